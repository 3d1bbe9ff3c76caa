import {z} from 'zod'
import {Act, CodeId, Stance} from '../domain/tag.js'

/** A passage as people coded it. A code in `ambiguous` is scored as neither hit nor miss. */
export const GoldRow = z.object({
  id: z.string(),
  text: z.string(),
  language: z.string(),
  tags: z.array(z.object({code: CodeId, stance: Stance.nullish(), act: Act.nullish()})),
  ambiguous: z.array(z.string()).default([]),
  /** The pole of each question that the passage answers. */
  questions: z.record(z.string(), z.string()).default({})
})
export type GoldRow = z.infer<typeof GoldRow>
