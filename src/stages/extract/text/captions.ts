import {type Cue, cuesIn} from './cues.js'
import {joinLines} from './paragraphs.js'

/**
 * The words of a meeting's captions as paragraphs, each speaker's apart, without the numbers, times and marks of cues;
 * null for a text that is no captions.
 */
export const captionsIn = (text: string): readonly string[] | null => {
  const cues = cuesIn(text)
  if (cues === null) return null
  const paragraphs: string[][] = []
  let before: {readonly line: string; readonly to: number} | null = null
  for (const {from, to, lines} of spoken(withoutRepeats(cues)))
    for (const line of lines) {
      if (before === null || begins(line, before.line, from - before.to)) paragraphs.push([line])
      else paragraphs.at(-1)?.push(line)
      before = {line, to}
    }
  return paragraphs.map(joinLines)
}

/** Longer silence than this, in seconds, after a sentence ends a paragraph. */
const pause = 2

const sentenceEnd = /[.!?…。！？؟][)\]"'”’»]*$/u
/** ">> CHAIR:", "ARVANIA:"; after a sentence also "Ms. Doe (Arvania):" and "- Thank you." */
const sureSpeaker = /^(?:[>＞]{2}|≫|[^\p{Ll}:：]*\p{Lu}{2}[^\p{Ll}:：]*[:：](?:\s|$))/u
const likelySpeaker =
  /^(?:[-–—]\s?\p{L}|[\p{Lu}\p{Lo}][^.!?:：]{0,60}[:：](?:\s|$)|\p{Lu}[^!?:：]{0,60}[:：]\s)/u

const begins = (line: string, before: string, silence: number): boolean =>
  sureSpeaker.test(line) || (sentenceEnd.test(before) && (silence >= pause || likelySpeaker.test(line)))

/** Live captions roll: where so many cues begin with what the one before ended with, that is shown twice and said once. */
const rolling = 0.3
/** More lines than this are never on a screen. */
const mostRolled = 4

const withoutRepeats = (cues: readonly Cue[]): readonly Cue[] => {
  const shown = cues.map((cue, i) => ({...cue, lines: cue.lines.slice(repeatedIn(cue, cues[i - 1]))}))
  const repeating = shown.filter(({lines}, i) => lines.length < (cues[i]?.lines.length ?? 0)).length
  return repeating > rolling * cues.length ? shown : cues
}

/** How many lines at the head of a cue are the last ones of the cue before. */
const repeatedIn = ({lines}: Cue, before: Cue | undefined): number => {
  const last = before?.lines ?? []
  for (let count = Math.min(lines.length, last.length, mostRolled); count > 0; count--)
    if (lines.slice(0, count).every((line, i) => line === last[last.length - count + i])) return count
  return 0
}

/** Cues with their lines as they are read; a voice that is named in a mark is a label where it changes. */
const spoken = (cues: readonly Cue[]): readonly Cue[] => {
  let voice = ''
  const read = (written: string): string => {
    const name = plain(/^<v(?:\.[^\s<>]*)?\s+([^<>]+)>/i.exec(written)?.[1] ?? '')
    const words = plain(written)
    if (name === '' || name === voice) return words
    voice = name
    return `${name}: ${words}`
  }
  return cues.map(cue => ({
    ...cue,
    lines: cue.lines
      .flatMap(line => line.split(/(?=<v[.\s])/i))
      .map(read)
      .filter(line => line !== '')
  }))
}

const mark = /<\/?(?:c|i|b|u|v|lang|ruby|rt|font)(?:[.\s][^<>]*)?>|<[\d:.]+>|\{\\[^{}]*\}/gi
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lrm: '\u200E',
  rlm: '\u200F'
}

const plain = (written: string): string =>
  written
    .replaceAll(mark, '')
    .replaceAll(/&(amp|lt|gt|quot|apos|nbsp|lrm|rlm);/g, (_, name: string) => named[name] ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
