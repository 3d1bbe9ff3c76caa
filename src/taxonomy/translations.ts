import {type UnLanguage, unLanguages} from '../domain/document.js'
import type {TaxonomyTranslation} from '../domain/pipeline/translation.js'
import type {Checked} from './pipeline-folder.js'

type Read = Checked<TaxonomyTranslation> | undefined

/** The path of a version of a taxonomy in another language than English; `reference` is `id@version`. */
export const translationPath = (reference: string, language: UnLanguage): string =>
  `taxonomies/${reference.replace('@', '/')}/${language}.yaml`

/** The translations that stand beside some versions of taxonomies, by path; `readIfThere` gives null for no file. */
export async function translationsBeside(
  references: readonly string[],
  readIfThere: (place: string) => Promise<Read | null>
): Promise<ReadonlyMap<string, Read>> {
  const found = new Map<string, Read>()
  for (const reference of references)
    for (const language of unLanguages) {
      if (language === 'en') continue
      const place = translationPath(reference, language)
      const read = await readIfThere(place)
      if (read !== null) found.set(place, read)
    }
  return found
}
