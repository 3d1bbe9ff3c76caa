import {z} from 'zod'
import {UnLanguage} from '../document.js'
import {sha256Of} from '../json/content-id.js'
import {Labels} from '../pipeline/taxonomy.js'
import {EditionFilters, LeftOut} from './covering.js'
import {Front} from './front.js'
import {EditionNumber} from './number.js'

/** Longer titles and reasons are refused, in UTF-16 units as a form counts them. */
export const LONGEST_TITLE = 400
export const LONGEST_REASON = 2000

/** The edition that another one takes the place of, and why. */
export const Replaced = z.strictObject({number: EditionNumber, why: z.string().min(1).max(LONGEST_REASON)})
export type Replaced = z.infer<typeof Replaced>

/** What somebody asks for when an edition is drafted; the rest is fixed by the moment. */
export const DraftAsked = z.strictObject({
  /** What it is called, in each of its languages that it has a title in; English always. */
  titles: Labels,
  front: Front,
  /** Which it is published in, each once, in the order of the list of languages. */
  languages: z.array(UnLanguage).min(1).transform(inOrder),
  filters: EditionFilters,
  replaces: Replaced.nullable()
})
export type DraftAsked = z.infer<typeof DraftAsked>

/**
 * All that an edition is made from, fixed. The run, in the store, fixes submissions, pipeline (with the taxonomies and the
 * tagger in force) and corrections; nothing that is said later changes an edition that is made from it.
 */
export const EditionDraft = z.strictObject({
  format: z.literal('concord-edition-draft/1'),
  /** The edition that it is a draft of: the same for all of its drafts, and never its number. */
  edition: z.string().regex(/^e[0-9a-f]{15}$/),
  /** 1, 2, … within its edition: the last one counts. */
  version: z.int().positive(),
  /** The id of the pipeline. */
  collection: z.string().min(1),
  ...DraftAsked.shape,
  /** The id of a run of the kind `digest` in the store. */
  run: z.string().min(1),
  /** Parties that its filters leave out, in the order of their ids; absent where they leave out none. */
  leftOut: z.array(LeftOut).min(1).optional(),
  /** The end of the record of what people did, when it was drafted. */
  record: z.strictObject({number: z.int().nonnegative(), hash: z.string().regex(/^[0-9a-f]{64}$/)}),
  by: z.string().min(1),
  at: z.iso.datetime()
})
export type EditionDraft = z.infer<typeof EditionDraft>

/** The SHA-256 of a draft: what an approval is of. Another draft, though it differs in one letter, has another. */
export const draftHash = (draft: EditionDraft): string => sha256Of(draft)

function inOrder(languages: readonly UnLanguage[]): UnLanguage[] {
  return UnLanguage.options.filter(language => languages.includes(language))
}
