import {z} from 'zod'
import {UnLanguage} from '../../domain/document.js'
import {Act, CodeId, ObstacleKind, Stance} from '../../domain/tag.js'

/** An invented passage, written and coded for training. A code in `ambiguous` teaches nothing, either way. */
export const TrainingPassage = z.strictObject({
  id: z.string().min(1),
  /** An invented party: XAA to XXZ. */
  party: z.string().regex(/^X[A-X][A-Z]$/),
  language: UnLanguage,
  /** Whether it says a norm in the textbook's words, without them, or says none. */
  form: z.enum(['direct', 'indirect', 'none']),
  text: z.string().min(1),
  tags: z.array(z.strictObject({code: CodeId, stance: Stance, act: Act, obstacle: ObstacleKind.optional()})),
  ambiguous: z.array(CodeId),
  /** The pole of each question that it answers. */
  questions: z.record(z.string(), z.string())
})
export type TrainingPassage = z.infer<typeof TrainingPassage>

/**
 * A coded passage, and who wrote it: a model learns a writer's habits, so it is measured on writers it has not seen. In
 * `ambiguous` stands whatever is not known of it: a code, a question, or one pole of a question (`ihl-applies=affirms`).
 */
export type WrittenPassage = Omit<TrainingPassage, 'tags' | 'form'> & {
  readonly writer: string
  /** Of passages written for training. */
  readonly form?: TrainingPassage['form']
  readonly tags: readonly TaughtTag[]
}

/** A code, its stance and its act. A stance or an act that is null teaches nothing. */
export type TaughtTag = {
  readonly code: string
  readonly stance: Stance | null
  readonly act: Act | null
  readonly obstacle?: ObstacleKind | undefined
}
