import {z} from 'zod'
import type {RecognisedPage} from '../../../domain/document.js'
import type {ReadLimits} from '../../../stages/extract/limits.js'
import type {PageWanted} from '../../../stages/stage.js'

/** What a child is asked, beside the bytes of the file. */
export type Question = {readonly name: string} & (
  | {readonly task: 'read'; readonly recognised: readonly RecognisedPage[]; readonly limits: ReadLimits}
  | {readonly task: 'recognise'; readonly wanted: PageWanted}
  | {readonly task: 'draw'; readonly page: number}
)

/** An error as it travels; `code` and `syscall` are Node's own, empty where there is none. */
export const Thrown = z.strictObject({message: z.string(), code: z.string(), syscall: z.string()})
export type Thrown = z.infer<typeof Thrown>

/** A question as it travels. Its answer bears the same id, so that none is ever taken for that of another file. */
export type Put = {readonly id: string; readonly question: Question}

/** What a child says: that it has begun, what came of a question, or what a reader threw. */
export const Saying = z.discriminatedUnion('kind', [
  z.strictObject({kind: z.literal('ready')}),
  /** `spent`: it should be asked nothing more, as its memory or its own objects are not as they were. */
  z.strictObject({kind: z.literal('answer'), id: z.string(), answer: z.unknown(), spent: z.boolean()}),
  z.strictObject({kind: z.literal('thrown'), id: z.string(), thrown: Thrown})
])
export type Saying = z.infer<typeof Saying>
