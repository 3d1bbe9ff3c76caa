import type {UnLanguage} from '../../domain/document.js'
import {type Message, message, type Part, type Values} from './message.js'

/** The words of one language: as plain text, or in pieces, of which a format marks some. */
export type Voice<Key extends string> = {
  readonly say: (key: Key, values?: Values) => string
  readonly inParts: (key: Key, values?: Values) => readonly Part[]
}

/** A catalog as it is written: part by part, name by name, ICU messages. */
type Written = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The voice of each language over these catalogs; the same one for each call with the same language. Keys are `part.name`. */
export function voicesOver<Key extends string>(
  catalogs: Readonly<Record<UnLanguage, Written>>
): (language: UnLanguage) => Voice<Key> {
  const voices = new Map<UnLanguage, Voice<Key>>()
  return language => {
    const known = voices.get(language)
    if (known !== undefined) return known
    const voice = newVoice<Key>(catalogs[language], language)
    voices.set(language, voice)
    return voice
  }
}

/** The words of pieces, without their marks. */
const wordsOf = (parts: readonly Part[]): string =>
  parts.map(part => (typeof part === 'string' ? part : wordsOf(part.parts))).join('')

function newVoice<Key extends string>(catalog: Written, language: UnLanguage): Voice<Key> {
  const parsed = new Map<Key, Message>()
  const messageOf = (key: Key): Message => {
    const known = parsed.get(key)
    if (known !== undefined) return known
    const found = message(writtenFor(key, catalog), language)
    parsed.set(key, found)
    return found
  }
  const inParts: Voice<Key>['inParts'] = (key, values) => messageOf(key).inParts(values)
  return {inParts, say: (key, values) => wordsOf(inParts(key, values))}
}

function writtenFor(key: string, catalog: Written): string {
  const [part = '', name = ''] = key.split('.')
  const written = catalog[part]?.[name]
  if (written === undefined) throw new Error(`There is no message ${key}.`)
  return written
}
