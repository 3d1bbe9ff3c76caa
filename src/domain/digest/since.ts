import {z} from 'zod'
import {Labels} from '../pipeline/taxonomy.js'
import {CellKind, CodeQuote, Position, Quote} from '../position.js'

/** What a party said on a code, then or now. */
export const Said = z.strictObject({
  cell: CellKind,
  stance: Position.shape.stance,
  acts: Position.shape.acts,
  quotes: z.array(CodeQuote)
})
export type Said = z.infer<typeof Said>

/** `dropped`: it was said before and is not said again. It does not say that a party has changed its mind. */
export const ChangeKind = z.enum(['new', 'changed', 'dropped'])
export type ChangeKind = z.infer<typeof ChangeKind>

/** One position that is not what it was. */
export const Change = z.strictObject({
  party: z.string(),
  code: z.string(),
  kind: ChangeKind,
  before: Said,
  after: Said
})
export type Change = z.infer<typeof Change>

const Poles = z.array(z.strictObject({pole: z.string(), quotes: z.array(Quote)}))

/** The poles that a party takes on a question, where they are not what they were. */
export const AnswerChange = z.strictObject({
  party: z.string(),
  question: z.string(),
  kind: ChangeKind,
  before: Poles,
  after: Poles
})
export type AnswerChange = z.infer<typeof AnswerChange>

/** What is new since a day, a session or an earlier digest. */
export const Since = z.strictObject({
  /** What it is held against: the first day that counts as new, or an earlier digest by the hash of its file. */
  earlier: z.strictObject({
    kind: z.enum(['date', 'session', 'digest']),
    name: z.string(),
    /** Of a session that the pipeline declares. */
    names: Labels.optional(),
    from: z.string()
  }),
  /** Submissions that were not there before. */
  submissions: z.array(z.string()),
  /** Parties that handed something in since then; of no other is anything called dropped. */
  parties: z.array(z.string()),
  changes: z.array(Change),
  answers: z.array(AnswerChange),
  /** Submissions with no date, which therefore count as earlier. */
  undated: z.array(z.string()),
  /** Texts that only earlier quotes stand in: submissions that count no more, and their files. */
  earlierFiles: z.record(z.string(), z.string())
})
export type Since = z.infer<typeof Since>
