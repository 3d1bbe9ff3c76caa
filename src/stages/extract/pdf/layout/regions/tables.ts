import {isRightToLeft} from '../lines/line-text.js'
import {inkOf, type Line, lineOf, type Part} from '../lines/lines.js'
import {placesOf} from './corridors.js'

/** Lines side by side as cells, row by row; null where they are columns of running text. */
export const tableOf = (lines: readonly Line[]): readonly (readonly Line[])[] | null => {
  const places = columnPlaces(lines)
  if (places.length === 0) return null
  const columns = columnsAt(lines, places)
  const rows = rowsOf(lines, places, columns.every(isProse))
  if (!isTable(columns, {rows, places})) return null
  const readFromRight = 2 * lines.filter(({rightToLeft}) => rightToLeft).length > lines.length
  return rows.flatMap(row => {
    const cells = columnsAt(row, places)
    return (readFromRight ? cells.toReversed() : cells).filter(cell => cell.length > 0)
  })
}

/** Places that nearly no line runs across, from the left. Two with next to nothing between them are one. */
const columnPlaces = (lines: readonly Line[]): readonly number[] => {
  const free = placesOf(lines, 2).filter(x => isFree(lines, x))
  const least = Math.max(2, 0.15 * lines.length)
  const places: number[] = []
  // The deepest first: a gap between words of one cell counts for less than the one behind that cell.
  for (const x of free) {
    const isApart = places.every(place => {
      const [left, right] = [Math.min(place, x), Math.max(place, x)]
      return lines.filter(line => hasInk(line, left, right)).length >= least
    })
    if (isApart) places.push(x)
  }
  return places.toSorted((a, b) => a - b)
}

/** Some cells run over several columns. */
const mostAcross = 0.12
/** Narrower than this many times the size, nothing parts cells. */
const leastWidth = 0.6

const isFree = (lines: readonly Line[], x: number): boolean => {
  const others = lines.filter(line => !runsAcross(line, x))
  if (others.length < (1 - mostAcross) * lines.length) return false
  let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const ink of others.flatMap(inkOf)) {
    if (ink.left < x) left = Math.max(left, ink.right)
    else right = Math.min(right, ink.left)
  }
  return right - left > leastWidth * (lines[0]?.size ?? 0)
}

const runsAcross = (line: Line, x: number): boolean =>
  inkOf(line).some(({left, right}) => left < x && right > x)

const hasInk = (line: Line, from: number, to: number): boolean =>
  inkOf(line).some(({left, right}) => left >= from && right <= to)

/** What of each line stands in each column; what runs over several stands in the first of them. */
const columnsAt = (lines: readonly Line[], places: readonly number[]): readonly Line[][] => {
  const columns: Line[][] = Array.from({length: places.length + 1}, () => [])
  for (const line of lines) {
    const parts: Part[][] = columns.map(() => [])
    for (const part of line.parts ?? []) parts[places.filter(x => x < part.left + 0.01).length]?.push(part)
    for (const [i, own] of parts.entries()) if (own.length > 0) columns[i]?.push(lineOf(own, line.page))
  }
  return columns
}

