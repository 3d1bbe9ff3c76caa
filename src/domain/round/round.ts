import {z} from 'zod'
import {Passage} from '../passage.js'

/**
 * How the passages of a round were drawn. The same rule, seed and collection always give the same passages:
 * - `random` so many, each as likely as any other
 * - `stratified` so many, in turn from each pair of language and code that the machine found, and from what has none
 * - `given` those on a list, in its order
 */
export const DrawRule = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('random'), count: z.int().positive(), seed: z.int().nonnegative()}),
  z.strictObject({kind: z.literal('stratified'), count: z.int().positive(), seed: z.int().nonnegative()}),
  z.strictObject({kind: z.literal('given'), passages: z.array(z.string()).min(1)})
])
export type DrawRule = z.infer<typeof DrawRule>

/** A passage as it was drawn, with its words, so that a later re-cut changes no round. It holds nobody's tags. */
export const RoundPassage = z.strictObject({
  ...Passage.pick({
    id: true,
    submission: true,
    text: true,
    language: true,
    page: true,
    number: true,
    ordinal: true,
    headings: true
  }).shape,
  /** The name of the file it stands in. */
  file: z.string(),
  /** Whose words they are; null where that is not one party. */
  party: z.string().nullable()
})
export type RoundPassage = z.infer<typeof RoundPassage>

/** Some passages that several people code without seeing each other's codings. Fixed when it begins. */
export const Round = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1),
  purpose: z.string(),
  /** Hash of the pipeline whose codes and questions are given, as kept in the store. */
  pipeline: z.string(),
  /** The id of that pipeline, which names the collection that the passages are from. */
  collection: z.string(),
  /** Ids of the taxonomies whose codes are given, in the pipeline's order. */
  taxonomies: z.array(z.string()),
  /** Codes of the questions whose poles are told, in the pipeline's order. */
  questions: z.array(z.string()),
  draw: DrawRule,
  passages: z.array(RoundPassage).min(1),
  /** Ids of accounts. */
  coders: z.array(z.string().min(1)).min(1),
  by: z.string().min(1),
  at: z.iso.datetime()
})
export type Round = z.infer<typeof Round>

/** Coded while `open`, settled while `closed`; an `adjudicated` one can be exported. */
export const RoundState = z.enum(['open', 'closed', 'adjudicated'])
export type RoundState = z.infer<typeof RoundState>

/** A round's passing from one state to another, by whom and why. */
export const RoundStep = z.strictObject({
  id: z.string().min(1),
  round: z.string(),
  to: RoundState,
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string()
})
export type RoundStep = z.infer<typeof RoundStep>

/**
 * Whether a round may pass from one state to another. Never back to `open`: coders may have seen each other's
 * codings by then, and what they said afterwards would not be blind.
 */
export const maySucceed = (from: RoundState, to: RoundState): boolean =>
  (from === 'open' && to === 'closed') ||
  (from === 'closed' && to === 'adjudicated') ||
  (from === 'adjudicated' && to === 'closed')
