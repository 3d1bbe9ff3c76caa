import {z} from 'zod'
import {Span} from '../span.js'
import {PartyId, SourceKind, Sureness} from '../submission.js'
import {Speaker} from './speaker.js'

/**
 * What one speaker says until the next begins, with the label it stands under: `start` to `said` is the label, `said`
 * to `end` the speech.
 */
export const Turn = z.strictObject({
  ...Speaker.shape,
  start: z.int().nonnegative(),
  said: z.int().nonnegative(),
  end: z.int().nonnegative(),
  sureness: Sureness,
  /** What the speaker was told from, in words. */
  from: z.string(),
  /** Whose words they may be where that could not be told: nothing follows from these parties' silence. */
  mayBe: z.array(PartyId),
  /** The parts of the speech that only conduct the meeting, in order. */
  procedure: z.array(Span)
})
export type Turn = z.infer<typeof Turn>

/**
 * A document as turns, in order: each begins where the one before it ends, so that every character is in exactly one.
 * A paper is one turn without a label.
 */
export const Turns = z.strictObject({
  kind: SourceKind,
  sureness: Sureness,
  /** What the kind was told from, in words. */
  from: z.string(),
  turns: z.array(Turn)
})
export type Turns = z.infer<typeof Turns>
