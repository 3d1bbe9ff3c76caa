import type {Digest} from '../../../domain/digest/digest.js'
import type {DigestGroup} from '../../../domain/digest/group.js'
import {membersOf} from '../../../domain/pipeline/memberships.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {Standing} from '../standing.js'

/**
 * The groups that have a statement of their own here, with their members on the day of the latest one. A group whose
 * members the pipeline does not know counts for nobody but itself.
 */
export const groupsOf = (
  parties: Digest['parties'],
  stand: Standing,
  {memberships}: Pick<Pipeline, 'memberships'>
): DigestGroup[] =>
  parties
    .filter(({kind}) => kind === 'group')
    .map(({id, submissions}) => {
      const listed = memberships?.groups.find(({group}) => group === id)
      const dates = stand.read
        .filter(({submission}) => submissions.includes(submission.id))
        .flatMap(({identity}) => identity.date.value ?? [])
      return {
        id,
        asOf: listed === undefined ? null : (memberships?.asOf ?? null),
        source: listed?.source ?? null,
        wording: listed?.wording ?? null,
        members: [...membersOf(id, dates.toSorted().at(-1) ?? null, memberships)]
      }
    })
