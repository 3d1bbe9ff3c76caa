import {z} from 'zod'
import {DateText, PartyId} from '../submission.js'
import {Labels, WordingStatus} from './taxonomy.js'

/** A member, and since when or until when where that is not always. */
const Member = z.union([
  PartyId,
  z.strictObject({party: PartyId, from: DateText.optional(), until: DateText.optional()})
])

/** Who belongs to a group. */
export const Membership = z.strictObject({
  group: PartyId,
  source: z.string().min(1),
  wording: WordingStatus,
  members: z.array(Member).min(1)
})
export type Membership = z.infer<typeof Membership>

/** One of the regional groups in which Member States sit, to tell how much of the world was heard. */
export const Region = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  labels: Labels,
  members: z.array(PartyId).min(1)
})
export type Region = z.infer<typeof Region>

/** `memberships.yaml`: who belongs to which group on a day, which changes while submissions stay. */
export const Memberships = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  asOf: DateText,
  groups: z.array(Membership),
  regions: z.array(Region)
})
export type Memberships = z.infer<typeof Memberships>

/** The members of a group on a day; on the day of the list where none is given. */
export function membersOf(
  group: string,
  on: string | null,
  memberships: Memberships | null
): readonly string[] {
  const listed = memberships?.groups.find(membership => membership.group === group)
  if (memberships === null || listed === undefined) return []
  const day = on ?? memberships.asOf
  return listed.members.flatMap(member => {
    if (typeof member === 'string') return member
    const {party, from, until} = member
    return (from === undefined || from <= day) && (until === undefined || day < until) ? party : []
  })
}
