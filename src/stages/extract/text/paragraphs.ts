import {isBulleted, isSureBullet, printedNumber} from '../numbering.js'

/** Lines are hard-wrapped when most are shorter than this. */
const longestWrappedLine = 130
const sentenceEnd = /[.!?;:…。！？؟][)\]"'”’»]*$/u

/** Cut plain text into paragraphs, with their lines joined; no line is ever lost. */
export const paragraphsOf = (text: string): readonly string[] => {
  const plain = text.replaceAll(/\r\n?|[\f\u2028\u2029]/g, '\n')
  const usual = usualWidth(plain.split('\n').map(line => line.trim()))
  return plain.split(/\n[^\S\n]*\n/).flatMap(part =>
    cutBlock(
      part.split('\n').map(line => line.trim()),
      usual
    )
  )
}

/**
 * The width that hard-wrapped lines come near to; 0 for a text that is too short or narrow to tell. Where many lines
 * are longer than any wrapped one, the text is not wrapped at all, and every short line ends for a reason.
 */
const usualWidth = (lines: readonly string[]): number => {
  const widths = lines.map(line => line.length).filter(length => length > 0)
  const wrapped = widths.filter(length => length <= longestWrappedLine).toSorted((a, b) => a - b)
  if ((widths.length - wrapped.length) * 4 >= Math.max(widths.length, 1)) return longestWrappedLine
  const usual = wrapped[Math.floor(wrapped.length * 0.9)] ?? 0
  return wrapped.length >= 8 && usual >= 50 ? usual : 0
}

const cutBlock = (lines: readonly string[], usual: number): readonly string[] => {
  const full = lines.filter(line => line !== '')
  const widest = full.reduce((most, line) => Math.max(most, line.length), 0)
  const long = full.filter(line => line.length > longestWrappedLine).length
  if (long > 0 && long >= full.length / 4) return full
  const paragraphs: string[][] = []
  for (const line of full) {
    const before = paragraphs.at(-1)
    if (before === undefined || begins(line, before.at(-1) ?? '', {widest, usual})) paragraphs.push([line])
    else before.push(line)
  }
  return paragraphs.map(joinLines)
}

/** A new paragraph begins with a number after a sentence's end, with a bullet, or after a short last line. */
const begins = (
  line: string,
  before: string,
  {widest, usual}: {readonly widest: number; readonly usual: number}
): boolean => {
  if (isSureBullet(line) || leftRoom(line, before, usual)) return true
  if (!sentenceEnd.test(before)) return false
  return isBulleted(line) || printedNumber(line) !== null || before.length < widest * 0.7
}

/** A line that left much room for the next word was ended on purpose: the lines of a letterhead. */
const leftRoom = (line: string, before: string, usual: number): boolean =>
  /^[\p{Lu}\p{Lo}\p{N}“«"]/u.test(line) && before.length + 1 + line.search(/\s|$/u) < usual * 0.92

/** Join the lines of one paragraph: with a space, or with none between two characters of Chinese. */
export const joinLines = (lines: readonly string[]): string =>
  lines.map((line, i) => glueOf(lines[i - 1] ?? '', line) + line).join('')

const glueOf = (before: string, line: string): string => {
  const chinese =
    /[\p{Script=Han}，。、；：！？）》」]$/u.test(before.slice(-2)) &&
    /^[\p{Script=Han}，。、；：！？（《「]/u.test(line)
  return before === '' || chinese ? '' : ' '
}
