import type {Run} from '../../runs.js'
import {withDropCapitals} from './drop-capitals.js'
import {withRaisedMarks} from './raised-marks.js'
import {withoutRepeats} from './repeats.js'
import {type Stretch, stretchesOf} from './stretches.js'

/** Runs side by side on one baseline, from the left. */
export type Row = {
  readonly runs: readonly Run[]
  readonly y: number
  readonly size: number
  /** True where other print lies over it, so that nobody sees it. */
  readonly covered: boolean
}

/** Runs as rows from the top of the page, whatever the order in which they are drawn. */
export const rowsOf = (runs: readonly Run[]): readonly Row[] => {
  const {stretches, covered} = withDropCapitals(stretchesOf(withoutRepeats(runs)))
  const sorted = stretches.toSorted((a, b) => b.y - a.y || a.left - b.left)
  const rows = withRaisedMarks(clustersOf(sorted).flatMap(tracksOf))
  return [...rows.map(row => rowOf(row, false)), ...covered.map(stretch => rowOf([stretch], true))]
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

const rowOf = (stretches: readonly Stretch[], covered: boolean): Row => {
  const main = stretches.reduce((most, next) => (next.length > most.length ? next : most))
  const runs = stretches.flatMap(stretch => stretch.runs)
  const sorted = isSorted(runs) ? runs : runs.toSorted((a, b) => a.x - b.x)
  return {runs: sorted, y: main.y, size: main.size, covered}
}

const isSorted = (runs: readonly Run[]): boolean =>
  runs.every((run, i) => i === 0 || run.x >= (runs[i - 1]?.x ?? 0))
