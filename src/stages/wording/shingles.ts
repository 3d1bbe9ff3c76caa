/** The runs of words of a sentence, each by its number: two runs have the same number just where they are the same words. */
export type Shingles = ReadonlySet<number>

/**
 * Numbers runs of two words, the first from 0 in the order in which they are met. With three words, one changed word in
 * eighteen would make a sentence another; with two, one in twelve.
 */
export const shingler = (): ((words: readonly string[]) => Shingles) => {
  const ofWords = new Map<string, number>()
  // By first word, then by second: it spares a text for each run, and small whole numbers are found fastest.
  const ofRuns: Map<number, number>[] = []
  let runs = 0
  const numberOf = (first: number, second: number): number => {
    const after = ofRuns[first] ?? new Map<number, number>()
    ofRuns[first] = after
    const known = after.get(second)
    if (known !== undefined) return known
    after.set(second, runs)
    return runs++
  }
  return words => {
    const shingles = new Set<number>()
    let before: number | null = null
    for (const word of words) {
      const here: number = ofWords.get(word) ?? ofWords.size
      ofWords.set(word, here)
      if (before !== null) shingles.add(numberOf(before, here))
      before = here
    }
    return shingles
  }
}

/** The share of all runs of two sentences that both have (Jaccard's index), 0–1. */
export const overlapOf = (one: Shingles, other: Shingles): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const shingle of few) if (many.has(shingle)) both += 1
  return both / (one.size + other.size - both)
}
