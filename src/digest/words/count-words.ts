/** From which counts on which word is used: "a few" up to `few`, "several" up to `several`, "most" above the share `most`. */
export type CountThresholds = {readonly few: number; readonly several: number; readonly most: number}

/** The fixed words for a count of parties. */
export type CountWord = 'none' | 'one' | 'a few' | 'several' | 'many' | 'most' | 'all'

/**
 * The one word for so many of so many. "All" and "most" come before the words for numbers: 2 of 2 are all, and 3 of 4
 * are most where `most` is below 0.75, whatever `few` is. One of one is "one". Its message is `countWords.<word>`.
 */
export function countWord(count: number, total: number, {few, several, most}: CountThresholds): CountWord {
  if (count <= 0) return 'none'
  if (count === total && total > 1) return 'all'
  if (count === 1) return 'one'
  if (count / total > most) return 'most'
  if (count <= few) return 'a few'
  return count <= several ? 'several' : 'many'
}
