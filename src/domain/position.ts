import {z} from 'zod'
import {Speaker} from './meeting/speaker.js'
import {PartyId, Sureness} from './submission.js'
import {Act, CodeId, ObstacleKind, Stance} from './tag.js'

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
  /** The name that a transcript prints over its turn; null in a paper, and where there is no name. */
  speaker: z.string().nullable(),
  language: z.string(),
  confidence: z.number().min(0).max(1),
  /** Where its page was read from a picture, how sure that is, 0–1: check such words on the page. Else null. */
  recognised: z.number().min(0).max(1).nullable()
})
export type Quote = z.infer<typeof Quote>

/** Words that no tag stands behind, and where they stand: a quote but for how sure its tag is. */
export const PlacedWords = Quote.omit({confidence: true})
export type PlacedWords = z.infer<typeof PlacedWords>

/** Why a quote was chosen before others of its cell. */
export const QuoteMerit = z.enum([
  'chosen',
  'checked',
  'takes-side',
  'other-side',
  'self-contained',
  'plain',
  'about-code'
])
export type QuoteMerit = z.infer<typeof QuoteMerit>

/** A quote that speaks to a code, and how. */
export const CodeQuote = z.strictObject({
  ...Quote.shape,
  stance: Stance,
  act: Act,
  /** With an obstacle: whether a party cannot, or does not want to; null where that is not told. */
  obstacle: ObstacleKind.nullable(),
  /** Whether a person has accepted or set the tag. */
  checked: z.boolean(),
  /** What speaks for it, in the order in which it counts. */
  merits: z.array(QuoteMerit)
})
export type CodeQuote = z.infer<typeof CodeQuote>

/** `silent`, `mentions` and `position` are never confused; `unread` says that we cannot know. */
export const CellKind = z.enum(['silent', 'mentions', 'position', 'unread'])
export type CellKind = z.infer<typeof CellKind>

/** How much stands behind a cell; how it is told stands at `evidenceOf`. */
export const Evidence = z.enum(['strong', 'fair', 'slight'])
export type Evidence = z.infer<typeof Evidence>

/** What one submission says on one code. A silent one travels on too. */
export const Position = z.strictObject({
  code: CodeId,
  cell: CellKind,
  /** Null unless it takes a position; `mixed` when it supports and opposes. */
  stance: z.enum(['supports', 'qualified', 'opposes', 'mixed']).nullable(),
  acts: z.array(Act.exclude(['none'])),
  /** How many passages carry the code. */
  passages: z.int().nonnegative(),
  /** How many of these the machine is sure of, and how many a person has checked. */
  sure: z.int().nonnegative(),
  checked: z.int().nonnegative(),
  /** Null where nothing was said. */
  evidence: Evidence.nullable(),
  /** The best of what it says, a few. */
  quotes: z.array(CodeQuote),
  /** Every passage that reports a measure or an obstacle, proposes something or says that somebody broke it. */
  acted: z.array(CodeQuote),
  /**
   * Where nothing was found: words of which the machine cannot tell whether they speak of it, the surest first. They
   * count for nothing, and a person should look at them before anybody is said to be silent. Absent where there are none.
   */
  unsure: z.array(Quote).min(1).optional()
})
export type Position = z.infer<typeof Position>

/** Which poles of a contested question one submission takes, each with its words. */
export const QuestionPosition = z.strictObject({
  question: z.string(),
  pole: z.string(),
  passages: z.int().positive(),
  /** How many of these a person has checked; a digest made before this was counted says none. */
  checked: z.int().nonnegative().default(0),
  quotes: z.array(Quote)
})
export type QuestionPosition = z.infer<typeof QuestionPosition>

/** Words of which the machine cannot tell whether they take a pole of a question, the surest first. They count for nothing. */
export const UnsureAnswer = z.strictObject({
  question: z.string(),
  pole: z.string(),
  quotes: z.array(Quote).min(1)
})
export type UnsureAnswer = z.infer<typeof UnsureAnswer>

/** All that is said for one party, or for several that speak as one: one position a code, in the order of the taxonomies. */
export const Statement = z.strictObject({
  /** Whose positions they are: the group where the speaker spoke for one. Empty where nobody knows whose paper it is. */
  parties: z.array(z.string()),
  /** False where the document is below the quality asked for, or a passage is in a language without concepts. */
  readInFull: z.boolean(),
  positions: z.array(Position),
  questions: z.array(QuestionPosition),
  unsureAnswers: z.array(UnsureAnswer)
})
export type Statement = z.infer<typeof Statement>

/** Somebody who speaks in a transcript. What is said by those who are no party stands in no cell, but is kept here. */
export const Voice = z.strictObject({
  ...Speaker.shape,
  /** How sure it is who speaks, and what it was told from, in words. */
  sureness: Sureness,
  from: z.string(),
  /** How many turns it has. */
  turns: z.int().positive(),
  /** Its words on each code; empty for a party, whose words stand in its cells. */
  quotes: z.array(z.strictObject({code: CodeId, ...CodeQuote.shape}))
})
export type Voice = z.infer<typeof Voice>

/** All that one submission says: one statement of a paper, and of a transcript one for each party that speaks in it. */
export const SubmissionPositions = z.strictObject({
  submission: z.string(),
  statements: z.array(Statement),
  /** Who speaks in a transcript, in the order of their first turns; empty for a paper. */
  voices: z.array(Voice),
  /** Parties whose words could not all be told from another's: nothing follows from their silence. */
  mayBe: z.array(PartyId)
})
export type SubmissionPositions = z.infer<typeof SubmissionPositions>
