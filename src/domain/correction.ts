import {z} from 'zod'
import {Act, CodeId, Stance} from './tag.js'

/**
 * A person's word on a tag. Only ever appended, never edited: the last word on a code of a passage wins.
 * `quote` is the passage's text when it was made, so that the word finds its place again after a re-cut.
 */
export const Correction = z.strictObject({
  id: z.string(),
  submission: z.string(),
  passage: z.string(),
  quote: z.string().min(1),
  code: CodeId,
  verdict: z.enum(['accept', 'reject', 'set']),
  /** With `set` only: the tag as it should be. */
  stance: Stance.optional(),
  act: Act.optional(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string()
})
export type Correction = z.infer<typeof Correction>
