import {type Interval, intervalOf} from '../interval.js'
import type {CodedRow} from './coding.js'
import {outcomesOf} from './outcomes.js'
import {type Counts, type Rates, ratesOf, sumOf} from './rates.js'

/** A digest's cells: whether a party speaks to a code at all. */
export type Cells = Rates & {
  readonly parties: number
  /** Of parties drawn with replacement. */
  readonly f1Interval: Interval | null
}

/** The cells of rows that name a party; null where none does. */
export function cellsOf(rows: readonly CodedRow[], random: () => number): Cells | null {
  const parties = [...new Set(rows.map(({gold}) => gold.party))].filter(party => party != null)
  if (parties.length === 0) return null
  const counts = parties.map(party => countsOf(rows.filter(({gold}) => gold.party === party)))
  return {
    ...ratesOf(sumOf(counts)),
    parties: parties.length,
    f1Interval: intervalOf(counts, sample => ratesOf(sumOf(sample)).f1, random)
  }
}

/** A code that the people never gave to a party, and were unsure of once, is no cell. */
function countsOf(rows: readonly CodedRow[]): Counts {
  const wanted = new Set(rows.flatMap(({gold}) => gold.tags.map(({code}) => code)))
  const unsure = new Set(rows.flatMap(({gold}) => gold.ambiguous).filter(code => !wanted.has(code)))
  const given = new Set(
    rows.flatMap(row => outcomesOf(row).flatMap(({code, kind}) => (kind === 'missed' ? [] : [code])))
  )
  const hits = [...wanted].filter(code => given.has(code)).length
  const extra = [...given].filter(code => !wanted.has(code) && !unsure.has(code)).length
  return {hits, extra, missed: wanted.size - hits}
}
