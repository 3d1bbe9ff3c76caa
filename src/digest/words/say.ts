import type {UnLanguage} from '../../domain/document.js'
import type {PartiesAre} from '../../domain/pipeline/pipeline.js'
import {ofAgreements} from './agreements.js'
import {arabic} from './ar/catalog.js'
import {english} from './en/catalog.js'
import {spanish} from './es/catalog.js'
import {french} from './fr/catalog.js'
import type {Part, Values} from './message.js'
import {russian} from './ru/catalog.js'
import type {Catalog, MessageKey} from './translation.js'
import {voicesOver} from './voices.js'
import {chinese} from './zh/catalog.js'

/** A message in the language of the edition, as plain words: `say('counts.parties', {count: 3})`. */
export type Say = (key: MessageKey, values?: Values) => string

/** A message in pieces, for a format that marks some of them: links, names, bold words. */
export type SayInParts = (key: MessageKey, values?: Values) => readonly Part[]

/** Every catalog, written as ICU messages. */
export const catalogs: Readonly<Record<UnLanguage, Catalog>> = {
  ar: arabic,
  en: english,
  es: spanish,
  fr: french,
  ru: russian,
  zh: chinese
}

/**
 * The words of one language, as plain text, which call parties what they are. The same function for each call with the
 * same language.
 */
export const sayIn = (language: UnLanguage, partiesAre: PartiesAre = 'states'): Say =>
  voiceOf(language, partiesAre).say

/** The words of one language, in pieces. */
export const sayInPartsIn = (language: UnLanguage, partiesAre: PartiesAre = 'states'): SayInParts =>
  voiceOf(language, partiesAre).inParts

const voices = {
  states: voicesOver<MessageKey>(catalogs),
  agreements: voicesOver<MessageKey>(ofAgreements(catalogs))
}

const voiceOf = (language: UnLanguage, partiesAre: PartiesAre) => voices[partiesAre](language)
