import {isBulleted, isSureBullet, printedNumber} from '../../numbering.js'
import type {Line} from './lines/lines.js'
import type {Measure} from './measure.js'

/** Lines that belong together. */
export type Paragraph = {
  readonly lines: readonly Line[]
  /** True where its last line came neither to the end of a sentence nor of the paragraph. */
  readonly open: boolean
  /** True where its last line ends a sentence at the very edge of a column that is set flush. */
  readonly full: boolean
  /** True where its first line is set in from the edge of its column. */
  readonly indented: boolean
}

/** The edges of a column, and whether its lines are stretched to both. */
type Column = {readonly start: number; readonly end: number; readonly flush: boolean}

/** True where a text ends a clause, so that a dash after it is a bullet. */
export const endsClause = (text: string): boolean => clauseEnd.test(text)

const sentenceEnd = /[.!?…。！？؟۔][)\]"'”’»」』]*[¹²³⁰⁴-⁹]*$/u
const clauseEnd = /(?:[;:,؛،；：，]|\s(?:and|or|et|ou|y|o|и|или|و|أو))[¹²³⁰⁴-⁹]*$/u

/** True for an entry of a table of contents: dots up to the number of a page. */
export const isContentsLine = (text: string): boolean =>
  /(?:[.…]\s?){5,}\s*(?:\d{1,4}|[ivxl]{1,6})$/u.test(text.slice(-40))

/** Put the lines of one column together into paragraphs, by gaps, indents, numbers and short last lines. */
export const paragraphsOf = (lines: readonly Line[], measure: Measure): readonly Paragraph[] => {
  const columnAt = columnsOf(lines)
  const groups: {lines: Line[]; column: Column}[] = []
  for (const [i, line] of lines.entries()) {
    const group = groups.at(-1)
    const column = columnAt(i)
    // Whether the line before was short, its own column says.
    if (group === undefined || begins(line, group.lines, {measure, column: group.column, own: column}))
      groups.push({lines: [line], column})
    else {
      group.lines.push(line)
      group.column = column
    }
  }
  return groups.map(group => paragraphOf(group.lines, group.column))
}

const paragraphOf = (lines: readonly Line[], column: Column): Paragraph => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return {lines, open: false, full: false, indented: false}
  const ended = sentenceEnd.test(last.text)
  return {
    lines,
    open: !ended && shortness(last, column) < 0.3,
    full: ended && column.flush && column.end - last.end < 0.4 * last.size,
    indented: isIndented(first, column)
  }
}

/** So many lines before and after one tell the edges that it keeps, so long as so many of them agree. */
const [linesAround, fewestAlike] = [2, 3]

/** The edges at each line: those that the lines about it keep, else those that most lines of the column keep. */
const columnsOf = (lines: readonly Line[]): ((i: number) => Column) => {
  const [starts, ends] = [lines.map(({start}) => start), lines.map(({end}) => end)]
  const [start, end] = [edgeOf(starts, 0.1), edgeOf(ends, 0.9)]
  const full = lines.filter(line => Math.abs(end - line.end) < 0.4 * line.size).length
  const flush = lines.length >= 4 && full >= 0.5 * lines.length
  return i => {
    const reach = 0.3 * (lines[i]?.size ?? 0)
    const from = Math.max(0, i - linesAround)
    const keptEnd = keptOf(ends.slice(from, i + linesAround + 1), reach)
    const keptStart = keptOf(starts.slice(from, i + linesAround + 1), reach)
    return {start: keptStart ?? start, end: keptEnd ?? end, flush: keptEnd !== null || flush}
  }
}

/** The edge that enough of a few lines keep, or null. */
const keptOf = (edges: readonly number[], reach: number): number | null =>
  edges.find(edge => edges.filter(other => Math.abs(other - edge) < reach).length >= fewestAlike) ?? null

/** An edge that most lines keep, so that one that sticks out does not move it. */
const edgeOf = (edges: readonly number[], share: number): number =>
  edges.toSorted((a, b) => a - b)[Math.min(edges.length - 1, Math.floor(share * edges.length))] ?? 0

/** The column of the line before, and that of the line itself. */
type Place = {readonly measure: Measure; readonly column: Column; readonly own: Column}

