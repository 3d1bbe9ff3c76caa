import {byCodeUnit} from '../../domain/alphabetical.js'
import {type Placed, successions} from '../../stages/compare/standing.js'
import type {Whose} from '../../store/index/entry.js'
import type {StandingRule} from '../../store/index/standing.js'

/** The rule by which the comparison counts submissions, for those of the index. What was not read does not count. */
export const standingRule: StandingRule = all => {
  const read = all
    .filter(({state}) => state === 'tagged')
    .map(placedOf)
    .toSorted(
      (a, b) =>
        byCodeUnit(a.submission.file.name, b.submission.file.name) ||
        byCodeUnit(a.submission.id, b.submission.id)
    )
  return new Map(
    successions(read).map(({submission, supersededBy, sameAs}) => [
      submission.id,
      {stands: supersededBy === null && sameAs === null, supersededBy, sameAs}
    ])
  )
}

const placedOf = ({submission, file, kind, supersedes, statements}: Whose): Placed => ({
  submission: {id: submission, file},
  identity: {supersedes, kind: {value: kind ?? 'paper'}},
  positions: {statements}
})
