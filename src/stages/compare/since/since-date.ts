import type {Digest} from '../../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../../domain/digest/gathered.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {type Sessions, sessionKey, sessionMeant} from '../../../domain/pipeline/sessions.js'
import type {Labels} from '../../../domain/pipeline/taxonomy.js'
import {sessionNumber} from '../../identify/session-number.js'
import {digestOf} from '../compare.js'
import {changesBetween} from './changes.js'

/** What is new: from a day on, or from the first day of a session on, with the names of one that is declared. */
export type SinceDay = {
  readonly kind: 'date' | 'session'
  readonly name: string
  readonly names?: Labels
  readonly from: string
}

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

/**
 * A session that was asked for, and its first day; null where nobody knows of one. It begins on its declared day, or
 * earlier, when something was handed in to it; whatever is dated after its last day alone tells of other days than those
 * declared, and so does that of a session that is not declared.
 */
export function sessionAsked(asked: string, {submissions}: Digest, sessions: Sessions): SinceDay | null {
  const declared = sessionMeant(asked, sessions)
  const [first] = submissions
    .filter(({identity}) => isSameSession(asked, identity.session.value, sessions))
    .flatMap(({identity}) => identity.date.value ?? [])
    .toSorted()
  if (declared === null) return first === undefined ? null : {kind: 'session', name: asked, from: first}
  const {from, names, to} = declared
  const isOfOtherDays = first !== undefined && (first < from || first > to)
  return {kind: 'session', name: names.en, names, from: isOfOtherDays ? first : from}
}

function isSameSession(asked: string, told: string | null, sessions: Sessions): boolean {
  if (told === null) return false
  const meant = sessionMeant(asked, sessions)
  if (meant !== null) return meant === sessionMeant(told, sessions)
  const number = sessionNumber(asked)
  return number === null ? sessionKey(told) === sessionKey(asked) : number === sessionNumber(told)
}
