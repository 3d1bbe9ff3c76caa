import {z} from 'zod'
import type {Sentence} from '../errors.js'

/** Where a training stands. `asked` and `running` are under way; the others are final. */
export const TrainingState = z.enum(['asked', 'running', 'done', 'failed', 'stopped'])
export type TrainingState = z.infer<typeof TrainingState>

/** What somebody asked a training to make. */
export const TrainingAsked = z.strictObject({
  collection: z.string(),
  version: z.string(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  /** Corrections up to this number; null where it does not learn from corrections. */
  correctionsUpTo: z.int().nonnegative().nullable(),
  /** The names of the gold that it learns from, and of the gold that is held out. */
  gold: z.array(z.string()),
  heldOut: z.array(z.string())
})
export type TrainingAsked = z.infer<typeof TrainingAsked>

/** A training and how far it has come. */
export type TrainingJob = {
  readonly id: string
  readonly asked: TrainingAsked
  readonly state: TrainingState
  /** How far it has come; null before it says anything. */
  readonly progress: Sentence | null
  /** Who has asked that it end; null where nobody did. */
  readonly stopAskedBy: string | null
  /** Where it failed or was stopped, why; else null. */
  readonly sentence: Sentence | null
  /** The version it made; null until it is done. */
  readonly tagger: string | null
  readonly endedAt: string | null
}
