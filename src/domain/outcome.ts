import {z} from 'zod'
import {failureCodes, noteCodes} from './errors.js'

/** Something odd that did not stop the work, for the reader of the digest. */
export const Note = z.strictObject({
  code: z.enum(noteCodes),
  message: z.string().min(1)
})
export type Note = z.infer<typeof Note>

/** Why one file gave nothing: a typed reason and one clear sentence (what, where, what to do). */
export const Failure = z.strictObject({
  code: z.enum(failureCodes),
  message: z.string().min(1)
})
export type Failure = z.infer<typeof Failure>

/** What a stage gives: a value and its notes, or the reason why there is none. Never both. */
export type Outcome<Value> =
  | {readonly value: Value; readonly notes: readonly Note[]}
  | {readonly failure: Failure; readonly notes: readonly Note[]}

/** A value with its notes. */
export const outcome = <Value>(value: Value, notes: readonly Note[] = []): Outcome<Value> => ({value, notes})

/** The typed reason why a document gives no value. */
export const failed = (
  code: Failure['code'],
  message: string,
  notes: readonly Note[] = []
): {readonly failure: Failure; readonly notes: readonly Note[]} => ({failure: {code, message}, notes})
