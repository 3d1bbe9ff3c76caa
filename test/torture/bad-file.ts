import type {Failure} from '../../src/domain/errors.js'

/** How a file may end: `doubtful` where its pages must be recognised from their pictures first. */
export type End = 'read' | 'doubtful' | Failure['code']

/** A file that does harm to a reader that is not on its guard. Made anew for each test, never stored. */
export type BadFile = {
  /** As it is handed in; it also names the test. */
  readonly name: string
  readonly bytes: () => Uint8Array
  /** Every end that is right. More than one where it depends on how fast the machine is, or how much a parser mends. */
  readonly ends: readonly End[]
  /** What is read of it holds these words. */
  readonly says?: string
  /** No word of this is ever read of it. */
  readonly neverSays?: RegExp
  /** True for what would eat all that it may: it is read under limits that are sooner reached. */
  readonly greedy?: boolean
}

/** Text as the bytes of a file. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** One character a byte. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')

/** Words of no real State, in the language of most submissions; long enough for the language to be told. */
export const statement =
  'The Republic of Xanadu welcomes the norms of responsible behaviour of States in the use of information technologies.'
