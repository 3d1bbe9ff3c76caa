import type {Note} from '../../../domain/errors.js'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import {decodeDeclared, decodeUtf8} from './decode.js'
import {nameOfEncoding} from './encodings.js'
import {guessedText} from './guess.js'
import {decodeWide, wideEncodingOf} from './wide.js'

/**
 * The text of a file: by its byte-order mark or the width of its characters, else UTF-8 where it is valid, else the
 * encoding that it declares, else the one in which its words are words, with a note. A failure where none is sure.
 */
export const encodedText = async (
  name: string,
  bytes: Uint8Array,
  declared?: string
): Promise<Outcome<string>> => {
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return outcome(decodeWide(bytes, wide))
  const utf8 = decodeUtf8(bytes)
  if (utf8.lost === 0) return outcome(utf8.text)
  const told = declared === undefined ? null : decodeDeclared(declared, bytes)
  if (told !== null) return outcome(told)
  if (utf8.lost <= mostLost * utf8.foreign) return outcome(utf8.text, [lostNote(name, utf8.lost)])
  const guessed = await guessedText(bytes)
  if (guessed !== null) return outcome(guessed.text, guessedNotes(name, guessed.charset))
  return failed(
    'not-a-language',
    `${name} is neither UTF-8 nor surely of any older encoding; save it as UTF-8 and hand it in again.`
  )
}

/** In another encoding nearly every character that is no ASCII is wrong as UTF-8. */
const mostLost = 0.02

const lostNote = (name: string, lost: number): Note => ({
  code: 'unpaired-text',
  message: `${name} is UTF-8 but for ${lost} characters, which could not be read; look at the file.`
})

/** The Western encoding is what a text without a name for its encoding is in. */
const guessedNotes = (name: string, charset: string): readonly Note[] => {
  if (/^(?:windows-1252|iso-8859-1)$/i.test(charset)) return []
  const message = `${name} does not say its encoding; it was read as ${nameOfEncoding(charset)}, in which its words are words.`
  return [{code: 'encoding-guessed', message}]
}
