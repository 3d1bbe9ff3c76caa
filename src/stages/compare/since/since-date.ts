import type {Digest} from '../../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../../domain/digest/gathered.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {sessionNumber} from '../../identify/session-number.js'
import {digestOf} from '../compare.js'
import {changesBetween} from './changes.js'

/** What is new: from a day on, or from the first day of a session on. */
export type SinceDay = {readonly kind: 'date' | 'session'; readonly name: string; readonly from: string}

/**
 * The digest, with what the parties that handed something in from a day on say since then, held against what they said
 * before. What has no date counts as earlier, and is listed.
 */
export function sinceDay(
  digest: Digest,
  gathered: readonly GatheredSubmission[],
  {day, pipeline}: {readonly day: SinceDay; readonly pipeline: Pipeline}
): Digest {
  const later = gathered.filter(entry => isFrom(entry, day.from))
  const of = (some: readonly GatheredSubmission[]) => digestOf({gathered: some, wording: []}, pipeline)
  const after = of(later)
  const before = of(gathered.filter(entry => !later.includes(entry)))
  const parties = digest.parties.map(({id}) => id).filter(id => after.parties.some(party => party.id === id))
  const fresh = new Set(later.map(({submission}) => submission.id))
  return {
    ...digest,
    since: {
      earlier: {...day},
      submissions: digest.submissions.map(({id}) => id).filter(id => fresh.has(id)),
      parties,
      ...changesBetween(before, after, parties),
      undated: digest.submissions.filter(({identity}) => identity.date.value === null).map(({id}) => id),
      earlierFiles: {}
    }
  }
}

const isFrom = (entry: GatheredSubmission, from: string): boolean => {
  const date = 'identity' in entry ? entry.identity.date.value : (entry.submission.manifest?.date ?? null)
  // A month or a year alone counts by its last day, so that nothing new passes for old.
  return date !== null && `${date}~` >= from
}

const isSameSession = (asked: string, told: string | null): boolean => {
  if (told === null) return false
  const number = sessionNumber(asked)
  return number === null ? told.toLowerCase() === asked.toLowerCase() : number === sessionNumber(told)
}

/** The first day of a session, whatever language it is named in, as the dates of its submissions tell; null where none of them says so. */
export function firstDayOf(session: string, {submissions}: Digest): string | null {
  const days = submissions
    .filter(({identity}) => isSameSession(session, identity.session.value))
    .flatMap(({identity}) => identity.date.value ?? [])
  return days.toSorted()[0] ?? null
}
