import {commonestIn} from '../../../language/common-words.js'
import type {WordList} from '../../../words/word-graph.js'
import {wordList} from '../../../words/word-lists.js'
import type {Line} from './lines/lines.js'

/** So many lines from all over a text tell its language. */
const linesAsked = 100
/** Of fewer common words, it is in none of the languages whose words are known. */
const leastShare = 0.1

/** The words of the language of lines; null where these are not known. Nothing is loaded until it is asked for. */
export const knownWordsOf = (lines: readonly Line[]): (() => WordList | null) => {
  let words: WordList | null | undefined
  return () => {
    if (words === undefined) words = wordsOf(lines)
    return words
  }
}

const wordsOf = (lines: readonly Line[]): WordList | null => {
  const step = Math.ceil(lines.length / linesAsked)
  const text = lines.flatMap((line, i) => (i % step === 0 ? line.text : [])).join(' ')
  const [cyrillic, letters] = [/\p{Script=Cyrillic}/gu, /\p{L}/gu].map(each => text.match(each)?.length ?? 0)
  if (2 * (cyrillic ?? 0) > (letters ?? 0)) return wordList('ru')
  const [most] = commonestIn(text)
  return most !== undefined && most.share > leastShare ? wordList(most.language) : null
}
