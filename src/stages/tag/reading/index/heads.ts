import type {Pattern, WordTest} from '../pattern.js'

/** What the first words of a phrase are looked up by, and its runs of words that begin so. */
export type Head = {
  readonly by: WordTest['by']
  readonly key: string
  /** The stem of the second word, where both are looked up. */
  readonly next: string | null
  readonly runs: Pattern['first']
}

/** Each head of a pattern, with the runs that begin so. */
export function headsOf({first, rest}: Pattern): readonly Head[] {
  const heads = new Map<string, Head>()
  for (const run of first) {
    for (const {by, key, next} of headsOfRun(run, rest)) {
      const name = `${by} ${key} ${next ?? ''}`
      heads.set(name, {by, key, next, runs: [...(heads.get(name)?.runs ?? []), run]})
    }
  }
  return [...heads.values()]
}

/** By its first two words, where both are stems; else by the first. */
function headsOfRun(run: readonly WordTest[], rest: Pattern['rest']): readonly Omit<Head, 'runs'>[] {
  const [first] = run
  if (first === undefined) return []
  const seconds =
    run.length > 1 ? [run[1]] : rest[0]?.kind === 'choice' ? rest[0].runs.map(([next]) => next) : []
  const stems = seconds.flatMap(second => (second?.by === 'stem' ? [second.value] : []))
  if (first.by === 'stem' && stems.length > 0 && stems.length === seconds.length)
    return [...new Set(stems)].map(next => ({by: 'stem', key: first.value, next}))
  return [{by: first.by, key: first.value, next: null}]
}
