import type {Features} from '../../stages/tag/model/features.js'

/** The features that a model knows, each with its row; the row 0 is the bias. */
export type Vocabulary = ReadonlyMap<string, number>

/** What a passage has, and who wrote it. */
export type Seen = {readonly features: Features; readonly writer: string}

/** What is asked of words that are looked at: what few passages have, or one writer says, says little of the next. */
export type LeastOfWords = {
  /** In how many passages a word stands. */
  readonly alone: number
  /** In how many passages two words stand together, which are very many; null where none are looked at. */
  readonly together: number | null
  /** How many writers use it; all, where there are fewer. */
  readonly writers: number
}

// Concepts, fields and rules are few, and the same in every language.
const leastOfOthers = 2

/** The features of some passages that are worth a weight, in the order of their names. */
export function vocabularyOf(seen: readonly Seen[], words: LeastOfWords): Vocabulary {
  const passages = new Map<string, number>()
  const writers = new Map<string, Set<string>>()
  for (const {features, writer} of seen) {
    for (const name of features.keys()) {
      passages.set(name, (passages.get(name) ?? 0) + 1)
      const known = writers.get(name)
      if (known === undefined) writers.set(name, new Set([writer]))
      else known.add(writer)
    }
  }
  const leastWriters = Math.min(words.writers, new Set(seen.map(({writer}) => writer)).size)
  const kept = [...passages].filter(([name, count]) => {
    const kind = name.slice(0, name.indexOf(' '))
    if (kind !== 'word' && kind !== 'words') return count >= leastOfOthers
    const least = kind === 'word' ? words.alone : words.together
    return least !== null && count >= least && (writers.get(name)?.size ?? 0) >= leastWriters
  })
  return new Map(
    kept
      .map(([name]) => name)
      .toSorted()
      .map((name, at) => [name, at + 1])
  )
}
