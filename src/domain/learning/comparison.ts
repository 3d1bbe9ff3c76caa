import {z} from 'zod'

const Rate = z.number().nullable()
const Interval = z.strictObject({low: z.number(), high: z.number()})

/** Right, given too much, missed, and their rates; a rate is null where there is nothing to divide by. */
const Rates = z.strictObject({
  hits: z.int(),
  extra: z.int(),
  missed: z.int(),
  precision: Rate,
  recall: Rate,
  f1: Rate
})

/** Two taggers on the same passages. The difference is the candidate's F1 less the present one's. */
export const Beside = z.strictObject({
  /** A code, a language, or `all`. */
  name: z.string(),
  /** How often people gave it; of a language, all the codes in it. */
  positives: z.int(),
  present: Rates,
  candidate: Rates,
  difference: Rate,
  /** 95 %, both taggers held against the same drawn passages; null under thirty passages or five positives. */
  interval: Interval.nullable()
})
export type Beside = z.infer<typeof Beside>

const Share = z.strictObject({same: z.int(), of: z.int(), share: Rate})

/** How rightly two taggers told stances, or acts, of the codes that each found. */
export const MannersBeside = z.strictObject({
  present: Share,
  candidate: Share,
  difference: Rate,
  interval: Interval.nullable()
})
export type MannersBeside = z.infer<typeof MannersBeside>

const Answers = z.strictObject({
  right: z.int(),
  /** The gravest fault: another pole than people gave. */
  wrongPole: z.int(),
  missed: z.int(),
  unasked: z.int(),
  /** Of all these, how many were right. */
  share: Rate
})

/** How two taggers answered the contested questions. The difference is that of the shares. */
export const PolesBeside = z.strictObject({
  present: Answers,
  candidate: Answers,
  difference: Rate,
  interval: Interval.nullable()
})
export type PolesBeside = z.infer<typeof PolesBeside>

/** A model of the tagger, as a comparison names it: its version and its hash; rules alone have none. */
export const Compared = z.strictObject({version: z.string(), model: z.string().nullable()})
export type Compared = z.infer<typeof Compared>

/** A candidate beside the present tagger, on the same gold. */
export const TaggerComparison = z.strictObject({
  gold: z.strictObject({name: z.string(), sha256: z.string(), passages: z.int().positive()}),
  /** Whether the candidate's record says that this gold was held out of what it learned. */
  heldOut: z.boolean(),
  present: Compared,
  candidate: Compared,
  overall: Beside,
  codes: z.array(Beside),
  languages: z.array(Beside),
  stance: MannersBeside,
  act: MannersBeside,
  poles: PolesBeside
})
export type TaggerComparison = z.infer<typeof TaggerComparison>

/** From how many positives in the gold on a code counts, and how much F1 it may lose. */
export const Guard = z.strictObject({
  enough: z.int().positive(),
  mostLost: z.number().min(0).max(1)
})
export type Guard = z.infer<typeof Guard>

/**
 * Of ten passages one that is told otherwise moves F1 by some 0.06, which is chance; two are refused. With fewer than
 * ten, chance alone would refuse nearly every candidate.
 */
export const usualGuard: Guard = {enough: 10, mostLost: 0.1}
