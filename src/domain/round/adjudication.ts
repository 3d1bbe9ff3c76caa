import {z} from 'zod'
import {Reading} from './coding.js'

const said = {
  id: z.string().min(1),
  round: z.string(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string().trim().min(1)
}

/** What a passage of a round carries in the end, with the reason. A later one on the passage takes its place. */
export const Adjudication = z.strictObject({
  kind: z.literal('adjudication'),
  ...said,
  passage: z.string(),
  reading: Reading,
  /** The act by which several were settled together, and can be taken back together; null for one alone. */
  batch: z.string().nullable()
})
export type Adjudication = z.infer<typeof Adjudication>

/** Takes back an adjudication or another withdrawal by its id, or a batch by its name. What stood before stands again. */
export const Withdrawal = z.strictObject({kind: z.literal('withdrawal'), ...said, takesBack: z.string()})
export type Withdrawal = z.infer<typeof Withdrawal>

/** What adjudicators say; only ever appended. */
export const AdjudicatorsWord = z.discriminatedUnion('kind', [Adjudication, Withdrawal])
export type AdjudicatorsWord = z.infer<typeof AdjudicatorsWord>

/** A word and its place in the order of arrival. */
export type KeptWord = {readonly number: number; readonly word: AdjudicatorsWord}

/**
 * The adjudication that stands on each passage: the last that nobody took back. A withdrawal that was itself taken
 * back takes nothing back.
 */
export function standingAdjudications(words: readonly KeptWord[]): ReadonlyMap<string, Adjudication> {
  const takenBack = new Set<string>()
  const standing = new Map<string, Adjudication>()
  for (const {word} of words.toSorted((one, other) => other.number - one.number)) {
    if (takenBack.has(word.id)) continue
    if (word.kind === 'withdrawal') takenBack.add(word.takesBack)
    else if (!standing.has(word.passage) && (word.batch === null || !takenBack.has(word.batch)))
      standing.set(word.passage, word)
  }
  return standing
}
