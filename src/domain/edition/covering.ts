import {z} from 'zod'
import {PartyId} from '../submission.js'

const named = z.string().min(1).max(400)

/**
 * What an edition is narrowed to. A party is in it with all that counts for it, or not at all: it would else be shown as
 * silent on what it said elsewhere. What is absent, or no session at all, narrows nothing.
 */
export const EditionFilters = z.strictObject({
  /** Only submissions to these sessions, in the words by which the submissions name them; to all where it is empty. */
  sessions: z.array(named).max(50),
  /** Only members of these regional groups, by their ids, and groups that speak for one of their members. */
  regions: z.array(named).min(1).max(50).optional(),
  /** Only parties all of whose submissions are in these languages, and those of groups that speak for them; primary subtags. */
  languages: z.array(named).min(1).max(50).optional(),
  /** Only these lists of codes, by the ids of their taxonomies. Contested questions stay. */
  taxonomies: z.array(named).min(1).max(50).optional(),
  /** Only parties of whose tags and answers people have checked every one, as of groups that speak for them. */
  checked: z.literal(true).optional()
})
export type EditionFilters = z.infer<typeof EditionFilters>

/** Why a party that handed something in is not in an edition. */
export const LeftOutAs = z.enum(['region', 'language', 'unchecked'])
export type LeftOutAs = z.infer<typeof LeftOutAs>

/** A party that handed something in, and is left out of an edition with all its words. */
export const LeftOut = z.strictObject({party: PartyId, as: z.array(LeftOutAs).min(1)})
export type LeftOut = z.infer<typeof LeftOut>

/** What an edition covers of what was handed in. */
export type Covering = {readonly filters: EditionFilters; readonly leftOut: readonly LeftOut[]}

/** What an edition that was drafted covers; undefined where it covers everything. */
export const coveringOf = ({
  filters,
  leftOut = []
}: {
  readonly filters: EditionFilters
  readonly leftOut?: readonly LeftOut[] | undefined
}): Covering | undefined => (isNarrowed(filters) ? {filters, leftOut} : undefined)

/** Whether anything is left out by these filters, or could be. */
export const isNarrowed = ({checked, languages, regions, sessions, taxonomies}: EditionFilters): boolean =>
  sessions.length > 0 || [regions, languages, taxonomies, checked].some(each => each !== undefined)
