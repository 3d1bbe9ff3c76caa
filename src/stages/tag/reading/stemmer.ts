import {createRequire} from 'node:module'
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

const require = createRequire(import.meta.url)

/**
 * A stemmer of `natural`, loaded for the first word of its language. The library ships no types for its sub-modules, and
 * its main module must not be imported: it reads .env and loads database drivers.
 */
function natural(name: string): (form: string) => string {
  let stemmer: {readonly stem: (form: string) => string} | null = null
  return form => {
    stemmer ??= require(`natural/lib/natural/stemmers/${name}.js`) as {stem(form: string): string}
    return stemmer.stem(form)
  }
}

const english = natural('porter_stemmer')
const spanish = natural('porter_stemmer_es')
const french = natural('porter_stemmer_fr')
const russian = natural('porter_stemmer_ru')

const stemmers: Readonly<Record<UnLanguage, (form: string) => string>> = {
  ar: arabicStem,
  en: form => english(form.replace(/['’]s$/, '')),
  es: form => withoutMarks(spanish(form)),
  fr: form => withoutMarks(french(form)),
  ru: russian,
  zh: form => form
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) if (word.charCodeAt(index) > 127) return false
  return true
}
