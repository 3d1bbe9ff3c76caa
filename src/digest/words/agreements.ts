import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {agreements as arabic} from './ar/agreements.js'
import {agreements as english} from './en/agreements.js'
import {agreements as spanish} from './es/agreements.js'
import {agreements as french} from './fr/agreements.js'
import {agreements as russian} from './ru/agreements.js'
import type {Catalog, InPlace} from './translation.js'
import {agreements as chinese} from './zh/agreements.js'

/** Messages that take the place of others where parties are agreements, language by language. */
export const agreements: Readonly<Record<UnLanguage, InPlace>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
}

/** The catalogs as they are where parties are agreements. */
export function ofAgreements(
  catalogs: Readonly<Record<UnLanguage, Catalog>>
): Readonly<Record<UnLanguage, Catalog>> {
  const changed = unLanguages.map(language => {
    const inPlace: Readonly<Record<string, string>> = agreements[language]
    const parts = Object.entries(catalogs[language]).map(([part, messages]) => [
      part,
      Object.fromEntries(
        Object.entries(messages).map(([name, written]) => [name, inPlace[`${part}.${name}`] ?? written])
      )
    ])
    return [language, Object.fromEntries(parts)]
  })
  // Every part and every message stands where it stood.
  return Object.fromEntries(changed) as Record<UnLanguage, Catalog>
}
