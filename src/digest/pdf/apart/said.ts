import type {Sentence} from '../../../domain/errors.js'

/** What a process that sets pages says of those it was given. */
export type Said =
  | {readonly kind: 'set'; readonly pdf: Uint8Array}
  /** `said` is null where nobody can do anything about it. */
  | {readonly kind: 'failed'; readonly message: string; readonly said: readonly Sentence[] | null}
