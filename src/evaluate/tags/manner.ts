import {type Interval, intervalsOf} from '../interval.js'
import type {Pair} from './outcomes.js'
import {meanOf, type Rates, ratesOf, type Share, shareOf} from './rates.js'

/** How rightly a stance or an act was told, on the codes that were found. */
export type Manner = Share & {
  readonly interval: Interval | null
  /** The mean F1 of the values that the people gave. */
  readonly macroF1: number | null
  readonly macroF1Interval: Interval | null
  /** By value, in alphabetical order. */
  readonly values: readonly ({readonly value: string} & Rates)[]
}

/** Hold the stances, or the acts, of each row against those that were wanted. */
export function mannerOf(rows: readonly (readonly Pair[])[], random: () => number): Manner {
  const pairs = rows.flat()
  const [interval = null, macroF1Interval = null] = intervalsOf(
    rows,
    sample => {
      const drawn = sample.flat()
      return [rightOf(drawn).share, macroF1Of(drawn)]
    },
    random
  )
  const values = [...new Set(pairs.flatMap(({given, wanted}) => [given, wanted]))].toSorted()
  return {
    ...rightOf(pairs),
    interval,
    macroF1: macroF1Of(pairs),
    macroF1Interval,
    values: values.map(value => ({value, ...ratesOfValue(value, pairs)}))
  }
}

const rightOf = (pairs: readonly Pair[]): Share => shareOf(pairs.map(({given, wanted}) => given === wanted))

const macroF1Of = (pairs: readonly Pair[]): number | null =>
  meanOf([...new Set(pairs.map(({wanted}) => wanted))].map(value => ratesOfValue(value, pairs).f1 ?? 0))

function ratesOfValue(value: string, pairs: readonly Pair[]): Rates {
  const given = pairs.filter(pair => pair.given === value)
  const wanted = pairs.filter(pair => pair.wanted === value)
  const hits = given.filter(pair => pair.wanted === value).length
  return ratesOf({hits, extra: given.length - hits, missed: wanted.length - hits})
}
