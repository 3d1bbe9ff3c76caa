import {z} from 'zod'
import {CodeId} from '../tag.js'

/** How sure the wording is: read in a retrieved source, from memory and consistent with one, or from memory alone. */
export const WordingStatus = z.enum(['verified', 'partly-verified', 'from-memory'])
export type WordingStatus = z.infer<typeof WordingStatus>

/** A label in one or more languages; English always. */
export const Labels = z.strictObject({
  en: z.string().min(1),
  ar: z.string().optional(),
  es: z.string().optional(),
  fr: z.string().optional(),
  ru: z.string().optional(),
  zh: z.string().optional()
})
export type Labels = z.infer<typeof Labels>

/**
 * How a code stands to another, in the words of SKOS (exactMatch and so on). `broad` and `narrow` tell of the other:
 * `{code: other, relation: broad}` says that the other is the broader one and holds this one.
 */
export const Relation = z.enum(['exact', 'close', 'broad', 'narrow', 'related'])
export type Relation = z.infer<typeof Relation>

/** The same relation, seen from the other code. */
export const converseOf = (relation: Relation): Relation =>
  relation === 'broad' ? 'narrow' : relation === 'narrow' ? 'broad' : relation

/** A code elsewhere, by its full id, and how it stands to the one that lists it. */
export const RelatedCode = z.strictObject({code: CodeId, relation: Relation})
export type RelatedCode = z.infer<typeof RelatedCode>

/** One code of a taxonomy: what it stands for, what belongs to it and what does not. */
export const Code = z.strictObject({
  code: z.string().regex(/^[a-z0-9-]+$/),
  labels: Labels,
  /** The source's own wording, or our definition where `wording` says there is none. */
  definition: z.string().min(1),
  wording: WordingStatus,
  /** Document and paragraph: "A/70/174, para. 13 (f)". */
  source: z.string().min(1),
  includes: z.array(z.string()).default([]),
  excludes: z.array(z.string()).default([]),
  /** Codes elsewhere that are close, as older versions list them. */
  close: z.array(z.string()).default([]),
  /** Codes elsewhere, and how they stand to this one; never a rule that one tag implies the other. */
  relations: z.array(RelatedCode).default([])
})
export type Code = z.infer<typeof Code>

/** All codes elsewhere that a code is said to stand near, whichever way they are listed. */
export const crosswalkOf = ({
  close,
  relations
}: Pick<Code, 'close' | 'relations'>): readonly RelatedCode[] => [
  ...close.map(code => ({code, relation: 'close' as const})),
  ...relations
]

/** One lens: a versioned list of codes. A released version is never edited; the next says what it replaces. */
export const Taxonomy = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  replaces: z.string().optional(),
  labels: Labels,
  source: z.string().min(1),
  codes: z.array(Code).min(1)
})
export type Taxonomy = z.infer<typeof Taxonomy>

/** A question on which States take sides, and its poles; every question can also be left `open`. */
export const Question = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  labels: Labels,
  poles: z.array(z.strictObject({pole: z.string().regex(/^[a-z][a-z0-9-]*$/), labels: Labels})).min(2)
})
export type Question = z.infer<typeof Question>

/** Any question can be left open in so many words; that is not the same as saying nothing. */
const open: Question['poles'][number] = {
  pole: 'open',
  labels: {
    en: 'Left open',
    ar: 'متروك مفتوحا',
    es: 'Se deja abierta',
    fr: 'Laissée ouverte',
    ru: 'Оставлен открытым',
    zh: '未作定论'
  }
}

/** The poles of a question in their order, `open` last. */
export const polesOf = ({poles}: Pick<Question, 'poles'>): Question['poles'] => [...poles, open]

/** A party that no library lists: a group of States, a stakeholder, or an invented State. */
export const Party = z.strictObject({
  id: z.string().regex(/^[A-Z]{3}$|^[a-z][a-z0-9-]*$/),
  kind: z.enum(['state', 'group', 'stakeholder']),
  /** UN short name first in each language, then other names it goes by. */
  names: z.record(z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh']), z.array(z.string().min(1)).min(1)),
  /** True for a party made up for examples. */
  invented: z.boolean().default(false)
})
export type Party = z.infer<typeof Party>
