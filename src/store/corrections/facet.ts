import type {Correction, NumberedCorrection} from '../../domain/correction.js'
import type {Submission} from '../../domain/submission.js'

/**
 * What became of corrections that were handed in: all of them were taken, or none, because others spoke on the same
 * passages after their author had looked; `since` says what, in the order of arrival.
 */
export type Appended =
  | {
      readonly kind: 'appended'
      /** How many were new; one that is there already, by its id, is left as it is. */
      readonly added: number
      /** The number of the latest correction there is. */
      readonly upTo: number
    }
  | {readonly kind: 'conflict'; readonly since: readonly NumberedCorrection[]}

/** What a person had before her eyes: for each passage the highest number of a correction on it, 0 for none. */
export type Seen = ReadonlyMap<string, number>

/** People's corrections in the order of their arrival; none is ever changed or deleted. */
export type Corrections = {
  /**
   * Appends all or nothing, with an entry in the audit for each. A passage that `seen` leaves out is taken as one on which
   * nothing was seen; without `seen` nothing is asked. Throws where an id is there already with other words.
   */
  readonly append: (corrections: readonly Correction[], options?: {readonly seen?: Seen}) => Promise<Appended>
  /** The number of the latest; 0 for none. */
  readonly latest: () => Promise<number>
  /**
   * In the order of their arrival, for each submission's id: those made on it, and on any other submission of
   * the same file, so that a mended manifest or another file name loses none.
   */
  readonly of: (
    submissions: readonly Submission[],
    upTo: number
  ) => Promise<ReadonlyMap<string, readonly Correction[]>>
  /** The same up to the latest at this moment, and the number of that. */
  readonly now: (
    submissions: readonly Submission[]
  ) => Promise<{readonly upTo: number; readonly said: ReadonlyMap<string, readonly Correction[]>}>
  /** The same, with their numbers. */
  readonly numbered: (
    submissions: readonly Submission[],
    upTo: number
  ) => Promise<ReadonlyMap<string, readonly NumberedCorrection[]>>
  /** Those made on each passage, by its id, withdrawals among them; in the order of their arrival. */
  readonly onPassages: (
    passages: readonly string[]
  ) => Promise<ReadonlyMap<string, readonly NumberedCorrection[]>>
  /** All that a person has said, in the order of arrival. */
  readonly saidBy: (person: string) => Promise<readonly NumberedCorrection[]>
  /** What arrived after a number, the first `limit` of it. */
  readonly after: (number: number, limit: number) => Promise<readonly NumberedCorrection[]>
  /** By their ids; those that nobody made are left out. */
  readonly fetch: (ids: readonly string[]) => Promise<ReadonlyMap<string, NumberedCorrection>>
}
