import {type Line, leftOf, type Part, rightOf} from '../lines/lines.js'
import type {Corridor} from './corridors.js'
import {isHanging} from './hanging.js'

/** Fewer lines side by side than this make no columns. */
export const leastPairs = 3
/** Narrower than this many times the size, nothing parts columns or cells. */
const leastWidth = 0.6
/** So many rows with nothing between their halves are columns, whatever their edges keep: rivers are never that long. */
const surelyColumns = 20
/** How far edges may lie apart that are meant to be one, as a multiple of the size. */
const slack = 0.2

/**
 * A corridor between columns or cells, without the lines at its ends that happen to leave it free; null for blanks
 * in running text, and for what stands between numbers and their paragraphs.
 */
export const trueCorridor = (corridor: Corridor, lines: readonly Line[]): Corridor | null => {
  const beside = lines.slice(corridor.from, corridor.to)
  const size = medianOf(beside.map(line => line.size))
  if (corridor.right - corridor.left < leastWidth * size) return null
  const readFromRight = isReadFromRight(beside)
  const rows = beside.map(line => rowOf(line, corridor, readFromRight))
  if (isHanging(rows.flatMap(({first}) => first ?? []))) return null
  if (corridor.pairs >= surelyColumns) return corridor
  const paired = pairedOf(rows, size)
  const keepsEdge = alignmentOf(
    paired.flatMap(i => rows[i]?.second ?? []),
    {size, readFromRight}
  )
  if (keepsEdge === null) return null
  const aligned = new Set(paired.filter(i => keepsEdge(rows[i]?.second ?? null)))
  const juts = jutsOut(
    [...aligned].flatMap(i => beside[i] ?? []),
    slack * size
  )
  const kept = paired.filter(i => aligned.has(i) || !juts(beside[i]))
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? -1]
  const lost = paired.filter(i => i < first || i > last).length
  const tight = {
    ...corridor,
    from: lost === 0 ? corridor.from : corridor.from + first,
    to: lost === 0 ? corridor.to : corridor.from + last + 1,
    pairs: corridor.pairs - lost
  }
  return tight.pairs < leastPairs || isRiver(tight, lines, size) ? null : tight
}

/** Tells lines that reach further out than the others. */
const jutsOut = (lines: readonly Line[], reach: number): ((line: Line | undefined) => boolean) => {
  const left = Math.min(...lines.map(leftOf)) - reach
  const right = Math.max(...lines.map(rightOf)) + reach
  return line => line !== undefined && (leftOf(line) < left || rightOf(line) > right)
}

/** True where most lines are read from the right. */
export const isReadFromRight = (lines: readonly Line[]): boolean =>
  2 * lines.filter(({rightToLeft}) => rightToLeft).length > lines.length

/** What stands before a corridor, as text, and what comes next after it, in the direction of reading. */
type Row = {readonly y: number; readonly first: string | null; readonly second: Part | null}

const rowOf = ({parts = [], y, text}: Line, {left, right}: Corridor, readFromRight: boolean): Row => {
  const x = (left + right) / 2
  const lefts = parts.filter(part => part.left < x)
  const rights = parts.slice(lefts.length)
  const [first, second] = readFromRight ? [rights, lefts.at(-1)] : [lefts, rights[0]]
  const whole = first.length === parts.length
  return {
    y,
    first:
      first.length === 0
        ? null
        : whole
          ? text
          : first.flatMap(part => part.runs.map(run => run.text)).join(''),
    second: second ?? null
  }
}

/** The numbers of the rows with something on both sides, on one height or nearly. */
const pairedOf = (rows: readonly Row[], size: number): readonly number[] => {
  const heightOf = ({y}: Row) => Math.round(y / size)
  const heights = new Set(rows.filter(({first}) => first !== null).map(heightOf))
  return [...rows.keys()].filter(i => {
    const row = rows[i]
    return row?.second != null && [-1, 0, 1].some(step => heights.has(heightOf(row) + step))
  })
}

/** Blanks lie under one another over so few lines of running text, and leave a strip no wider than so many sizes. */
const [longestRiver, widestRiver] = [7, 1.8]

/** True for blanks in text set flush: the lines on both sides of them together keep the edges of the other lines. */
const isRiver = ({left, right, from, to, pairs}: Corridor, lines: readonly Line[], size: number): boolean => {
  if (pairs > longestRiver || right - left > widestRiver * size) return false
  const x = (left + right) / 2
  const edges = [leftOf, rightOf].map(edgeOf => ({
    edgeOf,
    kept: densest(lines.map(edgeOf), slack * size).value
  }))
  const both = lines.slice(from, to).filter(line => leftOf(line) < x && rightOf(line) > x)
  const flush = both.filter(line =>
    edges.every(({edgeOf, kept}) => Math.abs(edgeOf(line) - kept) < 2 * slack * size)
  )
  return flush.length > 0 && flush.length >= 0.5 * both.length
}

/**
 * Tells the parts that keep the edge or the middle that most parts behind a corridor keep, as columns and cells do;
 * null where they keep none, as words behind a river of blanks, except that these may end where their lines end.
 */
const alignmentOf = (
  parts: readonly Part[],
  {size, readFromRight}: {readonly size: number; readonly readFromRight: boolean}
): ((part: Part | null) => boolean) | null => {
  const isShort = ({runs}: Part) => runs.reduce((sum, {text}) => sum + text.length, 0) <= 15
  const short = parts.filter(isShort).length > 0.7 * parts.length
  const [start, end] = readFromRight ? [rightOfPart, leftOfPart] : [leftOfPart, rightOfPart]
  const enough = (parts.length < 6 ? 0.99 : 0.6) * parts.length
  const kept = [start, middleOf, ...(short ? [end] : [])].flatMap(placeOf => {
    const {value, count} = densest(parts.map(placeOf), slack * size)
    return count >= Math.min(enough, parts.length - 1) && count >= leastPairs ? [{placeOf, value, count}] : []
  })
  if (!kept.some(({count}) => count >= enough) && parts.length < 5) return null
  if (kept.length === 0) return null
  return part =>
    part !== null && kept.some(({placeOf, value}) => Math.abs(placeOf(part) - value) <= 2 * slack * size)
}

/** A Chinese bracket at the beginning of a line hangs out by half a character. */
const leftOfPart = ({left, runs}: Part): number =>
  /^[《〈（「『【]/u.test(runs[0]?.text ?? '') ? left + 0.5 * (runs[0]?.size ?? 0) : left
const rightOfPart = ({right}: Part): number => right
const middleOf = ({left, right}: Part): number => (left + right) / 2

/** The value that most of the others are within a reach of, from below, and how many are. */
const densest = (
  values: readonly number[],
  reach: number
): {readonly value: number; readonly count: number} => {
  const sorted = values.toSorted((a, b) => a - b)
  let [most, from] = [{value: 0, count: 0}, 0]
  for (const [i, value] of sorted.entries()) {
    while ((sorted[from] ?? value) < value - reach) from++
    if (i - from + 1 > most.count) most = {value, count: i - from + 1}
  }
  return most
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
