import {scriptOf} from '../language/script.js'
import {type ListedLanguage, listed, listedLanguage, listedLanguages} from './word-lists.js'
import {fewestWords, type WordsKnown, wordsKnown} from './word-share.js'

/**
 * The share of words that are words in a document, 0–1, each part held against the language that it has most words of,
 * so that the halves of a bilingual one both count; null where the words of its language are not known, or are few.
 */
export const wordShareOfParts = (parts: readonly string[], language: string): number | null => {
  const main = listedLanguage(language)
  if (main === null) return null
  const counts = parts.map(part => bestOf(part, main))
  const sum = (which: keyof WordsKnown) => counts.reduce((total, count) => total + count[which], 0)
  return sum('all') < fewestWords ? null : sum('known') / sum('all')
}

/** A part that its document's language explains as far as this is not held against others. */
const plenty = 0.8

const bestOf = (part: string, main: ListedLanguage): WordsKnown => {
  const script = scriptOf(part)
  const candidates = listed.filter(language => listedLanguages[language] === script)
  let best: WordsKnown = {known: 0, all: 0}
  for (const language of candidates.toSorted((a, b) => Number(b === main) - Number(a === main))) {
    const count = wordsKnown(part, language)
    if (best.all === 0 || count.known * best.all > best.known * count.all) best = count
    if (best.known >= plenty * best.all) break
  }
  return best
}
