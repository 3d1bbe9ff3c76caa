import type {Run} from '../../runs.js'
import {withDropCapitals} from './drop-capitals.js'

/** Runs side by side on one baseline, from the left. */
export type Row = {
  readonly runs: readonly Run[]
  readonly y: number
  readonly size: number
  /** True where other print lies over it, so that nobody sees it. */
  readonly covered: boolean
}

/** Runs drawn one after the other on one line. */
export type Stretch = {
  readonly runs: Run[]
  left: number
  right: number
  /** Baseline and size of its longest run. */
  y: number
  size: number
  length: number
  longest: number
}

/** Runs as rows from the top of the page, whatever the order in which they are drawn. */
export const rowsOf = (runs: readonly Run[]): readonly Row[] => {
  const {stretches, covered} = withDropCapitals(stretchesOf(withoutRepeats(runs)))
  const sorted = stretches.toSorted((a, b) => b.y - a.y || a.left - b.left)
  const rows = withMarks(clustersOf(sorted).flatMap(tracksOf))
  return [...rows.map(row => rowOf(row, false)), ...covered.map(stretch => rowOf([stretch], true))]
}

/** How many strings alike are looked back on for one drawn twice. */
const lookBack = 8

/** Some writers draw a string twice, a hair apart, to make it look bold. */
const withoutRepeats = (runs: readonly Run[]): readonly Run[] => {
  const drawn = new Map<string, Run[]>()
  return runs.filter(run => {
    if (isBlank(run)) return true
    const same = drawn.get(run.text)
    if (same === undefined) {
      drawn.set(run.text, [run])
      return true
    }
    const near = 0.15 * run.size
    if (same.some(({x, y}) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near)) return false
    same.push(run)
    if (same.length > lookBack) same.shift()
    return true
  })
}

const isBlank = ({text}: Run): boolean => text.trim() === ''

/** Runs drawn one after the other along a line, even where the line climbs or falls, as on a scan. */
const stretchesOf = (runs: readonly Run[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let before: Run | undefined
  let marks: Run[] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    // A vowel mark is drawn before its word, at any height and with no width of its own.
    if (vowels.test(run.text)) marks.push(run)
    else if (isBlank(run)) last?.runs.push(run)
    else {
      if (last !== undefined && before !== undefined && goesOn(run, before, last)) extend(last, run)
      else stretches.push(stretchOf(run))
      stretches.at(-1)?.runs.push(...marks)
      marks = []
      before = run
    }
  }
  stretches.at(-1)?.runs.push(...marks)
  return stretches
}

const vowels = /^\s*\p{M}+\s*$/u

const goesOn = (run: Run, before: Run, {left, right}: Stretch): boolean => {
  const size = Math.max(run.size, before.size)
  if (Math.abs(run.y - before.y) > 0.2 * size) return false
  const gap = Math.max(run.x - right, left - (run.x + run.width))
  return gap > -0.5 * size && gap < 1.5 * size
}

const stretchOf = (run: Run): Stretch => {
  const length = run.text.trim().length
  return {
    runs: [run],
    left: run.x,
    right: run.x + run.width,
    y: run.y,
    size: run.size,
    length,
    longest: length
  }
}

const extend = (stretch: Stretch, run: Run): void => {
  const length = run.text.trim().length
  stretch.runs.push(run)
  stretch.left = Math.min(stretch.left, run.x)
  stretch.right = Math.max(stretch.right, run.x + run.width)
  stretch.length += length
  if (length <= stretch.longest) return
  stretch.longest = length
  stretch.y = run.y
  stretch.size = run.size
}

/** Stretches on one height, given from the top. */
const clustersOf = (stretches: readonly Stretch[]): readonly Stretch[][] => {
  const clusters: Stretch[][] = []
  let top = Number.POSITIVE_INFINITY
  for (const stretch of stretches) {
    const cluster = clusters.at(-1)
    if (cluster !== undefined && top - stretch.y <= 0.2 * stretch.size) cluster.push(stretch)
    else {
      clusters.push([stretch])
      top = stretch.y
    }
  }
  return clusters
}

/** The most lines that are told apart where they are printed over one another. */
const mostTracks = 8

/** Lines printed over one another stay apart: what overlaps is not on one line. */
const tracksOf = (cluster: readonly Stretch[]): readonly Stretch[][] => {
  if (cluster.length === 1) return [[...cluster]]
  const tracks: {stretches: Stretch[]; right: number}[] = []
  for (const stretch of cluster.toSorted((a, b) => a.left - b.left)) {
    const fits = ({right}: {right: number}) =>
      stretch.length <= 2 || stretch.left >= right - 0.5 * stretch.size
    const track = tracks.find(fits) ?? (tracks.length < mostTracks ? undefined : tracks[0])
    if (track === undefined) tracks.push({stretches: [stretch], right: stretch.right})
    else {
      track.stretches.push(stretch)
      track.right = Math.max(track.right, stretch.right)
    }
  }
  return tracks.map(({stretches}) => stretches)
}

/** The longest text that may be a mark raised from a line: "ème", "12)". */
const longestMark = 4

/** Marks of footnotes and other raised figures, which stand on a height of their own, put on the lines they touch. */
const withMarks = (rows: readonly Stretch[][]): readonly Stretch[][] => {
  const raised = new Map<number, Stretch[]>()
  const kept = rows.map((row, at) =>
    row.filter(stretch => {
      const host = stretch.length > longestMark ? undefined : hostOf(stretch, at, rows)
      if (host === undefined) return true
      raised.set(host, [...(raised.get(host) ?? []), stretch])
      return false
    })
  )
  return kept.map((row, at) => [...row, ...(raised.get(at) ?? [])]).filter(row => row.length > 0)
}

/** How many rows above and below are tried for one that a mark touches. */
const rowsTried = 4

/** The number of the row that a small mark belongs to: it touches larger type a little higher or lower. */
const hostOf = (mark: Stretch, at: number, rows: readonly Stretch[][]): number | undefined => {
  for (let step = 1; step <= rowsTried; step++)
    for (const row of [at + step, at - step]) {
      const host = touchedBy(mark, rows[row] ?? [])
      const rise = mark.y - (host?.y ?? Number.NaN)
      const reach = 0.7 * (host?.size ?? 0)
      if (rise > -0.5 * reach && rise < reach && mark.size < 0.85 * (host?.size ?? 0)) return row
    }
  return undefined
}

/** The stretch that a mark touches, of a row given from the left. A mark may stand a little before a line. */
const touchedBy = (mark: Stretch, row: readonly Stretch[]): Stretch | undefined => {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.left ?? 0) <= mark.left) low = middle + 1
    else high = middle
  }
  const [before, after] = [row[low - 1], row[low]]
  if (before !== undefined && mark.left < before.right + 0.35 * before.size) return before
  const reach = (before === undefined ? 2 : 0.35) * (after?.size ?? 0)
  return after !== undefined && mark.right > after.left - reach ? after : undefined
}

const rowOf = (stretches: readonly Stretch[], covered: boolean): Row => {
  const main = stretches.reduce((most, next) => (next.length > most.length ? next : most))
  const runs = stretches.flatMap(stretch => stretch.runs)
  const sorted = isSorted(runs) ? runs : runs.toSorted((a, b) => a.x - b.x)
  return {runs: sorted, y: main.y, size: main.size, covered}
}

const isSorted = (runs: readonly Run[]): boolean =>
  runs.every((run, i) => i === 0 || run.x >= (runs[i - 1]?.x ?? 0))
