import {z} from 'zod'
import {CountWords, Measured} from '../pipeline/measured.js'

/** By what the digest was made, and how far it can be relied upon. */
export const Method = z.strictObject({
  /** The version of the model that tags; null where rules tag alone. */
  model: z.string().nullable(),
  rules: z.string(),
  /** How well the tagger did on passages that people coded and nothing was tuned on. */
  measured: z.array(Measured),
  /** Tags that stand behind the cells, and how many of these a person has checked. */
  tags: z.int().nonnegative(),
  checked: z.int().nonnegative(),
  confidenceThreshold: z.number(),
  countWords: CountWords
})
export type Method = z.infer<typeof Method>
