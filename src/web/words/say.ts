import {directionOf} from '../../digest/words/locale.js'
import type {Values} from '../../digest/words/message.js'
import {voicesOver} from '../../digest/words/voices.js'
import type {UnLanguage} from '../../domain/document.js'
import {arabic} from './ar/catalog.js'
import {english} from './en/catalog.js'
import {spanish} from './es/catalog.js'
import {french} from './fr/catalog.js'
import {russian} from './ru/catalog.js'
import type {Catalog, MessageKey} from './translation.js'
import {chinese} from './zh/catalog.js'

/** A message in the visitor's language: `say('frame.signOut')`. */
export type Say = (key: MessageKey, values?: Values) => string

/** Every catalog of the interface, written as ICU messages. */
export const catalogs: Readonly<Record<UnLanguage, Catalog>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
}

/** The interface's words in one language. */
export const sayIn = (language: UnLanguage): Say => {
  const {say} = voiceOf(language)
  return (key, values) => say(key, apart(values, language))
}

/** What runs the other way within a sentence, or has no way of its own, as the number 2026-1 in Arabic. */
const otherWay: Readonly<Record<'rtl' | 'ltr', RegExp>> = {
  rtl: /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}\d]/u,
  ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u
}

/** Values that run the other way are isolated, so that neither their words nor those around them change places. */
function apart(values: Values | undefined, language: UnLanguage): Values | undefined {
  if (values === undefined) return undefined
  const other = otherWay[directionOf(language)]
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && other.test(value) ? `\u2068${value}\u2069` : value
    ])
  )
}

const voiceOf = voicesOver<MessageKey>(catalogs)
