import type {Pattern, WordTest} from '../pattern.js'

/**
 * Words of which a sentence must hold at least one for a phrase to be found in it, besides the first words by which the
 * phrase is looked up: those of the place that is rarest. Empty where the phrase has no further words.
 */
export function awaitedBy(
  {first, rest}: Pick<Pattern, 'first' | 'rest'>,
  {lookedUp, rarity}: {readonly lookedUp: number; readonly rarity: Rarity}
): readonly WordTest[] {
  const left = first.map(run => run.slice(lookedUp))
  // A second word that is looked up may be the first of the next place.
  const behind = lookedUp > 1 && first.some(({length}) => length < lookedUp) ? rest.slice(1) : rest
  const choices = [left, ...behind.flatMap(place => (place.kind === 'choice' ? [place.runs] : []))]
  const rarest = choices
    .filter(runs => runs.every(run => run.length > 0))
    .map(runs => runs.flatMap(run => rarestOf(run, rarity)))
    .map(tests => ({tests, count: tests.reduce((sum, test) => sum + rarity(test), 0)}))
    .reduce<Counted | null>(
      (least, each) => (least === null || each.count < least.count ? each : least),
      null
    )
  return rarest?.tests ?? []
}

/** In how many places of all phrases a word stands: what many phrases need is common in texts too. */
export type Rarity = (test: WordTest) => number

type Counted = {readonly tests: readonly WordTest[]; readonly count: number}

/** The rarity of words among some phrases. */
export function rarityAmong(patterns: readonly Pattern[]): Rarity {
  const counts = {
    stem: new Map<string, number>(),
    form: new Map<string, number>(),
    prefix: new Map<string, number>()
  }
  const count = (runs: Pattern['first']) => {
    for (const run of runs)
      for (const {by, value} of run) counts[by].set(value, (counts[by].get(value) ?? 0) + 1)
  }
  for (const {first, rest} of patterns) {
    count(first)
    for (const place of rest) if (place.kind === 'choice') count(place.runs)
  }
  return ({by, value}) => counts[by].get(value) ?? 0
}

const rarestOf = (run: readonly WordTest[], rarity: Rarity): readonly WordTest[] => {
  const [rarest] = run.toSorted((one, other) => rarity(one) - rarity(other))
  return rarest === undefined ? [] : [rarest]
}
