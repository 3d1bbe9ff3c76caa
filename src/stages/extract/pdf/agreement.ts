import {editDistance} from '../../../domain/text/edit-distance.js'

/** How like one another two readings of a page are, by their letters and figures in order, 0–1. */
export const agreementOf = (one: string, other: string): number => {
  const [a, b] = [lettersOf(one), lettersOf(other)]
  const length = Math.max(a.length, b.length)
  return length === 0 ? 1 : 1 - editDistance(a, b) / length
}

/** A page has far fewer characters than this; the time to compare grows with their square. */
const longest = 20_000

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '')
    .slice(0, longest)
