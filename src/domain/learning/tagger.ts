import {z} from 'zod'
import {Model} from '../pipeline/model.js'
import {TaggerComparison} from './comparison.js'

/** A version of the tagger that was trained here; its model is kept under the hash of its content. */
export const TaggerVersion = z.strictObject({
  id: z.string(),
  /** The id of the pipelines that it may tag for. */
  collection: z.string(),
  version: Model.shape.version,
  /** The hash of the model. */
  model: z.string(),
  made: Model.shape.made,
  /** Who asked for it. */
  by: z.string().min(1),
  at: z.iso.datetime()
})
export type TaggerVersion = z.infer<typeof TaggerVersion>

/** A comparison of a version with the tagger that was in force then. */
export const KeptComparison = z.strictObject({
  number: z.int().positive(),
  tagger: z.string(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  report: TaggerComparison
})
export type KeptComparison = z.infer<typeof KeptComparison>

/** A person's word on which tagger is in force from now on. Only ever appended; going back is another one. */
export const Activation = z.strictObject({
  collection: z.string(),
  /** Null for the tagger that the pipeline came with. */
  tagger: z.string().nullable(),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string().min(1),
  /** The number of the comparison on which it rests; null where it goes back to what was in force before. */
  comparison: z.int().positive().nullable(),
  /** Where it was refused: what was said against it, and the reason for which an administrator did it all the same. */
  despite: z.strictObject({refusal: z.string().min(1), reason: z.string().min(1)}).nullable()
})
export type Activation = z.infer<typeof Activation>

/** An activation and its place in the order of all. */
export type NumberedActivation = Activation & {readonly number: number}
