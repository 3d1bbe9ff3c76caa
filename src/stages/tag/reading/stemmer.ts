import english from 'natural/lib/natural/stemmers/porter_stemmer.js'
import spanish from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import russian from 'natural/lib/natural/stemmers/porter_stemmer_ru.js'
import type {UnLanguage} from '../../../domain/document.js'
import {simplified, withoutRadicals} from '../../words/chinese.js'
import {arabicStem} from './arabic-stemmer.js'
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
export function stemOf(form: string, language: UnLanguage): string {
  // No word is so long, and the stemmers' time grows with the square of the length.
  if (form.length > longestWord) return form
  const known = stems[language]
  const before = known.get(form)
  if (before !== undefined) return before
  const stem = stemmers[language](form)
  // The text is hostile: a file of a million different words must not fill the memory.
  if (known.size >= mostKept) known.clear()
  known.set(form, stem)
  return stem
}

const longestWord = 64
const mostKept = 50_000
const stems: Readonly<Record<UnLanguage, Map<string, string>>> = {
  ar: new Map(),
  en: new Map(),
  es: new Map(),
  fr: new Map(),
  ru: new Map(),
  zh: new Map()
}

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
