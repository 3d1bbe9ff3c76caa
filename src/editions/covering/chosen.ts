import {byCodeUnit} from '../../domain/alphabetical.js'
import type {EditionFilters, LeftOut, LeftOutAs} from '../../domain/edition/covering.js'
import type {Memberships} from '../../domain/pipeline/memberships.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {sessionAlike} from '../../domain/pipeline/sessions.js'
import type {Submission} from '../../domain/submission.js'
import {standingRule} from '../../review/index/standing-rule.js'
import type {HeldSubmission} from '../../store/index/changes.js'

/** A submission of the collection, with what the lists tell of it; undefined where they do not have it yet. */
export type Listed = {readonly submission: Submission; readonly held: HeldSubmission | undefined}

/** The submissions that filters leave in, in their order, and the parties that they leave out with all their words. */
export type Chosen = {readonly submissions: readonly Submission[]; readonly leftOut: readonly LeftOut[]}

/**
 * What filters choose of a collection. A party is left out as soon as anything that counts for it, its own or of a group
 * that speaks for it, is left out; then the submissions go that are of nobody else. So whoever is in an edition is shown
 * by all that counts for it. What was not read, and of which session, party or language nobody knows, stays, so that it
 * is listed as not read.
 */
export function chosenBy(
  filters: EditionFilters,
  listed: readonly Listed[],
  pipeline: Pick<Pipeline, 'memberships' | 'sessions'>
): Chosen {
  const standing = standingRule(listed.flatMap(({held}) => held?.whose ?? []))
  const alike = (words: string) => sessionAlike(words, pipeline.sessions)
  const sessions = new Set(filters.sessions.map(alike))
  const meant = listed.filter(each => isOfSessions(each, sessions, alike))
  // What takes the place of another counts only where it is meant itself.
  const among = standingRule(meant.flatMap(({held}) => held?.whose ?? []))
  const counting = meant.filter(
    ({held, submission}) => held?.state === 'failed' || among.get(submission.id)?.stands === true
  )
  const scene = {filters, counting, memberships: pipeline.memberships}
  const leftOut = [...new Set(meant.flatMap(partiesIn))].toSorted(byCodeUnit).flatMap(party => {
    const as = reasonsAgainst(party, scene)
    return as.length === 0 ? [] : [{party, as}]
  })
  const gone = new Set(leftOut.map(({party}) => party))
  const chosen = new Set(
    meant.flatMap(each => {
      const parties = partiesIn(each)
      return parties.length > 0 && parties.every(party => gone.has(party)) ? [] : [each.submission.id]
    })
  )
  return {
    submissions: listed
      .map(({submission}) => submission)
      // What a chosen one supersedes is listed beside it, and counts nowhere; it would else be missed.
      .filter(({id}) => chosen.has(id) || chosen.has(standing.get(id)?.supersededBy ?? '')),
    leftOut
  }
}

/** Where sessions are named, one that was not read and whose session nobody knows is among them. */
function isOfSessions(
  {held, submission}: Listed,
  sessions: ReadonlySet<string>,
  alike: (words: string) => string
): boolean {
  if (sessions.size === 0) return true
  const session = held?.session ?? submission.manifest?.session ?? null
  return session === null ? held?.state === 'failed' : sessions.has(alike(session))
}

/** Everybody of whom a submission is known to hold words, or could. */
const partiesIn = ({held}: Listed): readonly string[] =>
  held === undefined ? [] : [...held.whose.statements.flatMap(({parties}) => parties), ...held.whose.unreadOf]

type Scene = {
  readonly filters: EditionFilters
  readonly counting: readonly Listed[]
  readonly memberships: Memberships | null
}

function reasonsAgainst(party: string, {counting, filters, memberships}: Scene): LeftOutAs[] {
  const {checked, languages, regions} = filters
  const voices = new Set([party, ...groupsWith(party, memberships)])
  const own = counting.filter(each => partiesIn(each).some(each => voices.has(each)))
  const reasons: Readonly<Record<LeftOutAs, boolean>> = {
    region: regions !== undefined && !isInRegions(party, regions, memberships),
    language:
      languages !== undefined &&
      own.some(each => {
        const language = languageOf(each)
        return language !== null && !languages.includes(language)
      }),
    unchecked: checked === true && own.some(each => hasUnchecked(each, voices, filters.taxonomies))
  }
  return LEFT_OUT_AS.filter(reason => reasons[reason])
}

const LEFT_OUT_AS = ['region', 'language', 'unchecked'] as const satisfies readonly LeftOutAs[]

/** Groups that ever had a party as their member: which day counts is told by what they said. */
const groupsWith = (party: string, memberships: Memberships | null): readonly string[] =>
  (memberships?.groups ?? []).filter(({members}) => idsOf(members).includes(party)).map(({group}) => group)

const idsOf = (members: Memberships['groups'][number]['members']): readonly string[] =>
  members.map(member => (typeof member === 'string' ? member : member.party))

function isInRegions(party: string, regions: readonly string[], memberships: Memberships | null): boolean {
  const inside = new Set(
    (memberships?.regions ?? []).filter(({id}) => regions.includes(id)).flatMap(({members}) => members)
  )
  const group = memberships?.groups.find(each => each.group === party)
  return inside.has(party) || (group !== undefined && idsOf(group.members).some(member => inside.has(member)))
}

/** The primary subtag; null where nobody knows. */
const languageOf = ({held, submission}: Listed): string | null =>
  (held?.language ?? submission.manifest?.language)?.split('-', 1)[0] ?? null

/** Whether a tag or an answer of one of these voices is as the machine gave it, or waits for somebody. */
function hasUnchecked(
  {held}: Listed,
  voices: ReadonlySet<string>,
  taxonomies: readonly string[] | undefined
): boolean {
  const isOf = (code: string) => taxonomies?.some(id => code.startsWith(`${id}/`)) ?? true
  return [...(held?.cells ?? []).filter(({code}) => isOf(code)), ...(held?.poles ?? [])].some(
    ({abstaining, checked, party, passages}) => voices.has(party) && (passages > checked || abstaining > 0)
  )
}
