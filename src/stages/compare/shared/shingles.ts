/** The runs of words of a sentence, each by its number: two runs have the same number just where they are the same words. */
export type Shingles = ReadonlySet<number>

/** How many words make a run. With three, one changed word in eighteen would make a sentence another; with two, one in twelve. */
const wordsInRun = 2

/** Numbers runs of words, the first from 0 in the order in which they are met. */
export const shingler = (): ((words: readonly string[]) => Shingles) => {
  const numbers = new Map<string, number>()
  return words =>
    new Set(
      words.slice(wordsInRun - 1).map((_, at) => {
        const run = words.slice(at, at + wordsInRun).join(' ')
        const number = numbers.get(run) ?? numbers.size
        numbers.set(run, number)
        return number
      })
    )
}

/** The share of all runs of two sentences that both have (Jaccard's index), 0–1. */
export const overlapOf = (one: Shingles, other: Shingles): number => {
  const [few, many] = one.size < other.size ? [one, other] : [other, one]
  let both = 0
  for (const shingle of few) if (many.has(shingle)) both += 1
  return both / (one.size + other.size - both)
}
