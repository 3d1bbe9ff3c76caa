import {seededRandom} from '../../evaluate/chance.js'
import {type Interval, intervalsOf} from '../../evaluate/interval.js'
import type {Statistic} from './statistic.js'

/**
 * A measure of agreement, with the 95 % interval of a thousand seeded samples of passages (null under 30 passages),
 * or why there is not enough to say:
 * - `few` under ten cases were coded by two coders or more · `rare` it was given to under five passages
 * - `one-value` all say the same of every case, so that chance alone would give it too
 */
export type Figure =
  | {readonly kind: 'value'; readonly value: number; readonly interval: Interval | null}
  | {readonly kind: 'not-enough'; readonly why: 'few' | 'rare' | 'one-value'}

/** Under so many passages that bear on a figure it has no interval. */
export const fewestForInterval = 30

/** Under so many cases nothing is said. */
export const fewestCases = 10

/** Under so many passages with a code no more is said of it than how often coders say the same. */
export const fewestGiven = 5

/** The value of a statistic, and its interval where there are thirty passages or more. */
export type Measured = {readonly value: number | null; readonly interval: Interval | null}

/** The values of some statistics over passages, in their order, with intervals of the same samples; without a seed, none. */
export function measuredOf<Passage>(
  passages: readonly Passage[],
  statistics: readonly Statistic<Passage>[],
  seed: number | null
): readonly Measured[] {
  const bounds = [0]
  for (const {breadth} of statistics) bounds.push((bounds.at(-1) ?? 0) + breadth)
  const sums = new Float64Array(bounds.at(-1) ?? 0)
  const tallies = passages.map((passage): SparseTally => {
    const tally = new Map<number, number>()
    for (const [at, statistic] of statistics.entries())
      for (const [own, amount] of statistic.tally(passage)) {
        const place = own + (bounds[at] ?? 0)
        if (amount !== 0) tally.set(place, (tally.get(place) ?? 0) + amount)
      }
    return {places: Int32Array.from(tally.keys()), amounts: Float64Array.from(tally.values())}
  })
  const valuesOf = (sample: readonly SparseTally[]) => {
    sums.fill(0)
    for (const {places, amounts} of sample)
      for (let at = 0; at < places.length; at += 1) {
        const place = places[at] ?? 0
        sums[place] = (sums[place] ?? 0) + (amounts[at] ?? 0)
      }
    return statistics.map(({value}, at) => value(sums.subarray(bounds[at], bounds[at + 1])))
  }
  const intervals = seed === null ? [] : intervalsOf(tallies, valuesOf, seededRandom(seed))
  return valuesOf(tallies).map((value, at) => ({value, interval: intervals[at] ?? null}))
}

/** A tally in the form in which it is summed a thousand times. */
type SparseTally = {readonly places: Int32Array; readonly amounts: Float64Array}
