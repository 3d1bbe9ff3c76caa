import {abbreviations, abbreviationsBeforeNumbers} from '../../words/abbreviations.js'

/** What stands between two words, and the words on either side, as written. */
export type Gap = {readonly before: string; readonly between: string; readonly after: string}

/**
 * Whether a sentence ends in a gap. A full stop after an abbreviation, an initial, or in a symbol never ends
 * one: "para. 13", "the U.S. mission", "A/75/816". Bullets, semicolons and blank lines always do.
 */
export function endsSentence({before, between, after}: Gap): boolean {
  if (between === ' ' || between === '-' || between === ', ') return false
  if (/[。！？；؟؛۔•‣▪●;!?…]|\n\s*\n|\n\s*[-–*]\s/u.test(between)) return true
  const stop = between.indexOf('.')
  if (stop === -1 || !/\s/u.test(between.slice(stop))) return false
  const word = before.toLowerCase()
  if (/^\.\s*,/.test(between) || abbreviations.has(word)) return false
  if (abbreviationsBeforeNumbers.has(word) && /^\p{Nd}/u.test(after)) return false
  if (/^\p{Lu}$/u.test(before)) return false
  return !/^\p{Ll}/u.test(after)
}
