import type {UnLanguage} from '../../domain/document.js'
import {arabic} from './ar/catalog.js'
import {english} from './en/catalog.js'
import {spanish} from './es/catalog.js'
import {french} from './fr/catalog.js'
import {type Message, message, type Part, type Values} from './message.js'
import {russian} from './ru/catalog.js'
import type {Catalog, MessageKey} from './translation.js'
import {chinese} from './zh/catalog.js'

export type {Part, Values} from './message.js'
export type {MessageKey} from './translation.js'

/** A message in the language of the edition, as plain words: `say('counts.parties', {count: 3})`. */
export type Say = (key: MessageKey, values?: Values) => string

/** A message in pieces, for a format that marks some of them: links, names, bold words. */
export type SayInParts = (key: MessageKey, values?: Values) => readonly Part[]

/** The words of one language, as plain text. The same function for each call with the same language. */
export const sayIn = (language: UnLanguage): Say => voiceOf(language).say

/** The words of one language, in pieces. */
export const sayInPartsIn = (language: UnLanguage): SayInParts => voiceOf(language).inParts

/** Every catalog, written as ICU messages. */
export const catalogs: Readonly<Record<UnLanguage, Catalog>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
}

/** The words of pieces, without their marks. */
export const wordsOf = (parts: readonly Part[]): string =>
  parts.map(part => (typeof part === 'string' ? part : wordsOf(part.parts))).join('')

type Voice = {readonly say: Say; readonly inParts: SayInParts}

const voices = new Map<UnLanguage, Voice>()

function voiceOf(language: UnLanguage): Voice {
  const known = voices.get(language)
  if (known !== undefined) return known
  const voice = newVoice(language)
  voices.set(language, voice)
  return voice
}

function newVoice(language: UnLanguage): Voice {
  const parsed = new Map<MessageKey, Message>()
  const messageOf = (key: MessageKey): Message => {
    const known = parsed.get(key)
    if (known !== undefined) return known
    const found = message(writtenFor(key, catalogs[language]), language)
    parsed.set(key, found)
    return found
  }
  const inParts: SayInParts = (key, values) => messageOf(key).inParts(values)
  return {inParts, say: (key, values) => wordsOf(inParts(key, values))}
}

function writtenFor(key: MessageKey, catalog: Catalog): string {
  const [part = '', name = ''] = key.split('.')
  // The type of the key says that it is there; the compiler cannot follow the split.
  const written = (catalog as Readonly<Record<string, Readonly<Record<string, string>>>>)[part]?.[name]
  if (written === undefined) throw new Error(`There is no message ${key}.`)
  return written
}
