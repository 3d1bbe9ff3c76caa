import type {WeightTable} from '../../../../domain/pipeline/model.js'
import {ruleFeature} from '../features.js'
import {eachOnce, type Row, without} from '../rows/row.js'
import {rowsOf} from '../rows/rows.js'
import type {RowsBySentence} from '../rows/sightings.js'
import type {Seen} from '../seen.js'
import {type Sums, sumsAfter, sumsOf} from './sums.js'

/** A stretch of a scene, with the rows of a table that speak of it, each once, and what they weigh together. */
export type Weighed = {readonly seen: Seen; readonly rows: readonly Row[]; readonly sums: Sums}

/** Windows of one scene, with the rows of a table: of what was sighted in each sentence, and of the rules that hold. */
export function weighedBy(
  [first, ...others]: readonly [Seen, ...Seen[]],
  sighted: RowsBySentence,
  table: WeightTable
): readonly [Weighed, ...Weighed[]] {
  const {named} = rowsOf(table)
  const rowsIn = (seen: Seen): readonly Row[] => {
    const names = [...seen.firings.map(ruleFeature), ...seen.answers.map(({feature}) => feature)]
    const byName = names.flatMap(name => named(name) ?? [])
    return eachOnce([...sighted.slice(seen.first, seen.last + 1), byName])
  }
  const rows = rowsIn(first)
  let last: Weighed = {seen: first, rows, sums: sumsOf(rows, table)}
  const weighed: [Weighed, ...Weighed[]] = [last]
  for (const seen of others) {
    last = weighedAfter(last, seen, rowsIn(seen))
    weighed.push(last)
  }
  return weighed
}

/** The same as if its rows were summed up; but most of a window stands in the one before it, too. */
const weighedAfter = (before: Weighed, seen: Seen, rows: readonly Row[]): Weighed => ({
  seen,
  rows,
  sums: sumsAfter(before.sums, {come: without(before.rows, rows), gone: without(rows, before.rows)})
})
