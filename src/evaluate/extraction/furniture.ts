import {editDistance} from '../../domain/text/edit-distance.js'
import type {Found} from './found.js'
import {wordsOf} from './words.js'

/** One piece of furniture, and its page. */
export type Furniture = {readonly page: number | null; readonly text: string}

/** A word stands for another while no more than a quarter of it was misread. */
const MISREAD = 0.25

/**
 * How much of what is called furniture is furniture, in characters of its words. Each word must stand in the
 * furniture of the same page; in which order or block does not matter, nor does a letter that was misread.
 */
export const furnitureOf = (read: readonly Furniture[], wanted: readonly Furniture[]): Found => {
  const pages = new Set([...read, ...wanted].map(({page}) => page))
  let right = 0
  for (const page of pages) {
    const left = [...wordsOn(page, wanted)]
    for (const word of wordsOn(page, read)) {
      const at = placeOf(word, left)
      if (at === -1) continue
      const [other = ''] = left.splice(at, 1)
      right += Math.min(word.length, other.length)
    }
  }
  return {right, found: lengthOf(read), wanted: lengthOf(wanted)}
}

const placeOf = (word: string, among: readonly string[]): number => {
  const same = among.indexOf(word)
  return same >= 0
    ? same
    : among.findIndex(other => editDistance(word, other) <= MISREAD * Math.min(word.length, other.length))
}

const wordsOn = (page: number | null, furniture: readonly Furniture[]): readonly string[] =>
  furniture.filter(each => each.page === page).flatMap(({text}) => wordsOf(text))

const lengthOf = (furniture: readonly Furniture[]): number =>
  furniture.flatMap(({text}) => wordsOf(text)).reduce((sum, word) => sum + word.length, 0)
