import {z} from 'zod'

/**
 * A person's word that a file is not to be counted, or is to be counted again. Only ever appended: the last word on a
 * file holds, and it holds for every submission of the same bytes under the same name, so that a mended manifest
 * brings nothing back.
 */
export const SetAside = z.strictObject({
  id: z.string(),
  /** The id of the pipeline whose collection it is about. */
  collection: z.string(),
  submission: z.string(),
  file: z.strictObject({name: z.string(), sha256: z.string().length(64)}),
  verdict: z.enum(['aside', 'back']),
  by: z.string().min(1),
  at: z.iso.datetime(),
  why: z.string()
})
export type SetAside = z.infer<typeof SetAside>
