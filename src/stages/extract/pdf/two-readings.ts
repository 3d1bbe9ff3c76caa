import {legibility} from '../legibility.js'
import {type PdfPage, textOf} from './page.js'

/** A page, and whether two libraries read it so differently that its text layer cannot be trusted. */
export type JudgedPage = PdfPage & {readonly disputed: boolean}

/** True where nothing about a reading suggests that another library would do better. */
export const looksRight = (page: PdfPage): boolean => {
  if (Math.max(page.missed, page.unmapped) > mostUnmapped) return false
  const {readable, gibberish} = legibility([{text: textOf(page)}])
  return gibberish === null && readable > 1 - mostUnmapped
}

/** A bullet in a font of symbols has no letter; a line of text without letters is more than this. */
const mostUnmapped = 0.02

/**
 * Of two readings of a page, the one that is text; where both are, the one with more of it. The first wins a tie.
 * Null where neither library could read the page.
 */
export const betterOf = (first: PdfPage | null, second: PdfPage | null): JudgedPage | null => {
  if (first === null || second === null) {
    const only = first ?? second
    return only === null ? null : {...only, disputed: false}
  }
  // The second does not say which letters it guessed: where the first found no name for one, nor did the second.
  const unmapped = Math.max(first.unmapped, second.unmapped)
  const [one, two] = [meritOf(first, unmapped), meritOf(second, unmapped)]
  const isSecond = two.rank > one.rank || (two.rank === one.rank && two.length > 1.05 * one.length)
  const disputed =
    Math.min(one.length, two.length) > muchText && likeness(textOf(first), textOf(second)) < leastLikeness
  return isSecond
    ? {...second, unmapped, missed: two.length > 1.05 * one.length ? 0 : first.missed, disputed}
    : {...first, unmapped, disputed}
}

const muchText = 100
/** Two readings of the same letters in another order are still this alike. */
const leastLikeness = 0.7

/** How far a reading is text (2 without fault, 1 with some characters that are none, 0 gibberish), and how much. */
const meritOf = (page: PdfPage, unmapped: number): {readonly rank: number; readonly length: number} => {
  const text = textOf(page)
  const {readable, gibberish} = legibility([{text}])
  const length = text.match(/[\p{L}\p{Nd}\uFFFD]/gu)?.length ?? 0
  if (gibberish !== null || length === 0) return {rank: 0, length}
  return {rank: readable > 1 - mostUnmapped && unmapped < mostUnmapped ? 2 : 1, length}
}

/** How many letters two texts share, whatever their order, 0–1. */
const likeness = (a: string, b: string): number => {
  const [left, right] = [countsOf(a), countsOf(b)]
  let [shared, all] = [0, 0]
  for (const [letter, n] of left) shared += Math.min(n, right.get(letter) ?? 0)
  for (const n of [...left.values(), ...right.values()]) all += n
  return all === 0 ? 1 : (2 * shared) / all
}

const countsOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const [letter] of text.normalize('NFKC').matchAll(/[\p{L}\p{Nd}]/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}
