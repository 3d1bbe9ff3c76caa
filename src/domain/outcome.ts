import type {Failure, Note} from './errors.js'

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
