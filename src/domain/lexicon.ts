import {z} from 'zod'
import {UnLanguage} from './document.js'
import {Act, CodeId, ObstacleKind, Stance} from './tag.js'

export const ConceptId = z.string().regex(/^[a-z][a-z0-9-]*$/)

/** What words carry each concept in one language; only this layer knows a language. */
export const Lexicon = z.strictObject({
  language: UnLanguage,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  /** Each concept's phrases, in the pattern language of `stages/tag/README.md`. */
  concepts: z.record(ConceptId, z.array(z.string().min(1)).min(1))
})
export type Lexicon = z.infer<typeof Lexicon>

/** A combination of concepts, the same for every language. */
export const Rule = z.strictObject({
  /** Each entry must be found: a concept, or one of several. */
  all: z.array(z.union([ConceptId, z.array(ConceptId).min(1)])).min(1),
  /** None of these may be found. */
  none: z.array(ConceptId).default([]),
  within: z.enum(['sentence', 'passage']).default('sentence'),
  /** At most so many words from the first cue to the last. */
  near: z.int().positive().optional(),
  /** How often a hit of this rule is right, 0–1: the tag's confidence. */
  sure: z.number().min(0).max(1),
  /** Fixes the stance or act, where the combination itself says it. */
  stance: Stance.optional(),
  act: Act.optional()
})
export type Rule = z.infer<typeof Rule>

/** How the manner of speaking is told: the first entry whose concept stands in the sentence decides. */
export const Moods = z.strictObject({
  stances: z.array(z.strictObject({concept: ConceptId, stance: Stance})),
  acts: z.array(z.strictObject({concept: ConceptId, act: Act, obstacle: ObstacleKind.optional()}))
})
export type Moods = z.infer<typeof Moods>

/** Codes and poles over concepts. */
export const RuleBook = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  moods: Moods,
  codes: z.record(CodeId, z.array(Rule).min(1)),
  questions: z.record(z.string(), z.array(z.strictObject({...Rule.shape, pole: z.string()})).min(1))
})
export type RuleBook = z.infer<typeof RuleBook>
