import type {Trained} from '../work.js'

/** What a process that trains says to the one that asked for it. */
export type Said =
  | {readonly kind: 'progress'; readonly line: string}
  | {readonly kind: 'trained'; readonly trained: Trained}
  /** `ours` where it is a fault of concord, and nobody else can mend it. */
  | {readonly kind: 'failed'; readonly message: string; readonly ours: boolean}
