import type {WeightTable} from '../../../domain/pipeline/model.js'
import {ruleFeature} from './features.js'
import {eachOnce, type Row} from './rows/row.js'
import {rowsOf} from './rows/rows.js'
import type {Sightings} from './rows/sightings.js'
import type {Seen} from './seen.js'

/** A stretch of a scene, with the rows of a table of tags that speak of it, each once. */
export type Weighed = {readonly seen: Seen; readonly rows: readonly Row[]}

/** Windows of one scene, with the rows of a table of tags: of what was sighted in the scene, and of the rules that hold. */
export function weighedBy(
  [first, ...others]: readonly [Seen, ...Seen[]],
  {tags}: Pick<Sightings, 'tags'>,
  table: WeightTable
): readonly [Weighed, ...Weighed[]] {
  const {named} = rowsOf(table)
  const weighed = (seen: Seen): Weighed => {
    const names = [...seen.firings.map(ruleFeature), ...seen.answers.map(({feature}) => feature)]
    const byName = names.flatMap(name => named(name) ?? [])
    return {seen, rows: eachOnce([...tags.slice(seen.first, seen.last + 1), byName])}
  }
  return [weighed(first), ...others.map(weighed)]
}
