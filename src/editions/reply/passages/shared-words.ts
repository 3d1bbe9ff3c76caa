import {areNeighbours, isHan, stemmedAs} from '../../../review/index/lexemes.js'
import {commonestIn} from '../../../stages/language/common-words.js'
import {tokenise} from '../../../stages/tag/reading/tokenise.js'
import type {FoundPassage} from '../../../store/index/passages.js'

/** The words that a passage shares with a text, and what they weigh: a word counts more that stands in fewer passages. */
export type Shared = {readonly shared: readonly string[]; readonly weight: number}

/**
 * What each passage shares with a text, by the passage's id; those that share nothing are left out. Words are compared by
 * their stems in the passage's own language; those that stand everywhere tell nothing.
 */
export function sharedWords(
  text: string,
  passages: readonly Pick<FoundPassage, 'passage' | 'text' | 'language'>[]
): ReadonlyMap<string, Shared> {
  const soughtIn = new Map<string, ReadonlySet<string>>()
  const sought = (language: string) => {
    const stemmed = stemmedAs(language)
    const known = soughtIn.get(stemmed) ?? new Set(tellingWords(text, language).keys())
    soughtIn.set(stemmed, known)
    return known
  }
  const held = passages.map(({language, passage, text: own}) => {
    const wanted = sought(language)
    return {
      passage,
      words: [...tellingWords(own, language)].filter(([stem]) => wanted.has(stem))
    }
  })
  const counts = new Map<string, number>()
  for (const {words} of held) for (const [stem] of words) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const weightOf = (stem: string) => {
    const count = counts.get(stem) ?? 0
    // Of a few passages a word may stand in most and tell something all the same.
    return passages.length > FEW && count > passages.length / 3 ? 0 : Math.log(1 + passages.length / count)
  }
  return new Map(
    held.flatMap(({passage, words}) => {
      const weighed = words
        .map(([stem, word]) => ({word, weight: weightOf(stem)}))
        .filter(({weight}) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
      if (weighed.length === 0) return []
      const weight = weighed.reduce((sum, each) => sum + each.weight, 0)
      return [[passage, {weight, shared: weighed.map(({word}) => word)}] as const]
    })
  )
}

const FEW = 8
/** Shorter words are particles, in every language that has letters. */
const SHORT = 4

/** The words of a text that may tell something, by their stems, each as it stands first; of Chinese two characters each. */
function tellingWords(text: string, language: string): ReadonlyMap<string, string> {
  const words = tokenise(text, stemmedAs(language))
  const telling = new Map<string, string>()
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const {end, form, start, stem} = word
    if (isHan(form)) {
      if (next !== undefined && areNeighbours(word, next, text) && !telling.has(form + next.form))
        telling.set(form + next.form, text.slice(start, next.end))
    } else if (
      form.length >= SHORT &&
      !telling.has(stem) &&
      commonestIn(form).every(({count}) => count === 0)
    )
      telling.set(stem, text.slice(start, end))
  }
  return telling
}
