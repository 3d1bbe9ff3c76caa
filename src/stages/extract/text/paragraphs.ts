import {isBulleted, isSureBullet, printedNumber} from '../numbering.js'

/** Lines are hard-wrapped when most are shorter than this. */
const longestWrappedLine = 130
const sentenceEnd = /[.!?;:…。！？؟][)\]"'”’»]*$/u

/** Cut plain text into paragraphs, with their lines joined; no line is ever lost. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\r\n?|[\f\u2028\u2029]/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .flatMap(part => cutBlock(part.split('\n').map(line => line.trim())))

const cutBlock = (lines: readonly string[]): readonly string[] => {
  const full = lines.filter(line => line !== '')
  const widest = Math.max(0, ...full.map(line => line.length))
  const long = full.filter(line => line.length > longestWrappedLine).length
  if (long > 0 && long >= full.length / 4) return full
  const paragraphs: string[][] = []
  for (const line of full) {
    const before = paragraphs.at(-1)
    if (before === undefined || begins(line, before.at(-1) ?? '', widest)) paragraphs.push([line])
    else before.push(line)
  }
  return paragraphs.map(joinLines)
}

/** A new paragraph begins with a number after a sentence's end, with a bullet, or after a short last line. */
const begins = (line: string, before: string, widest: number): boolean => {
  if (isSureBullet(line)) return true
  if (!sentenceEnd.test(before)) return false
  return isBulleted(line) || printedNumber(line) !== null || before.length < widest * 0.7
}

/** Join the lines of one paragraph: with a space, or with none between two characters of Chinese. */
export const joinLines = (lines: readonly string[]): string =>
  lines.reduce((text, line) => {
    if (text === '') return line
    const chinese =
      /[\p{Script=Han}，。、；：！？）》」]$/u.test(text) &&
      /^[\p{Script=Han}，。、；：！？（《「]/u.test(line)
    return chinese ? text + line : `${text} ${line}`
  }, '')
