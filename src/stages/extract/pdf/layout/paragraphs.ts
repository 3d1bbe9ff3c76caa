import {isBulleted, isSureBullet, printedNumber} from '../../numbering.js'
import type {Line} from './lines.js'

/** Lines of one page that belong together. */
export type Paragraph = {
  readonly lines: readonly Line[]
  /** Drawn where the line before it had not come to the end of a sentence, or of the line. */
  readonly open: boolean
}

/** What is usual in a document, against which a line is short, small or far. */
export type Measure = {
  readonly size: number
  /** From one line to the next within a paragraph, as a multiple of the size. */
  readonly leading: number
}

const sentenceEnd = /[.!?…。！？؟۔][)\]"'”’»]*[¹²³⁰⁴-⁹]*$/u
const clauseEnd = /(?:[;:,؛،；：，]|\s(?:and|or|et|ou|y|o|и|или|و|أو))[¹²³⁰⁴-⁹]*$/u

/** True for an entry of a table of contents: dots up to the number of a page. */
export const isContentsLine = (text: string): boolean =>
  /(?:[.…]\s?){5,}\s*(?:\d{1,4}|[ivxl]{1,6})$/u.test(text.slice(-40))

/** The usual size and leading, weighed by the length of lines. */
export const measureOf = (pages: readonly (readonly Line[])[]): Measure => {
  const size = mostOf(pages.flat().map(line => [roundHalf(line.size), line.text.length]))
  const leadings = pages.flatMap(lines =>
    lines.slice(1).map((line, i): [number, number] => {
      const before = lines[i]
      const gap = before === undefined ? 0 : before.y - line.y
      return gap > 0 && gap < 4 * line.size && roundHalf(line.size) === size
        ? [Math.round((gap / line.size) * 20) / 20, line.text.length]
        : [0, 0]
    })
  )
  return {size, leading: mostOf(leadings.filter(([gap]) => gap > 0)) || 1.2}
}

const roundHalf = (value: number): number => Math.round(value * 2) / 2

const mostOf = (weighed: readonly (readonly [number, number])[]): number => {
  const sums = new Map<number, number>()
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight)
  return [...sums].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** Put the lines of one page together into paragraphs, by gaps, indents, numbers and short last lines. */
export const paragraphsOf = (lines: readonly Line[], measure: Measure): readonly Paragraph[] => {
  const columns = columnsOf(lines)
  const paragraphs: {lines: Line[]; column: Column}[] = []
  for (const {line, column} of columns) {
    const paragraph = paragraphs.at(-1)
    // Whether the line before was short, its own column says.
    if (paragraph === undefined || begins(line, paragraph.lines, {measure, column: paragraph.column}))
      paragraphs.push({lines: [line], column})
    else {
      paragraph.lines.push(line)
      paragraph.column = column
    }
  }
  return paragraphs.map(found => ({lines: found.lines, open: isOpen(found.lines, found.column)}))
}

/** Each line with the edges of its column; a new one begins where the text goes back up the page. */
const columnsOf = (lines: readonly Line[]): readonly {readonly line: Line; readonly column: Column}[] => {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    const group = groups.at(-1) ?? []
    const before = group.at(-1)
    if (before !== undefined && line.y > before.y + 3 * line.size) groups.push([line])
    else group.push(line)
  }
  return groups.flatMap(group => {
    const column = {start: edgeOf(group, 'start', 0.1), end: edgeOf(group, 'end', 0.9)}
    return group.map(line => ({line, column}))
  })
}

type Column = {readonly start: number; readonly end: number}

/** An edge that most lines keep, so that one line that sticks out does not move it. */
const edgeOf = (lines: readonly Line[], edge: 'start' | 'end', quantile: number): number => {
  const sorted = lines.map(line => line[edge]).toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] ?? 0
}

const begins = (
  line: Line,
  paragraph: readonly Line[],
  {measure, column}: {measure: Measure; column: Column}
): boolean => {
  const before = paragraph.at(-1)
  const first = paragraph[0]
  if (before === undefined || first === undefined || isContentsLine(before.text)) return true
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true
  const otherFont = line.font !== before.font && Math.min(line.fontShare, before.fontShare) > 0.9
  if (otherFont && Math.abs(line.size - before.size) > 0.04 * before.size) return true
  const gap = before.y - line.y
  const ended = sentenceEnd.test(before.text)
  const short = shortness(before, column)
  if (gap <= 0.3 * line.size) return startsAfresh(gap, line) || ended || short > 0.3
  if (gap > measure.leading * line.size * 1.22 + 1) return true
  const marked = isBulleted(line.text) || printedNumber(line.text) !== null
  if (isSureBullet(line.text) || (marked && (ended || clauseEnd.test(before.text)))) return true
  if (otherFont && short > 0.12) return true
  const indented = line.start - Math.max(before.start, column.start) > 0.8 * line.size
  const hangs = paragraph.length === 1 && (printedNumber(first.text) !== null || isBulleted(first.text))
  if (indented && (ended || short > 0.12) && !hangs) return true
  return short > 0.45 || (ended && hadRoomFor(line, before, column))
}

/** A line that left room for the next word was ended on purpose. */
const hadRoomFor = (line: Line, before: Line, column: Column): boolean => {
  const word = noSpaces.test(line.text) ? 2 : line.text.search(/\s|$/)
  const width = ((line.end - line.start) * word) / Math.max(line.text.length, 1)
  return column.end - before.end > width + line.size
}

const noSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** On the same height it is the next cell of a row; higher up, the next column. */
const startsAfresh = (gap: number, line: Line): boolean => Math.abs(gap) <= 0.3 * line.size

/** How much of the column's width a line leaves free, 0–1. */
const shortness = (line: Line, column: Column): number =>
  Math.max(0, column.end - line.end) / Math.max(column.end - column.start, 1)

const isOpen = (lines: readonly Line[], column: Column): boolean => {
  const last = lines.at(-1)
  return last !== undefined && !sentenceEnd.test(last.text) && shortness(last, column) < 0.3
}
