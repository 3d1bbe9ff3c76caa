import type {Run} from '../../runs.js'
import {isRightToLeft, lineText} from './line-text.js'
import {type Row, rowsOf} from './rows.js'

/** One line of print. `start` and `end` are along the direction of reading, so that a short line has a small `end`. */
export type Line = {
  readonly text: string
  readonly page: number
  readonly y: number
  readonly start: number
  readonly end: number
  readonly size: number
  /** The font of most of its characters, and the share of them that it has. */
  readonly font: string
  readonly fontShare: number
  /** True where it is read from the right: then `start` and `end` are negative. Absent, its text tells. */
  readonly rightToLeft?: boolean
  /** What stands on it from the left, a wide gap between any two; absent where it is not known. */
  readonly parts?: readonly Part[]
  /** True where other print lies over it, so that nobody sees it. */
  readonly covered?: boolean
}

/** Runs of a line with no wide gap between them. */
export type Part = {
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  /** When it was drawn, beside the others of its page. */
  readonly drawn: number
}

/** Wider than this many times the size, a gap always parts two cells or columns, and never two words. */
const cellGap = 4
/** Wider than this, it does so where other lines have one at the same place. */
const partGap = 0.6
/** In typewriting every blank is as wide as that. */
const typewriterGap = 1.5
const typewriter = /cour|mono|consol|typewriter/i

/** Runs as lines, from the top of the page and on one height from the left. */
export const linesOf = (runs: readonly Run[], page: number): readonly Line[] => {
  const drawn = new Map(runs.map((run, i) => [run, i]))
  return rowsOf(runs).flatMap(row => {
    const parts = partsOf(row, run => drawn.get(run) ?? 0)
    const lines = groupedByGap(parts, row.size).map(group => lineOf(group, page))
    return row.covered ? lines.map(line => ({...line, covered: true})) : lines
  })
}

/** A line of parts that are given from the left. */
export const lineOf = (parts: readonly Part[], page: number): Line => {
  const runs = parts.flatMap(part => part.runs)
  const lengths = new Map<string, number>()
  let main = runs[0] ?? {text: '', x: 0, y: 0, width: 0, size: 1, font: ''}
  let [length, longest] = [0, 0]
  for (const run of runs) {
    const own = run.text.trim().length
    length += own
    lengths.set(run.font, (lengths.get(run.font) ?? 0) + own)
    if (own <= longest) continue
    longest = own
    main = run
  }
  const [font, ofFont] = [...lengths].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0])
  const rightToLeft = isRightToLeft(runs.map(({text}) => text).join(''))
  const [left, right] = [parts[0]?.left ?? 0, parts.at(-1)?.right ?? 0]
  return {
    text: lineText(runs, main, {rightToLeft}),
    page,
    y: main.y,
    start: rightToLeft ? -right : left,
    end: rightToLeft ? -left : right,
    size: main.size,
    font,
    fontShare: ofFont / Math.max(length, 1),
    rightToLeft,
    parts
  }
}

const partsOf = ({runs, size}: Row, drawnAt: (run: Run) => number): readonly Part[] => {
  const parts: {runs: Run[]; left: number; right: number; drawn: number}[] = []
  const wide = (typewriter.test(runs[0]?.font ?? '') ? typewriterGap : partGap) * size
  for (const run of runs) {
    const part = parts.at(-1)
    const isBlank = run.text.trim() === ''
    if (part === undefined || (!isBlank && run.x - part.right > wide)) {
      if (!isBlank) parts.push({runs: [run], left: run.x, right: run.x + run.width, drawn: drawnAt(run)})
      continue
    }
    part.runs.push(run)
    if (!isBlank) part.right = Math.max(part.right, run.x + run.width)
  }
  return parts
}

const groupedByGap = (parts: readonly Part[], size: number): readonly Part[][] => {
  const groups: Part[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    const apart = before !== undefined && part.left - before.right > cellGap * size
    // "12." and a tab are no cell of their own.
    if (group === undefined || (apart && isLong(group))) groups.push([part])
    else group.push(part)
  }
  return groups
}

const isLong = (parts: readonly Part[]): boolean => {
  let length = 0
  for (const {runs} of parts) for (const {text} of runs) length += text.trim().length
  return length > 5
}

/** Its edges as they lie on the page. */
export const leftOf = ({start, end, rightToLeft}: Line): number => (rightToLeft ? -end : start)
export const rightOf = ({start, end, rightToLeft}: Line): number => (rightToLeft ? -start : end)

/** Where ink stands on it, from the left. */
export const inkOf = (line: Line): readonly {readonly left: number; readonly right: number}[] =>
  line.parts ?? [{left: leftOf(line), right: rightOf(line)}]

/** What of a line stands left and right of a place that cuts none of its parts. */
export const splitAt = (line: Line, x: number): readonly [Line | null, Line | null] => {
  const {parts = [], page} = line
  if (parts.length < 2) return leftOf(line) < x ? [line, null] : [null, line]
  const left = parts.filter(part => part.left < x)
  if (left.length === 0) return [null, line]
  if (left.length === parts.length) return [line, null]
  return [lineOf(left, page), lineOf(parts.slice(left.length), page)]
}
