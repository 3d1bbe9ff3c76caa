import type {Hit} from '../reading/concepts.js'

/** The hits in some sentences, found by halving, so that a long text takes time in proportion to its length. */
export function hitsBetween(hits: readonly Hit[], first: number, last: number): readonly Hit[] {
  const from = placeOf(hits, first)
  return hits.slice(from, placeOf(hits, last + 1))
}

function placeOf(hits: readonly Hit[], sentence: number): number {
  let low = 0
  let high = hits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((hits[middle]?.sentence ?? 0) < sentence) low = middle + 1
    else high = middle
  }
  return low
}
