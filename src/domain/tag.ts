import {z} from 'zod'
import {Passage} from './passage.js'
import {Span} from './span.js'

/** A taxonomy's id and a code in it: `gge-2015/f`. */
export const CodeId = z.string().regex(/^[a-z][a-z0-9-]*\/[a-z0-9-]+$/)

/** How a passage speaks to a code; `mentions` takes no position. */
export const Stance = z.enum(['supports', 'qualified', 'opposes', 'mentions'])
export type Stance = z.infer<typeof Stance>

/** What a passage does about a code; an `obstacle` says what stands in the way. */
export const Act = z.enum(['none', 'implements', 'obstacle', 'proposes', 'alleges-breach'])
export type Act = z.infer<typeof Act>

/** Cannot, or does not want to. */
export const ObstacleKind = z.enum(['skill', 'will'])
export type ObstacleKind = z.infer<typeof ObstacleKind>

/** One thing that spoke for a tag (`rule gge-2015/f#1`, `concept damage`), and how much, in logits. */
export const Reason = z.strictObject({feature: z.string(), weight: z.number()})
export type Reason = z.infer<typeof Reason>

/** One code on one passage: said by a rule, a model or a person. Cue offsets count from the passage's start. */
export const Tag = z.strictObject({
  code: CodeId,
  stance: Stance,
  act: Act,
  obstacle: ObstacleKind.optional(),
  /** 0–1. A person's word is 1. */
  confidence: z.number().min(0).max(1),
  /** The words that made the machine tag, in order of position. */
  cues: z.array(Span),
  /** What spoke for it most, the strongest first, where a model gave it. */
  reasons: z.array(Reason).optional(),
  /** True where the machine is not sure enough to count it: a person is asked. */
  abstains: z.boolean().optional(),
  /** `rule gge-2015/f#2, concepts 1.0.0` or `person: name`. */
  by: z.string()
})
export type Tag = z.infer<typeof Tag>

/** One pole of a contested question, taken in one passage. */
export const Answer = z.strictObject({
  code: z.string(),
  pole: z.string(),
  confidence: z.number().min(0).max(1),
  cues: z.array(Span),
  reasons: z.array(Reason).optional(),
  abstains: z.boolean().optional(),
  by: z.string()
})
export type Answer = z.infer<typeof Answer>

/** A passage with what the machine says of it. A passage without any tag travels on all the same. */
export const TaggedPassage = z.strictObject({
  ...Passage.shape,
  tags: z.array(Tag),
  questions: z.array(Answer)
})
export type TaggedPassage = z.infer<typeof TaggedPassage>

/** A tag that stands, and whether a person has spoken on it. */
export const SettledTag = z.strictObject({
  ...Tag.shape,
  settled: z.enum(['machine', 'accepted', 'set'])
})
export type SettledTag = z.infer<typeof SettledTag>

/** An answer that stands, and whether a person has spoken on it. */
export const SettledAnswer = z.strictObject({
  ...Answer.shape,
  settled: z.enum(['machine', 'accepted', 'set'])
})
export type SettledAnswer = z.infer<typeof SettledAnswer>

/** A code for which a person chose this passage as the one to quote. */
export const BestQuote = z.strictObject({code: CodeId, correction: z.string(), by: z.string()})
export type BestQuote = z.infer<typeof BestQuote>

/** A person's words on a passage; on a code of it or an answer, where one is named. */
export const PassageNote = z.strictObject({
  correction: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  note: z.string(),
  code: CodeId.optional(),
  question: z.string().optional(),
  pole: z.string().optional()
})
export type PassageNote = z.infer<typeof PassageNote>

/** A person's word that a passage carries nothing. */
export const NoCode = z.strictObject({correction: z.string(), by: z.string()})
export type NoCode = z.infer<typeof NoCode>

/**
 * A passage after the corrections: the tags and answers that stand, the machine's that a person overruled, and what
 * people said beside these.
 */
export const SettledPassage = z.strictObject({
  ...Passage.shape,
  tags: z.array(SettledTag),
  overruled: z.array(z.strictObject({...Tag.shape, correction: z.string()})),
  questions: z.array(SettledAnswer),
  overruledAnswers: z.array(z.strictObject({...Answer.shape, correction: z.string()})),
  bestQuotes: z.array(BestQuote),
  notes: z.array(PassageNote),
  /** There where a person read it and found no code and no answer in it, and nothing was said otherwise since. */
  noCode: NoCode.optional()
})
export type SettledPassage = z.infer<typeof SettledPassage>

/** A passage as it is written to a file: what people note is for themselves, and stands in none. */
export const WrittenPassage = SettledPassage.omit({notes: true})
export type WrittenPassage = z.infer<typeof WrittenPassage>
