import {type UnLanguage, unLanguages} from '../../domain/document.js'
import {tokenise, type Word} from '../../stages/tag/reading/tokenise.js'

/**
 * Words as they are searched, each at its place: by their stems, and after `=` in the very form. Running Chinese has no
 * blanks, so there each character is found by itself and each pair of neighbours, which are rare, as one.
 */
export type Lexeme = {readonly lexeme: string; readonly at: number}

/** The words of a passage as a `tsvector` in text. */
export function wordsVector(text: string, language: string): string {
  const places = new Map<string, number[]>()
  for (const {lexeme, at} of lexemesOf(tokenise(text, stemmedAs(language)), text)) {
    const known = places.get(lexeme)
    if (known === undefined) places.set(lexeme, [at])
    else if (known.at(-1) !== at) known.push(at)
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(',')}`).join(' ')
}

/** A lexeme as the database reads it. */
export const quoted = (lexeme: string): string => `'${lexeme.replaceAll(/['\\]/g, sign => sign + sign)}'`

/** The language by whose rules words are stemmed; those of Chinese take nothing off any word, so they do for all others. */
export const stemmedAs = (language: string): UnLanguage =>
  unLanguages.find(known => known === language.toLowerCase().split('-')[0]) ?? 'zh'

/** The form of a word as it is searched when it must be that very form. */
export const exactly = (form: string): string => `=${form}`

/** The place of a word in a `tsvector` counts up to here; what stands behind is found, but in no phrase. */
const lastPlace = 16_383
/** No word is longer than this; the database takes 2,046 bytes. */
const longestWord = 200

function* lexemesOf(words: readonly Word[], text: string): Generator<Lexeme> {
  for (const [index, word] of words.entries()) {
    const at = Math.min(index + 1, lastPlace)
    const {form, stem} = word
    if (form.length > longestWord) continue
    yield {lexeme: stem, at}
    if (!isHan(form)) yield {lexeme: exactly(form), at}
    const next = words[index + 1]
    if (next !== undefined && areNeighbours(word, next, text)) yield {lexeme: form + next.form, at}
  }
}

/** Whether a word is one Chinese character. */
export const isHan = (form: string): boolean => /^\p{Script=Han}$/u.test(form)

/** Whether two words are Chinese characters with nothing but the end of a line between them. */
export const areNeighbours = (word: Word, next: Word, text: string): boolean =>
  isHan(word.form) && isHan(next.form) && text.slice(word.end, next.start).trim() === ''
