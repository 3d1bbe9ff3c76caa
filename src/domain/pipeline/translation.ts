import {z} from 'zod'
import {UnLanguage} from '../document.js'
import type {Code} from './taxonomy.js'

/** Whose words a definition in another language is: the source's own text in that language, or this project's. */
export const TranslatedBy = z.enum(['source', 'project'])
export type TranslatedBy = z.infer<typeof TranslatedBy>

/** What a code stands for, what belongs to it and what does not, in another language than English. */
export const CodeTranslation = z.strictObject({
  code: z.string().min(1),
  definition: z.string().min(1),
  wording: TranslatedBy.default('project'),
  includes: z.array(z.string().min(1)).default([]),
  excludes: z.array(z.string().min(1)).default([])
})
export type CodeTranslation = z.infer<typeof CodeTranslation>

/** `taxonomies/<id>/<version>/<language>.yaml`: one version of a taxonomy in one language. */
export const TaxonomyTranslation = z.strictObject({
  /** `id@version`: a version is never edited, so its translation cannot fall behind it. */
  translates: z.string().regex(/^[a-z][a-z0-9-]*@\d+\.\d+\.\d+$/),
  language: UnLanguage.exclude(['en']),
  /** Where the wording stands that is the source's own in this language. */
  source: z.string().min(1).optional(),
  codes: z.array(CodeTranslation).min(1)
})
export type TaxonomyTranslation = z.infer<typeof TaxonomyTranslation>

/** A definition in another language, as a digest has it. */
export const DefinitionIn = z.strictObject({
  language: UnLanguage.exclude(['en']),
  definition: z.string().min(1),
  wording: TranslatedBy
})
export type DefinitionIn = z.infer<typeof DefinitionIn>

/** Of which version of a taxonomy a code is: `id@version`. */
type Place = {
  readonly taxonomy: {readonly id: string; readonly version: string}
  readonly translations: readonly TaxonomyTranslation[]
}

/** What a code stands for in one language: its translation, or the English where there is none. */
export type Defined = Pick<Code, 'definition' | 'includes' | 'excludes'> & {
  readonly language: UnLanguage
  /** Null for the English wording. */
  readonly translatedBy: TranslatedBy | null
}

/** A code in a language, or in English where it is not translated. */
export function definedIn(code: Code, language: UnLanguage, place: Place): Defined {
  const found = translationsOf(code, place).find(each => each.language === language)
  return found === undefined
    ? {...code, language: 'en', translatedBy: null}
    : {...found.translated, language, translatedBy: found.translated.wording}
}

/** A code in all languages but English that it is translated into, in their order. */
export const translationsOf = ({code}: Pick<Code, 'code'>, {taxonomy, translations}: Place) =>
  translations
    .filter(({translates}) => translates === `${taxonomy.id}@${taxonomy.version}`)
    .flatMap(({language, codes}) =>
      codes.filter(each => each.code === code).map(translated => ({language, translated}))
    )
