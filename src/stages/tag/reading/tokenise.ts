import type {UnLanguage} from '../../../domain/document.js'
import {neutralText} from '../../words/neutral-text.js'
import {endsSentence} from './sentence-end.js'
import {formOf, stemOf} from './stemmer.js'

/** One word of a text. `text.slice(word.start, word.end)` is always the word as written, what nobody sees in it included. */
export type Word = {
  readonly form: string
  readonly stem: string
  readonly start: number
  readonly end: number
  /** Which sentence it stands in, from 0. */
  readonly sentence: number
}

/**
 * The words of a text in order, in time linear in its length; characters that nobody sees make no difference to them.
 * Each Han character is a word of its own, so a Chinese phrase is a run of words; "shouldn't" is two words, "should"
 * and "not".
 */
export function tokenise(written: string, language: UnLanguage): readonly Word[] {
  const {text, startOf, endOf} = neutralText(written)
  return neutralWords(text, language).map(word => ({
    ...word,
    start: startOf(word.start),
    end: endOf(word.end)
  }))
}

function neutralWords(text: string, language: UnLanguage): readonly Word[] {
  const words: Word[] = []
  let sentence = 0
  let before: {readonly written: string; readonly end: number} | null = null
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0]
    const start = match.index
    if (before !== null) {
      const between = text.slice(before.end, start)
      if (endsSentence({before: before.written, between, after: written})) sentence += 1
    }
    const end = start + written.length
    words.push(...wordsIn(written, {start, end, sentence, language}))
    before = {written, end}
  }
  return words
}

// An apostrophe joins only what English writes after it: in French and Arabic what precedes it is a word. Some fonts
// write a Han character as its radical, which is no letter.
const wordPattern =
  /(?=[\p{L}\p{Nl}\u2E80-\u2FDF])\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])*(?:['’][sStT](?![\p{L}\p{Nd}]))?/gu

type Place = {
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly language: UnLanguage
}

function wordsIn(written: string, {start, end, sentence, language}: Place): readonly Word[] {
  const form = formOf(written, language)
  // A mark that stands for a letter of its own in an Arabic font may leave nothing to compare.
  if (form === '') return []
  if (language === 'en' && /n['’]t$/.test(form)) {
    const cut = end - 3
    const verb = form.slice(0, -3)
    const full = verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb
    const not: Word = {form: 'not', stem: stemOf('not', 'en'), start: cut, end, sentence}
    return cut > start ? [{form: full, stem: stemOf(full, 'en'), start, end: cut, sentence}, not] : [not]
  }
  return [{form, stem: stemOf(form, language), start, end, sentence}]
}
