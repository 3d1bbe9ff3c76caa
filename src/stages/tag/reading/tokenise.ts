import type {UnLanguage} from '../../../domain/document.js'
import {neutralText} from '../../words/neutral-text.js'
import {comparedAs} from './compared-word.js'
import {endsSentence} from './sentence-end.js'

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
  const words: Word[] = []
  let sentence = 0
  let before = ''
  let end = 0
  wordPattern.lastIndex = 0
  for (let found = wordPattern.exec(text); found !== null; found = wordPattern.exec(text)) {
    const {0: word, index: start} = found
    if (before !== '' && endsSentence({before, between: text.slice(end, start), after: word})) sentence += 1
    for (const {form, stem, from, to} of comparedAs(word, language))
      words.push({form, stem, start: startOf(start + from), end: endOf(start + to), sentence})
    before = word
    end = start + word.length
  }
  return words
}

// An apostrophe joins only what English writes after it: in French and Arabic what precedes it is a word. Some fonts
// write a Han character as its radical, which is no letter.
const wordPattern =
  /(?=[\p{L}\p{Nl}\u2E80-\u2FDF])\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{Nd}])(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nd}])*(?:['’][sStT](?![\p{L}\p{Nd}]))?/gu
