import type {Note} from '../../../domain/outcome.js'
import {letterCount} from './letters.js'

/** Shorter than this, hidden words are labels, signs and marks of programs. */
const fewLetters = 80

/** A note on letters and symbols that stand in a file and in no block of its text; none where all were placed. */
export const lossNotes = (
  name: string,
  {letters, symbols = 0}: {readonly letters: number; readonly symbols?: number}
): readonly Note[] => {
  const lost = [
    ...(letters === 0 ? [] : [`${letters} letters`]),
    ...(symbols === 0 ? [] : [`${symbols} symbols of fonts that are not known`])
  ]
  if (lost.length === 0) return []
  const message = `${name} holds ${lost.join(' and ')} that could not be placed in its text; look at the file.`
  return [{code: 'unpaired-text', message}]
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
