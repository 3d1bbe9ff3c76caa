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
export const sayIn = (language: UnLanguage): Say => voiceOf(language).say

const voiceOf = voicesOver<MessageKey>(catalogs)
