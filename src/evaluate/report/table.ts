import type {Interval} from '../interval.js'
import type {Tenth} from '../tags/calibration.js'

/** Values by name, each with its interval. */
export type IntervalsPlot = {
  readonly kind: 'intervals'
  readonly of: string
  /** What the axis spans; a line stands at 0 where that lies within. */
  readonly span: readonly [number, number]
  readonly points: readonly {
    readonly name: string
    readonly value: number
    readonly interval: Interval | null
  }[]
}

/** How often tags of a confidence were right. */
export type ReliabilityPlot = {readonly kind: 'reliability'; readonly tenths: readonly Tenth[]}

/** A part of a report: figures in rows, and how to draw them. */
export type Table = {
  /** A word that no other table has. */
  readonly id: string
  readonly title: string
  /** What the figures mean. */
  readonly meaning: string
  readonly head: readonly string[]
  /** As many cells each as the head; the first names the row. */
  readonly rows: readonly (readonly string[])[]
  readonly plot: IntervalsPlot | ReliabilityPlot | null
}

/** The plot of values from 0 to 1, those aside that have none; null where none is left. */
export function intervalsPlot(
  of: string,
  points: readonly {
    readonly name: string
    readonly value: number | null
    readonly interval: Interval | null
  }[],
  span: IntervalsPlot['span'] = [0, 1]
): IntervalsPlot | null {
  const known = points.flatMap(({name, value, interval}) => (value === null ? [] : [{name, value, interval}]))
  return known.length === 0 ? null : {kind: 'intervals', of, span, points: known}
}
