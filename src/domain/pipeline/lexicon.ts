import {z} from 'zod'
import {UnLanguage} from '../document.js'
import {Act, CodeId, ObstacleKind, Stance} from '../tag.js'

export const ConceptId = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** What words carry each concept in one language; only this layer knows a language. */
export const Lexicon = z.strictObject({
  language: UnLanguage,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Each concept's phrases, in the pattern language of `stages/tag/README.md`. */
  concepts: z.record(ConceptId, z.array(z.string().min(1)).min(1)),
  /** The words of broad fields of meaning, in the same language of patterns: for the model alone, never for rules. */
  fields: z.record(ConceptId, z.array(z.string().min(1)).min(1)).default({})
})
export type Lexicon = z.infer<typeof Lexicon>

/** The words of broad fields in one language, in a file of their own. */
export const FieldsFile = Lexicon.pick({language: true, version: true}).extend({
  fields: z.record(ConceptId, z.array(z.string().min(1)).min(1))
})
export type FieldsFile = z.infer<typeof FieldsFile>

/** A combination of concepts, the same for every language. */
export const Rule = z.strictObject({
  /** Each entry must be found: a concept, or one of several. */
  all: z.array(z.union([ConceptId, z.array(ConceptId).min(1)])).min(1),
  /** None of these may be found where the rule is found. */
  none: z.array(ConceptId).default([]),
  /** None of these may be found anywhere in the passage. */
  nowhere: z.array(ConceptId).default([]),
  /** Fewer than so many different phrases of each, where the rule is found: tells a bare list. */
  fewer: z.record(ConceptId, z.int().positive()).default({}),
  within: z.enum(['sentence', 'neighbours', 'passage']).default('sentence'),
  /** At most so many words from the first cue to the last. */
  near: z.int().positive().optional(),
  /** Where the context concept must be found, unless the headings or the submission give it. */
  context: z.enum(['sentence', 'neighbours', 'passage', 'none']).default('passage'),
  /** How often a hit of this rule is right, 0–1: the tag's confidence. */
  sure: z.number().min(0).max(1),
  /** Fixes the stance or act, where the combination itself says it. */
  stance: Stance.optional(),
  act: Act.optional()
})
export type Rule = z.infer<typeof Rule>

const Mood = {
  concept: ConceptId,
  /** Where it must stand: in the sentences of the cues, in the next one, or in these and their neighbours. */
  where: z.enum(['sentence', 'next', 'neighbours']).default('sentence'),
  /** A concept that must stand in the sentences of the cues too. */
  given: ConceptId.optional(),
  /** None of these may stand in the sentences of the cues. */
  unless: z.array(ConceptId).default([])
}

/** How the manner of speaking is told: the first entry that holds decides. */
export const Moods = z.strictObject({
  stances: z.array(z.strictObject({...Mood, stance: Stance})),
  acts: z.array(z.strictObject({...Mood, act: Act, obstacle: ObstacleKind.optional()})),
  /** The speaker rejects what follows, or what the passage before it quotes. */
  rejection: ConceptId,
  /** What else tells in whose voice a thing is said (`stages/tag/manner/voice.ts`); one left out is never found. */
  voices: z
    .strictObject({
      /** The speaker rejects what was just said. */
      rejected: ConceptId.optional(),
      /** Somebody else's view. */
      others: ConceptId.optional(),
      /** What stands up to the next comma is conceded, conditional or passed over. */
      setsAside: ConceptId.optional(),
      /** The sentence turns: what stands on its other side is in another voice. */
      turn: ConceptId.optional(),
      /** A double negation that affirms ("no doubt"): the negatives within it say nothing. */
      affirms: ConceptId.optional(),
      /** Opens the clause that a rejection rejects ("that", "to say"). */
      clause: ConceptId.optional(),
      /** Sets two negatives side by side, so that neither undoes the other ("and", "because"). */
      joins: ConceptId.optional(),
      /** Negates, whatever it negates. */
      negation: ConceptId.optional(),
      /** What these say is a denial already, which "we do not support it" repeats and does not reject. */
      denials: z.array(ConceptId).default([])
    })
    .default({denials: []})
})
export type Moods = z.infer<typeof Moods>

/** At most so many codes of a taxonomy a passage: keep the surest, or drop them all as a bare list. */
export const CodeLimit = z.strictObject({
  taxonomy: z.string(),
  most: z.int().positive(),
  /** Counts only tags of this stance. */
  stance: Stance.optional(),
  over: z.enum(['keep-surest', 'drop-all'])
})
export type CodeLimit = z.infer<typeof CodeLimit>

/** A rule that answers a question. */
export const QuestionRule = z.strictObject({
  ...Rule.shape,
  pole: z.string(),
  /** The pole that the speaker takes by rejecting this one; without it a rejection is no answer. */
  rejected: z.string().optional()
})
export type QuestionRule = z.infer<typeof QuestionRule>

/** Codes and poles over concepts. */
export const RuleBook = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** The concept that shows that a passage is about the subject at all. */
  context: ConceptId,
  moods: Moods,
  limits: z.array(CodeLimit).default([]),
  codes: z.record(CodeId, z.array(Rule).min(1)),
  questions: z.record(z.string(), z.array(QuestionRule).min(1)).default({})
})
export type RuleBook = z.infer<typeof RuleBook>
