import type {Part, Values} from '../../digest/words/message.js'
import {voicesOver} from '../../digest/words/voices.js'
import type {UnLanguage} from '../../domain/document.js'
import {EditionNumber} from '../../domain/edition/number.js'
import {arabic} from './ar.js'
import {english} from './en.js'
import {spanish} from './es.js'
import {french} from './fr.js'
import {russian} from './ru.js'
import type {SiteCatalog, SiteKey} from './translation.js'
import {chinese} from './zh.js'

/** A message of the site: `word('edition.withdrawn', {date})`. What a digest says too stands in the digest's own words. */
export type SiteSay = (key: SiteKey, values?: Values) => string

/** The same in pieces, some of which a page marks. */
export type SiteSayInParts = (key: SiteKey, values?: Values) => readonly Part[]

/** Every catalog of the site, written as ICU messages. */
export const siteCatalogs: Readonly<Record<UnLanguage, SiteCatalog>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
}

/** The site's words in one language. */
export const siteSay = (language: UnLanguage): SiteSay => {
  const {say} = voiceOf(language)
  return language === 'ar' ? (key, values) => say(key, withNumbersApart(values)) : say
}

/** The site's words in one language, in pieces. */
export const siteSayInParts = (language: UnLanguage): SiteSayInParts => {
  const {inParts} = voiceOf(language)
  return language === 'ar' ? (key, values) => inParts(key, withNumbersApart(values)) : inParts
}

/** The number of an edition runs from left to right within Arabic words, too: `2026-1` would be shown as 1-2026. */
const withNumbersApart = (values: Values = {}): Values =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      EditionNumber.safeParse(value).success ? `\u2066${value}\u2069` : value
    ])
  )

const voiceOf = voicesOver<SiteKey>(siteCatalogs)
