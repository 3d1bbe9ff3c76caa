import {z} from 'zod'

const Share = z.number().min(0).max(1)
const Interval = z.strictObject({value: Share, low: Share, high: Share})

/** What `concord evaluate tags` found, kept with the model it was found of. */
export const Measured = z.strictObject({
  /** The gold: a file within the project, and what it is in one sentence. */
  gold: z.string().min(1),
  what: z.string().min(1),
  model: z.string(),
  passages: z.int().positive(),
  /** Of all tags, with 95 % intervals. */
  precision: Interval,
  recall: Interval,
  f1: Interval,
  /** F1 by language, BCP 47. */
  languages: z.record(z.string(), Share)
})
export type Measured = z.infer<typeof Measured>

/**
 * From which counts on which fixed words are used: `one`; `a few` up to `few`; `several` up to `several`; `many` beyond
 * it; `most` where the share of all is above `most`; `all`.
 */
export const CountWords = z.strictObject({
  few: z.int().min(2),
  several: z.int().min(3),
  most: Share
})
export type CountWords = z.infer<typeof CountWords>
