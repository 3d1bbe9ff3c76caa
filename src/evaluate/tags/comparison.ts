import {type Interval, intervalsOf} from '../interval.js'
import type {CodedRow} from './coding.js'
import {countsByCode, type Outcome, outcomesOf} from './outcomes.js'
import {none, ratesOf, sumOf} from './rates.js'

/** The F1 of two taggers on the same passages; a negative difference means that the other is better. */
export type Difference = {
  readonly one: number | null
  readonly other: number | null
  readonly difference: number | null
  /** Of the difference, both taggers held against the same drawn passages. */
  readonly interval: Interval | null
}

/** Two taggers on the same gold, overall and by code. */
export type Comparison = {
  readonly overall: Difference
  readonly codes: readonly ({readonly code: string; readonly positives: number} & Difference)[]
}

/** Compare two taggers; both lists must hold the same gold rows in the same order. */
export function comparisonOf(
  one: readonly CodedRow[],
  other: readonly CodedRow[],
  random: () => number
): Comparison {
  const rows = one.map((row, at): Both => {
    const second = other[at]
    if (second === undefined || second.gold.id !== row.gold.id)
      throw new Error('Two taggers are compared on different passages')
    return {one: outcomesOf(row), other: outcomesOf(second)}
  })
  const counted = countsByCode(rows.flatMap(row => [row.one, row.other]))
  const positives = countsByCode(rows.map(row => row.one))
  const codes = [...counted.keys()].toSorted()
  const [interval = null, ...intervals] = intervalsOf(
    rows,
    sample => f1sOf(sample, codes).map(({difference}) => difference),
    random
  )
  const [overall = unknown, ...each] = f1sOf(rows, codes)
  return {
    overall: {...overall, interval},
    codes: codes.map((code, at) => {
      const {hits, missed} = positives.get(code) ?? none
      return {code, positives: hits + missed, ...(each[at] ?? unknown), interval: intervals[at] ?? null}
    })
  }
}

type Both = {readonly one: readonly Outcome[]; readonly other: readonly Outcome[]}
type F1s = Omit<Difference, 'interval'>

const unknown: F1s = {one: null, other: null, difference: null}

/** Overall, then of each code. */
function f1sOf(rows: readonly Both[], codes: readonly string[]): readonly F1s[] {
  const one = countsByCode(rows.map(row => row.one))
  const other = countsByCode(rows.map(row => row.other))
  return [
    f1s(ratesOf(sumOf([...one.values()])).f1, ratesOf(sumOf([...other.values()])).f1),
    ...codes.map(code => f1s(ratesOf(one.get(code) ?? none).f1, ratesOf(other.get(code) ?? none).f1))
  ]
}

const f1s = (one: number | null, other: number | null): F1s => ({
  one,
  other,
  difference: one === null || other === null ? null : one - other
})
