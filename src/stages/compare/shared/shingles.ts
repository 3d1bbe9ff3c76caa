/** The runs of words of a sentence, each by its number: two runs have the same number just where they are the same words. */
export type Shingles = ReadonlySet<number>

/**
 * Numbers runs of two words, the first from 0 in the order in which they are met. With three words, one changed word in
 * eighteen would make a sentence another; with two, one in twelve.
 */
export const shingler = (): ((words: readonly string[]) => Shingles) => {
  const ofWords = new Map<string, number>()
  const ofRuns = new Map<number, number>()
  return words => {
    const shingles = new Set<number>()
    let before = -1
    for (const word of words) {
      const here = numbered(word, ofWords)
      // Both numbers in one, as no text has so many words that they would not fit; it spares a text for each run.
      if (before >= 0) shingles.add(numbered(before * mostWords + here, ofRuns))
      before = here
    }
    return shingles
  }
}

const mostWords = 2 ** 26

const numbered = <Name>(name: Name, numbers: Map<Name, number>): number => {
  const known = numbers.get(name)
  if (known !== undefined) return known
  numbers.set(name, numbers.size)
  return numbers.size - 1
}

/** The share of all runs of two sentences that both have (Jaccard's index), 0–1. */
export const overlapOf = (one: Shingles, other: Shingles): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const shingle of few) if (many.has(shingle)) both += 1
  return both / (one.size + other.size - both)
}
