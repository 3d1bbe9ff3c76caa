import {seededRandom} from '../../evaluate/chance.js'
import {type Interval, intervalsOf} from '../../evaluate/interval.js'
import {type Statistic, sumOf} from './statistic.js'

/**
 * A measure of agreement, with the 95 % interval of a thousand seeded samples of passages (null under 30 passages),
 * or why there is not enough to say:
 * - `few` under ten cases were coded by two coders or more · `rare` it was given to under five passages
 * - `one-value` all say the same of every case, so that chance alone would give it too
 */
export type Figure =
  | {readonly kind: 'value'; readonly value: number; readonly interval: Interval | null}
  | {readonly kind: 'not-enough'; readonly why: 'few' | 'rare' | 'one-value'}

/** Under so many cases nothing is said. */
export const fewestCases = 10

/** Under so many passages with a code no more is said of it than how often coders say the same. */
export const fewestGiven = 5

/** The figures of some statistics over passages, all of the same samples, in the order of the statistics. */
export function figuresOf<Passage>(
  passages: readonly Passage[],
  statistics: readonly Statistic<Passage>[],
  {cases, seed}: {readonly cases: number; readonly seed: number}
): readonly Figure[] {
  if (cases < fewestCases) return statistics.map(() => ({kind: 'not-enough', why: 'few'}))
  const tallies = passages.map(passage => statistics.map(({tally}) => tally(passage)))
  const values = (sample: readonly (readonly (readonly number[])[])[]) =>
    statistics.map(({value}, at) => value(sumOf(sample.map(each => each[at] ?? []))))
  const intervals = intervalsOf(tallies, values, seededRandom(seed))
  return values(tallies).map((value, at) =>
    value === null
      ? {kind: 'not-enough', why: 'one-value'}
      : {kind: 'value', value, interval: intervals[at] ?? null}
  )
}
