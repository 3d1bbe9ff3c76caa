import {z} from 'zod'
import {CellKind, Position, QuestionPosition, UnsureAnswer} from '../position.js'

/** What a group's statement says on a code for one of its members, which the member did not say itself. */
export const Through = z.strictObject({
  group: z.string(),
  cell: CellKind.extract(['mentions', 'position']),
  stance: Position.shape.stance,
  /** True where the member's own words stand against the group's. */
  differs: z.boolean()
})
export type Through = z.infer<typeof Through>

/** One party on one code: what it says itself, and what groups it belongs to say for it. */
export const Cell = z.strictObject({party: z.string(), ...Position.shape, through: z.array(Through)})
export type Cell = z.infer<typeof Cell>

/** One pole of one question, taken by one party. */
export const PartyAnswer = z.strictObject({party: z.string(), ...QuestionPosition.shape})
export type PartyAnswer = z.infer<typeof PartyAnswer>

/** One pole that a party may take of a question to which it gives no answer. */
export const PartyUnsureAnswer = z.strictObject({party: z.string(), ...UnsureAnswer.shape})
export type PartyUnsureAnswer = z.infer<typeof PartyUnsureAnswer>

/** One pole that a group takes for one of its members. */
export const AnswerThrough = z.strictObject({
  party: z.string(),
  group: z.string(),
  question: z.string(),
  pole: z.string(),
  /** True where the member takes another pole itself, and not this one. */
  differs: z.boolean()
})
export type AnswerThrough = z.infer<typeof AnswerThrough>
