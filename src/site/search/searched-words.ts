import {arabicSpelling, inLowerCase, russianSpelling} from '../../stages/tag/reading/spelling.js'
import {neutralText} from '../../stages/words/neutral-text.js'

/** A word of a text as it is searched; `text.slice(start, end)` is the word as written. */
export type SearchedWord = {readonly form: string; readonly start: number; readonly end: number}

/**
 * The words of a text as they are searched, the same at build and in the browser, whatever language the text is in: in
 * lower case, without accents on Latin letters, without vowel signs and article in Arabic. Each Han character is a word of its own.
 */
export function searchedWords(written: string): readonly SearchedWord[] {
  const {text, startOf, endOf} = neutralText(written)
  return [...text.matchAll(pattern)].flatMap(({0: word, index}) => {
    const form = searchedForm(word)
    return form === '' ? [] : [{form, start: startOf(index), end: endOf(index + word.length)}]
  })
}

const pattern =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])*/gu

function searchedForm(word: string): string {
  const lower = inLowerCase(word)
  if (/\p{Script=Arabic}/u.test(lower)) return arabicSpelling(lower).replace(arabicArticle, '')
  if (/\p{Script=Cyrillic}/u.test(lower)) return russianSpelling(lower)
  return /\p{Script=Latin}/u.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower
}

/** The article, with a particle before it or none, where a word is left behind it. */
const arabicArticle = /^(?:[وفبك]?ال|[وف]?لل)(?=\p{L}{3})/u

/** Whether a form is one Chinese character. */
export const isHan = (form: string): boolean => /^\p{Script=Han}$/u.test(form)

/**
 * What stands in an index for some words: each by itself, and two Chinese characters side by side as one, since single
 * ones stand nearly everywhere.
 */
export function termsOf(words: readonly SearchedWord[]): readonly string[] {
  return words.flatMap(({form, end}, index) => {
    const next = words[index + 1]
    return next !== undefined && next.start === end && isHan(form) && isHan(next.form)
      ? [form, form + next.form]
      : [form]
  })
}
