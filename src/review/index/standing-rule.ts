import {type Entry, inOrder, replacedIn} from '../../stages/compare/replaced.js'
import type {Whose} from '../../store/index/entry.js'
import type {StandingRule} from '../../store/index/standing.js'

/** The rule by which the comparison counts submissions, for those of the index. What was not read does not count. */
export const standingRule: StandingRule = all => {
  const read = all.filter(({state}) => state === 'tagged').map(entryOf)
  return new Map(
    [...replacedIn(inOrder(read))].map(([id, {supersededBy, sameAs}]) => [
      id,
      {stands: supersededBy === null && sameAs === null, supersededBy, sameAs}
    ])
  )
}

const entryOf = ({submission, file, kind, supersedes, statements}: Whose): Entry => ({
  submission: {id: submission, file},
  identity: {supersedes, kind: {value: kind ?? 'paper'}},
  parties: statements.flatMap(({parties}) => parties)
})
