import {z} from 'zod'
import {Act, CodeId, Stance} from './tag.js'

/** A State's own words, and where they stand. `document.text.slice(start, end)` is always `text`. */
export const Quote = z.strictObject({
  submission: z.string(),
  passage: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  page: z.int().positive().nullable(),
  /** The printed paragraph number, or null. */
  number: z.string().nullable(),
  /** The passage's place in its submission, from 1. */
  ordinal: z.int().positive(),
  language: z.string(),
  confidence: z.number().min(0).max(1),
  /** Where its page was read from a picture, how sure that is, 0–1: check such words on the page. Else null. */
  recognised: z.number().min(0).max(1).nullable()
})
export type Quote = z.infer<typeof Quote>

/** A quote that speaks to a code, and how. */
export const CodeQuote = z.strictObject({...Quote.shape, stance: Stance, act: Act})
export type CodeQuote = z.infer<typeof CodeQuote>

/** `silent`, `mentions` and `position` are never confused; `unread` says that we cannot know. */
export const CellKind = z.enum(['silent', 'mentions', 'position', 'unread'])
export type CellKind = z.infer<typeof CellKind>

/** What one submission says on one code. A silent one travels on too. */
export const Position = z.strictObject({
  code: CodeId,
  cell: CellKind,
  /** Null unless it takes a position; `mixed` when it supports and opposes. */
  stance: z.enum(['supports', 'qualified', 'opposes', 'mixed']).nullable(),
  acts: z.array(Act.exclude(['none'])),
  /** How many passages carry the code. */
  passages: z.int().nonnegative(),
  quotes: z.array(CodeQuote)
})
export type Position = z.infer<typeof Position>

/** Which poles of a contested question one submission takes, each with its words. */
export const QuestionPosition = z.strictObject({
  question: z.string(),
  pole: z.string(),
  passages: z.int().positive(),
  quotes: z.array(Quote)
})
export type QuestionPosition = z.infer<typeof QuestionPosition>

/** All that one submission says: one position a code, in the order of the taxonomies. */
export const SubmissionPositions = z.strictObject({
  submission: z.string(),
  /** Whose positions they are: the group where the speaker spoke for one. */
  parties: z.array(z.string()),
  /** False where the document is below the quality asked for, or a passage is in a language without concepts. */
  readInFull: z.boolean(),
  positions: z.array(Position),
  questions: z.array(QuestionPosition)
})
export type SubmissionPositions = z.infer<typeof SubmissionPositions>
