import type {PlacedWords} from '../../../domain/position.js'

/** Words of a party that are shown at some place. */
export type ShownWords = {readonly party: string; readonly quote: PlacedWords}

/** Numbers words in the order in which they are first shown: the same words again have the same number. */
export type QuoteNumbers = {
  /** The number of these words, and whether they were given one before. */
  readonly next: (words: ShownWords) => {readonly number: number; readonly again: boolean}
}

/** A new count, from 1; each file has its own. */
export function quoteNumbers(): QuoteNumbers {
  const numbers = new Map<string, number>()
  return {
    next: ({party, quote: {submission, passage, start, end}}) => {
      const words = `${party} ${submission} ${passage} ${start} ${end}`
      const number = numbers.get(words)
      if (number !== undefined) return {number, again: true}
      numbers.set(words, numbers.size + 1)
      return {number: numbers.size, again: false}
    }
  }
}
