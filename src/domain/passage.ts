import {z} from 'zod'
import {Speaker} from './meeting/speaker.js'

/**
 * The unit that is tagged: a paragraph, or part of a long one.
 * `document.text.slice(passage.start, passage.end)` is always `passage.text`.
 */
export const Passage = z.strictObject({
  /** From the submission, the text, and which of equal texts it is; so it survives a re-cut of its neighbours. */
  id: z.string(),
  submission: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
  page: z.int().positive().nullable(),
  /** The paragraph's number as printed, else null. */
  number: z.string().nullable(),
  /** Counted from 1 within the submission, so that every passage can be cited. */
  ordinal: z.int().positive(),
  kind: z.enum(['paragraph', 'list-item', 'table-cell', 'footnote']),
  /** The headings it stands under, outermost first. */
  headings: z.array(z.string()),
  language: z.string(),
  /** Who speaks, in a transcript; null in a paper, where its own party does. No passage has two speakers. */
  speaker: Speaker.nullable()
})
export type Passage = z.infer<typeof Passage>