const begins = (line: Line, paragraph: readonly Line[], {measure, column, own}: Place): boolean => {
  const [first, before] = [paragraph[0], paragraph.at(-1)]
  if (before === undefined || first === undefined || isContentsLine(before.text)) return true
  if (Math.abs(line.size - before.size) > 0.08 * before.size) return true
  const otherFont = line.font !== before.font && Math.min(line.fontShare, before.fontShare) > 0.9
  if (otherFont && Math.abs(line.size - before.size) > 0.04 * before.size) return true
  const gap = before.y - line.y
  const ended = sentenceEnd.test(before.text)
  const short = shortness(before, column)
  if (gap <= 0.3 * line.size) return !isStretched(line, paragraph, column)
  const room = hadRoomFor(line, before, column)
  if (isWide(gap, {line, paragraph, sure: ended || room, measure})) return true
  // An entry of a table of contents may take two lines.
  if (isContentsLine(line.text) && !ended && printedNumber(before.text) !== null) return false
  // Titles are broken where it looks well, not where the line is full; a date under one is no part of it.
  if (line.size > 1.1 * measure.size && !otherFont) return ended || /^\d/.test(line.text)
  const marked = isBulleted(line.text) || printedNumber(line.text) !== null
  if (isSureBullet(line.text) || (marked && (ended || clauseEnd.test(before.text)))) return true
  if (otherFont && short > 0.12) return true
  const hangs = paragraph.length === 1 && (printedNumber(first.text) !== null || isBulleted(first.text))
  if (
    line.start - Math.max(before.start, column.start) > 0.8 * line.size &&
    (ended || short > 0.12) &&
    !hangs
  )
    return true
  if (room && !hangs && isIndented(line, own) && Math.abs(line.start - before.start) < 0.3 * line.size)
    return true
  if (column.flush && ended && column.end - before.end > 0.6 * before.size) return true
  if (column.flush && room && line.size < 1.05 * measure.size && short > 0.05 && !/^\p{Ll}/u.test(line.text))
    return true
  return short > 0.45 || (ended && room)
}

/** Lines of paper that was recognised waver more than print. */
const [sureWidth, endedWidth] = [1.22, 1.12]

/** True for a gap wider than between lines of a paragraph, and than the gap before it. */
const isWide = (
  gap: number,
  {
    line,
    paragraph,
    sure,
    measure
  }: {
    readonly line: Line
    readonly paragraph: readonly Line[]
    /** The line before may well have been the last of its paragraph. */
    readonly sure: boolean
    readonly measure: Measure
  }
): boolean => {
  const usual = measure.leadingOf(line.size) * line.size
  if (gap > usual * sureWidth * 1.5) return true
  const [before, last] = [paragraph.at(-2), paragraph.at(-1)]
  if (before !== undefined && last !== undefined && gap < 1.06 * (before.y - last.y)) return false
  return gap > usual * (sure && line.font !== '' ? endedWidth : sureWidth) + 1
}

/** A last word that a column set flush has drawn far to the right is no cell: both ends of the line keep its edges. */
const isStretched = (line: Line, paragraph: readonly Line[], {start, end, flush}: Column): boolean => {
  const before = paragraph.at(-1)
  if (before === undefined || paragraph.length < 2 || !flush) return false
  const [reach, height] = [0.4 * line.size, Math.abs(before.y - line.y)]
  return (
    height < 0.1 * line.size && Math.abs(before.start - start) < reach && Math.abs(line.end - end) < reach
  )
}

const isIndented = (line: Line, {start}: Column): boolean => line.start - start > 0.8 * line.size

/** A line that left room for the next word was ended on purpose. */
const hadRoomFor = (line: Line, before: Line, column: Column): boolean => {
  const word = noSpaces.test(line.text) ? 2 : line.text.search(/\s|$/)
  const width = ((line.end - line.start) * word) / Math.max(line.text.length, 1)
  return column.end - before.end > width + line.size
}

const noSpaces = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How much of the column's width a line leaves free, 0–1. */
const shortness = (line: Line, {start, end}: Column): number =>
  Math.max(0, end - line.end) / Math.max(end - start, 1)