/** Rows of print on one height each, put together into rows of cells. */
const rowsOf = (lines: readonly Line[], places: readonly number[], prose: boolean): readonly Line[][] => {
  const prints: Line[][] = []
  for (const line of lines) {
    const first = prints.at(-1)?.[0]
    if (first !== undefined && first.y - line.y < 0.6 * first.size) prints.at(-1)?.push(line)
    else prints.push([line])
  }
  const steps = prints.map((print, i) => (i === 0 ? Number.POSITIVE_INFINITY : stepOf(prints[i - 1], print)))
  const slack = lines[0]?.font === '' ? 1.12 : 1.04
  const usual = slack * Math.min(quantileOf(steps.slice(1), 0.2), longestStep)
  const filled = prints.map(print => columnsAt(print, places).map(cell => cell.length > 0))
  const isFull = (cells: readonly boolean[]) => cells.filter(cell => cell).length > 0.6 * cells.length
  const nearAndFull = filled.filter((cells, i) => (steps[i] ?? 0) <= usual && isFull(cells)).length
  const gaps = steps.slice(1).filter(step => step > usual).length
  // Without wider gaps between its rows a table has one line in most cells, and a new row wherever most have one.
  const dense = !prose && nearAndFull > 0.5 * prints.length && gaps < 0.4 * prints.length
  const rows: Line[][] = []
  for (const [i, print] of prints.entries()) {
    const begins = filled[i]?.[0] === true || isFull(filled[i] ?? [])
    const isFirst = (steps[i] ?? 0) > usual || (dense && begins && !isBroken(prints[i - 1]))
    if (isFirst || rows.length === 0) rows.push([...print])
    else rows.at(-1)?.push(...print)
  }
  return rows
}

/** True where a word goes on in the next line. */
const isBroken = (print: readonly Line[] | undefined): boolean =>
  print?.some(({text, parts = []}) => /\p{L}[-‐]$/u.test(text) || parts.some(endsInHyphen)) === true

const endsInHyphen = ({runs}: Part): boolean => /\p{L}[-‐]\s*$/u.test(runs.at(-1)?.text ?? '')

/** No two lines of one cell are further apart than this many times their size. */
const longestStep = 2.2

const quantileOf = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? 0

const stepOf = (upper: readonly Line[] | undefined, lower: readonly Line[]): number => {
  const [above, below] = [upper?.[0], lower[0]]
  return above === undefined || below === undefined
    ? 0
    : (above.y - below.y) / Math.max(above.size, below.size)
}

type Grid = {readonly rows: readonly (readonly Line[])[]; readonly places: readonly number[]}

const isTable = (columns: readonly (readonly Line[])[], {rows, places}: Grid): boolean => {
  if (columns.length >= 4) return true
  const together = rows.filter(row => startsTogether(row, places)).length
  const returns = returnsOf(rows, places)
  const rowByRow = returns >= 0.6 * (rows.length - 1) && rows.length >= 2
  const prose = columns.filter(isProse).length
  if (prose === columns.length)
    return rowByRow && together >= 0.8 * rows.length && returns <= 1.4 * rows.length
  if (prose > 0) return rowByRow && together >= 0.7 * rows.length
  return rowByRow || columns.length > 2
}

/** Columns of running text have most of their lines full. */
const isProse = (lines: readonly Line[]): boolean => {
  const widths = lines.map(({start, end}) => end - start)
  const widest = Math.max(...widths)
  const letters = lines.reduce((sum, {text}) => sum + text.length * (isWide(text) ? 2 : 1), 0)
  return (
    lines.length >= 3 &&
    letters >= 20 * lines.length &&
    widths.filter(width => width > 0.8 * widest).length >= 0.5 * lines.length
  )
}

const isWide = (text: string): boolean => /\p{Script=Han}/u.test(text)

const startsTogether = (row: readonly Line[], places: readonly number[]): boolean => {
  const top = row.filter(({y, size}) => (row[0]?.y ?? 0) - y < 0.6 * size)
  return columnsAt(top, places).filter(cell => cell.length > 0).length > 1
}

/** How often the drawing of the page goes from a column back to one before it. */
const returnsOf = (rows: readonly (readonly Line[])[], places: readonly number[]): number => {
  const parts = rows.flat().flatMap(({parts = []}) => parts)
  const columns = parts
    .toSorted((a, b) => a.drawn - b.drawn)
    .map(part => places.filter(x => x < part.left + 0.01).length)
  const back = columns.filter((column, i) => column < (columns[i - 1] ?? column)).length
  const forth = columns.filter((column, i) => column > (columns[i - 1] ?? column)).length
  // Tables in right-to-left script are drawn from the right.
  return isRightToLeft(
    rows
      .flat()
      .map(({text}) => text)
      .join('')
  )
    ? forth
    : back
}
