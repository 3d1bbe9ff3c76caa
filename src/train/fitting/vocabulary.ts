import type {Features} from '../../stages/tag/model/features.js'

/** The features that a model knows, each with its row; the row 0 is the bias. */
export type Vocabulary = ReadonlyMap<string, number>

/** What a passage has, and who wrote it. */
export type Seen = {readonly features: Features; readonly writer: string}

// What one passage has, or one writer says, says nothing of the next.
const leastPassages = 2
const leastWriters = 2

/**
 * The features of some passages that are worth a weight, in the order of their names. Words that stand together are very
 * many, and are asked to stand in so many passages, or left out where that is null.
 */
export function vocabularyOf(seen: readonly Seen[], leastOfRun: number | null): Vocabulary {
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
  const all = new Set(seen.map(({writer}) => writer)).size
  const kept = [...passages].filter(([name, count]) => {
    const least = name.startsWith('words ') ? leastOfRun : leastPassages
    if (least === null || count < least) return false
    return !/^words? /.test(name) || (writers.get(name)?.size ?? 0) >= Math.min(leastWriters, all)
  })
  return new Map(
    kept
      .map(([name]) => name)
      .toSorted()
      .map((name, at) => [name, at + 1])
  )
}
