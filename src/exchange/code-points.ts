/** How many Unicode code points stand before a UTF-16 offset. */
export type CodePointsBefore = (offset: number) => number

/**
 * Offsets of a text counted in code points, as exchange formats count them. Half of a pair that stands alone counts as
 * one, so that a text keeps its places when such a half is written as U+FFFD.
 */
export function codePointsIn(text: string): CodePointsBefore {
  const pairs: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isPair(text, at)) continue
    pairs.push(at)
    at += 1
  }
  return offset => offset - countBelow(pairs, offset)
}

/** A text in which every half of a pair that stands alone is U+FFFD, since UTF-8 cannot hold one; as long as before. */
export const wellFormed = (text: string): string =>
  text.replaceAll(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu, '\ufffd')

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff

/** How many numbers of a sorted list are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
