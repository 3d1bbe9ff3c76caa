import type {Note} from '../../../domain/errors.js'
import {letterCount} from './letters.js'

/** Shorter than this, hidden words are labels, signs and marks of programs. */
const fewLetters = 80

/** Notes on letters that stand in a file and in no block of its text, and on signs of unknown fonts. */
export const lossNotes = (
  name: string,
  {letters, symbols = 0}: {readonly letters: number; readonly symbols?: number}
): readonly Note[] => {
  const lost = `${name} holds ${letters} letters that could not be placed in its text; look at the file.`
  const unknown = `${name} holds ${symbols} symbols of fonts that are not known, which were left out.`
  return [
    ...(letters === 0 ? [] : [{code: 'unpaired-text' as const, message: lost}]),
    ...(symbols === 0 ? [] : [{code: 'unknown-style' as const, message: unknown}])
  ]
}

/** A note on words that were not read as their file hides them; none where they are few. */
export const hiddenNotes = (name: string, how: string, words: readonly string[]): readonly Note[] => {
  const letters = letterCount(words)
  if (letters < fewLetters) return []
  const message = `${name} holds ${letters} letters ${how}, which were not read: “${words.join(' ').slice(0, 80)}…”; look whether they belong to the text.`
  return [{code: 'unpaired-text', message}]
}

/** A note on parts beside the text that may hold words and are not read; none where there are none. */
export const besideNotes = (name: string, kinds: readonly string[]): readonly Note[] => {
  if (kinds.length === 0) return []
  const message = `${name} holds ${kinds.join(' and ')}, whose words were not read; look whether they say anything.`
  return [{code: 'unpaired-text', message}]
}
