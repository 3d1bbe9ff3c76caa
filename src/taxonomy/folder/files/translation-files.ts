import {unLanguages} from '../../../domain/document.js'
import {TaxonomyTranslation} from '../../../domain/pipeline/translation.js'
import type {Checked} from '../checked.js'
import type {FileReader} from '../file-reader.js'
import {translationPath} from '../places.js'

/** The translations that stand beside some versions of taxonomies, by path. */
export async function translationsBeside(
  references: readonly string[],
  {readIfThere}: FileReader
): Promise<ReadonlyMap<string, Checked<TaxonomyTranslation> | undefined>> {
  const found = new Map<string, Checked<TaxonomyTranslation> | undefined>()
  for (const reference of references)
    for (const language of unLanguages) {
      if (language === 'en') continue
      const place = translationPath(reference, language)
      const read = await readIfThere(place, TaxonomyTranslation)
      if (read !== null) found.set(place, read)
    }
  return found
}
