import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'
import type {UnLanguage} from '../../../domain/document.js'
import {simplified, withoutRadicals} from '../../words/chinese.js'
import {arabicStem} from './arabic-stemmer.js'
import {keptByWord} from './kept-by-word.js'
import {arabicSpelling, inLowerCase, russianSpelling} from './spelling.js'

/**
 * A word as it is compared: in lower case, compatibility forms resolved, composed, with ASCII figures; Arabic and
 * Russian spelling evened out, Chinese in simplified characters.
 */
export function formOf(word: string, language: UnLanguage): string {
  if (isAscii(word)) return word.toLowerCase()
  const lower = inLowerCase(word)
  return spellings[language]?.(lower) ?? lower
}

const spellings: Readonly<Partial<Record<UnLanguage, (word: string) => string>>> = {
  ar: arabicSpelling,
  ru: russianSpelling,
  zh: word => simplified(withoutRadicals(word))
}

/** The stem of a form; the same form always has the same stem, and no marks above its letters in French and Spanish. */
export const stemOf = keptByWord((form, language) =>
  // No word is so long, and the stemmers' time grows with the square of the length.
  form.length > longestWord ? form : stemmers[language](form)
)

const longestWord = 64

const withoutMarks = (word: string): string =>
  isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')

const stemmers: Readonly<Record<UnLanguage, (form: string) => string>> = {
  ar: arabicStem,
  en: form => english.stem(form.replace(/['’]s$/, '')),
  es: form => withoutMarks(spanish.stem(form)),
  fr: form => withoutMarks(french.stem(form)),
  ru: form => russian.stem(form),
  zh: form => form
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false
  return true
}
