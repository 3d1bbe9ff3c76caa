import {tokenise} from '../../stages/tag/reading/tokenise.js'
import {type Shingles, shingler} from '../../stages/wording/shingles.js'
import {listedLanguage} from '../../stages/words/word-lists.js'

/** A text and its language, BCP 47. */
export type Wording = {readonly text: string; readonly language: string}

/** From this share of common runs of words on, two passages are nearly the same, as with wording that parties share. */
const leastShared = 0.7

/** Of a passage with so many runs of words it counts how much of it stands within a longer one; a scrap stands in many. */
const fewestWithin = 15

/**
 * Tells of a passage whether it stands in held-out gold: the same words, or nearly, or one within the other, as where a
 * paper was cut anew. Case, marks and what nobody sees make no difference; a translation is not recognised.
 */
export function standsIn(heldOut: readonly Wording[]): (passage: Wording) => boolean {
  const shinglesOf = shingler()
  const texts = new Set<string>()
  const held: Shingles[] = []
  const holding = new Map<number, number[]>()
  for (const passage of heldOut) {
    const words = wordsOf(passage)
    const shingles = shinglesOf(words)
    texts.add(words.join(' '))
    for (const shingle of shingles) {
      const there = holding.get(shingle)
      if (there === undefined) holding.set(shingle, [held.length])
      else there.push(held.length)
    }
    held.push(shingles)
  }
  return passage => {
    const words = wordsOf(passage)
    if (texts.has(words.join(' '))) return true
    const shingles = shinglesOf(words)
    const shared = new Map<number, number>()
    for (const shingle of shingles)
      for (const at of holding.get(shingle) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    return [...shared].some(([at, both]) => {
      const others = held[at]?.size ?? 0
      const shorter = Math.min(others, shingles.size)
      return both >= leastShared * (shorter < fewestWithin ? others + shingles.size - both : shorter)
    })
  }
}

const wordsOf = ({text, language}: Wording): readonly string[] =>
  tokenise(text, listedLanguage(language) ?? 'en').map(({form}) => form)
