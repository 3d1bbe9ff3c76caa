import {z} from 'zod'
import {Submission} from '../submission.js'
import {LeftOut} from './covering.js'
import {DraftAsked} from './draft.js'
import {Approval} from './manifest.js'
import {EditionNumber} from './number.js'

/**
 * `inputs/draft.json` of an edition: all that people decided. With the files, the submissions, the pipeline and the
 * corrections beside it, the edition can be made again.
 */
export const EditionInputs = z.strictObject({
  format: z.literal('concord-edition-inputs/1'),
  number: EditionNumber,
  publishedAt: z.iso.datetime(),
  ...DraftAsked.shape,
  /** Parties that its filters leave out, as they were when it was drafted; absent where they leave out none. */
  leftOut: z.array(LeftOut).min(1).optional(),
  approvals: z.array(Approval).min(2),
  /** The place of the last correction that was taken in, in the order of arrival of the store that it was made in. */
  correctionsUpTo: z.int().nonnegative(),
  /** The end of the record of what people did, when the edition was drafted. */
  record: z.strictObject({number: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/)})
})
export type EditionInputs = z.infer<typeof EditionInputs>

/** `inputs/submissions.json` of an edition. */
export const EditionSubmissions = z.strictObject({
  /** Those that it lays side by side, in their order. */
  submissions: z.array(Submission),
  /** Others of the same files, on which corrections were made that count here too. */
  others: z.array(Submission)
})
export type EditionSubmissions = z.infer<typeof EditionSubmissions>
