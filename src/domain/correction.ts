import {z} from 'zod'
import {Span} from './span.js'
import {Act, CodeId, ObstacleKind, Stance} from './tag.js'

/**
 * What a person says: `accept`, `reject` or `set` a code or an answer · `withdraw` an earlier correction (withdrawing a
 * withdrawal brings back what it took) · `best-quote` the passage is the one to quote for a code · `note` free words ·
 * `no-code` the passage was read, and carries no code and no answer.
 */
export const Verdict = z.enum(['accept', 'reject', 'set', 'withdraw', 'best-quote', 'note', 'no-code'])
export type Verdict = z.infer<typeof Verdict>

/**
 * A person's word on a passage. Only ever appended, never edited: the last word on a code or an answer wins.
 * `quote` is the passage's text when it was made, so that the word finds its place again after a re-cut.
 * What each verdict needs beside it is told by `faultsOfCorrection`.
 */
export const Correction = z.strictObject({
  id: z.string(),
  submission: z.string(),
  passage: z.string(),
  quote: z.string().min(1),
  verdict: Verdict,
  code: CodeId.optional(),
  /** An answer: a contested question and one of its poles. */
  question: z.string().optional(),
  pole: z.string().optional(),
  /** With `set` of a code only: the tag as it should be. */
  stance: Stance.optional(),
  act: Act.optional(),
  obstacle: ObstacleKind.optional(),
  /** With `set` only: the words of the passage that carry it. */
  span: Span.optional(),
  /** With `withdraw` only: the id of the correction that is taken back. */
  of: z.string().optional(),
  /** With `note` only: the words. */
  note: z.string().optional(),
  /** What was done at once, perhaps on many passages, and is undone as one. */
  batch: z.string().min(1).optional(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string()
})
export type Correction = z.infer<typeof Correction>

/** A correction and its place in the order of arrival, from 1. */
export type NumberedCorrection = {readonly number: number; readonly correction: Correction}

/** The most that a note, or the reason of a correction, may hold, in UTF-16 units as a form counts them. */
export const LONGEST_NOTE = 4000

/** One pole of one question, as one word: `binding-instrument=yes`. No code looks like it. */
export const answerId = (question: string, pole: string): string => `${question}=${pole}`

/** What a correction speaks of: a code, or an answer; null where it is about neither. */
export const subjectOf = ({
  code,
  question,
  pole
}: Pick<Correction, 'code' | 'question' | 'pole'>): string | null =>
  code ?? (question !== undefined && pole !== undefined ? answerId(question, pole) : null)

/** The corrections that count, in their order: neither withdrawn nor themselves withdrawals. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const withdrawn = withdrawnOf(corrections)
  return corrections.filter(({id, verdict}) => verdict !== 'withdraw' && !withdrawn.has(id))
}

/** For each correction that is withdrawn, a withdrawal too, the id of the last one that withdraws it. */
export function withdrawnOf(corrections: readonly Correction[]): ReadonlyMap<string, string> {
  const places = new Map(corrections.map(({id}, place) => [id, place]))
  const withdrawn = new Map<string, string>()
  // A withdrawal speaks of what came before it, so whether it counts is told by what comes after.
  for (const [place, {id, verdict, of}] of [...corrections.entries()].toReversed()) {
    if (verdict !== 'withdraw' || of === undefined || withdrawn.has(id) || withdrawn.has(of)) continue
    if ((places.get(of) ?? place) < place) withdrawn.set(of, id)
  }
  return withdrawn
}
