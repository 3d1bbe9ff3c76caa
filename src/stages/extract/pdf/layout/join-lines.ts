import type {WordList} from '../../../words/word-graph.js'
import {knownWordsOf} from './known-words.js'
import type {Line} from './lines/lines.js'

/** How words broken at the end of a line are put together again. */
export type Hyphens = {
  /** The words of the document; gathered when a broken word first asks for them. */
  readonly own: () => OwnWords
  /** Those of its language; null where they are not known. */
  readonly known: () => WordList | null
}

/** Every word, and every word with a hyphen inside a line, that a document holds. */
type OwnWords = {readonly whole: ReadonlySet<string>; readonly hyphened: ReadonlySet<string>}

const brokenEnd = /(\p{L}+)[-‐]$/u
const firstWord = /^(\p{Ll}\p{L}*)/u

/** What the lines of a document tell of its broken words. */
export const hyphensOf = (lines: readonly Line[]): Hyphens => {
  let own: OwnWords | undefined
  return {
    own: () => {
      own ??= ownWordsOf(lines)
      return own
    },
    known: knownWordsOf(lines)
  }
}

const ownWordsOf = (lines: readonly Line[]): OwnWords => {
  const whole = new Set<string>()
  const hyphened = new Set<string>()
  for (const [i, {text}] of lines.entries()) {
    // The rest of a broken word is no word.
    const rest = brokenEnd.test((lines[i - 1]?.text ?? '').slice(-2)) ? text.replace(firstWord, '') : text
    for (const [word] of rest.matchAll(/(?<![\p{L}-])\p{L}+(?![\p{L}-])/gu)) whole.add(word.toLowerCase())
    for (const [word] of text.matchAll(/(?<!\p{L})\p{L}+[-‐]\p{L}+/gu))
      hyphened.add(word.toLowerCase().replace('‐', '-'))
  }
  return {whole, hyphened}
}

/** The lines of a paragraph as running text, and where each new page begins in it. */
export const joinLines = (
  lines: readonly Line[],
  hyphens: Hyphens
): {readonly text: string; readonly pageBreaks: readonly {page: number; at: number}[]} => {
  let text = ''
  let page = lines[0]?.page ?? 0
  const pageBreaks: {page: number; at: number}[] = []
  for (const line of lines) {
    text =
      text === ''
        ? ''
        : text.slice(0, text.length - cutAt(text, line.text, hyphens)) + glueOf(text, line.text)
    if (line.page !== page) pageBreaks.push({page: line.page, at: text.length})
    page = line.page
    text += line.text
  }
  return {text, pageBreaks}
}

const noSpace = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：！？（）《》「」“”]/u

/** What goes between two lines: nothing after a hyphen or a dash within a word, or between Chinese characters. */
const glueOf = (text: string, next: string): string => {
  if (/[\p{L}][-‐]$|\S[—/]$/u.test(text.slice(-3)) && /^\p{L}/u.test(next)) return ''
  return noSpace.test(text.at(-1) ?? '') && noSpace.test(next[0] ?? '') ? '' : ' '
}

/** Halves of compounds that a document may hold only once, at the end of a line: "capacity-building". */
const compound =
  /^(?:building|making|based|driven|related|enabled|sharing|solving|setting|shaping|keeping|term)$/
const prefix = /^(?:non|self|cross|two|three|four|five|six)$/
/** Words too young for lists. */
const oneWord = /^(?:blockchain|ransomware|spyware|deepfake|cyber(?:attack|crime|space|security))s?$/
const compoundBefore = /\p{L}[-‐]\p{L}+[-‐]$/u

/** How many characters at the end of a line fall away: 1 for a hyphen that only the line's end put there. */
const cutAt = (text: string, next: string, {own, known}: Hyphens): number => {
  const broken = brokenEnd.exec(text.slice(-40))
  const rest = firstWord.exec(next)?.[1]
  if (!broken?.[1] || rest === undefined) return 0
  const {whole, hyphened} = own()
  const [head, tail] = [broken[1].toLowerCase(), rest.toLowerCase()]
  // "fit-for-purpose" has its hyphens, "over-regu-lating" but one.
  if (compoundBefore.test(text.slice(-40)) && whole.has(head)) return 0
  if (hyphened.has(`${head}-${tail}`) || (head.length > 3 && compound.test(tail)) || prefix.test(head))
    return 0
  if (whole.has(head + tail) || oneWord.test(head + tail)) return 1
  const words = known()
  if (words?.has(head + tail)) return 1
  const isWord = (half: string) => whole.has(half) || (half.length > 1 && words?.has(half) === true)
  // Two words of their own ("state-owned") keep the hyphen; half a word that stands nowhere else loses it.
  return isWord(head) && isWord(tail) ? 0 : 1
}
