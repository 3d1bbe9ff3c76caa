import {z} from 'zod'
import {PartyId} from '../submission.js'

/**
 * What somebody speaks as in a meeting. `other` is a person or an organisation that is no party, or that could not be
 * told; `procedure` is what only conducts the meeting or describes it, and is nobody's view.
 */
export const SpeakerRole = z.enum(['party', 'chair', 'secretariat', 'other', 'procedure'])
export type SpeakerRole = z.infer<typeof SpeakerRole>

/** Who speaks in a transcript. Only a `party` has a party; nobody else's words are ever a party's. */
export const Speaker = z.strictObject({
  /** The name as printed; null where there is none. */
  label: z.string().nullable(),
  role: SpeakerRole,
  party: PartyId.nullable(),
  /** The group that it speaks for, whose words they then are. */
  onBehalfOf: PartyId.nullable()
})
export type Speaker = z.infer<typeof Speaker>

/** Whom a speaker's words count for: the group where it speaks for one, else the party; null for everybody else. */
export const countsFor = ({role, party, onBehalfOf}: Omit<Speaker, 'label'>): PartyId | null =>
  role === 'party' ? (onBehalfOf ?? party) : null
