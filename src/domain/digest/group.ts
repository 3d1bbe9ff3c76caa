import {z} from 'zod'
import {WordingStatus} from '../pipeline/taxonomy.js'
import {DateText} from '../submission.js'

/** A group that has a statement in the digest, and the members for whom it counts. */
export const DigestGroup = z.strictObject({
  id: z.string(),
  /** The day to which the list of its members is true; null where the pipeline has none for it. */
  asOf: DateText.nullable(),
  source: z.string().nullable(),
  wording: WordingStatus.nullable(),
  members: z.array(z.string())
})
export type DigestGroup = z.infer<typeof DigestGroup>
