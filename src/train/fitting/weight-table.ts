import type {WeightTable} from '../../domain/pipeline/model.js'
import type {Features} from '../../stages/tag/model/features.js'
import {type Example, fitWeights} from './fit-weights.js'
import {type Seen, type Vocabulary, vocabularyOf} from './vocabulary.js'

/** A passage, or a code of one, and for every outcome yes (1), no (0) or unknown (-1). */
export type Taught = Seen & {readonly outcomes: Int8Array}

/** How a table is fitted. */
export type Fitting = {
  readonly penalty: number
  readonly rounds: number
  /** A smaller weight is left out: it changes little, and there are very many of them. */
  readonly least: number
  /** Whether words that stand together are looked at. */
  readonly runs: boolean
  /**
   * Given where just one outcome is true. An example of an outcome counts as the mean number of examples an outcome has,
   * divided by its own, to this power: from 0, all alike, to 1, all outcomes alike.
   */
  readonly evenly?: number
}

/** The weights that what is taught teaches; the same examples in the same order give the same table. */
export function weightTableOf(
  given: readonly Taught[],
  outcomes: readonly string[],
  fitting: Fitting
): WeightTable {
  const taught = fitting.runs ? given : given.map(withoutRuns)
  const vocabulary = vocabularyOf(taught)
  const examples = weighed(
    taught.map(({features, outcomes: truth}) => exampleOf(features, truth, vocabulary)),
    fitting.evenly ?? 0
  )
  const weights = fitWeights(examples, {
    ...fitting,
    exclusive: fitting.evenly !== undefined,
    features: vocabulary.size + 1,
    outcomes: outcomes.length
  })
  const row = (at: number) => weights.subarray(at * outcomes.length, (at + 1) * outcomes.length)
  return {
    outcomes: [...outcomes],
    bias: [...row(0)].map(hundredths),
    features: [...vocabulary].flatMap(([name, at]) => {
      const kept = [...row(at)].flatMap((weight, outcome) =>
        Math.abs(weight) < fitting.least ? [] : [outcome, hundredths(weight)]
      )
      return kept.length === 0 ? [] : [`${name}\t${kept.join(' ')}`]
    })
  }
}

/** The tables of different outcomes of the same examples as one, those of the first in front; only it may have a layer. */
export function besides(one: WeightTable, other: WeightTable): WeightTable {
  const shift = one.outcomes.length
  const lines = new Map(one.features.map(line => [nameIn(line), line]))
  for (const line of other.features) {
    const [name = '', numbers = ''] = line.split('\t')
    const moved = numbers
      .split(' ')
      .map((number, at) => (at % 2 === 0 ? String(Number(number) + shift) : number))
      .join(' ')
    const [, known = '', ...inward] = (lines.get(name) ?? name).split('\t')
    lines.set(name, [name, known === '' ? moved : `${known} ${moved}`, ...inward].join('\t'))
  }
  return {
    outcomes: [...one.outcomes, ...other.outcomes],
    bias: [...one.bias, ...other.bias],
    ...(one.layer === undefined ? {} : {layer: one.layer}),
    features: [...lines].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line)
  }
}

/** What is taught without words that stand together. */
const withoutRuns = ({features, ...rest}: Taught): Taught => ({
  ...rest,
  features: new Map([...features].filter(([name]) => !name.startsWith('words ')))
})

const nameIn = (line: string): string => line.slice(0, line.indexOf('\t'))

/** Examples of which just one outcome is true, those of rarer outcomes counting more; all together count as before. */
function weighed(examples: readonly Example[], evenly: number): readonly Example[] {
  if (evenly === 0) return examples
  const counts = new Map<number, number>()
  for (const {outcomes} of examples) {
    const outcome = outcomes.indexOf(1)
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  const mean = examples.length / counts.size
  const weightOf = ({outcomes}: Example) => (mean / (counts.get(outcomes.indexOf(1)) ?? mean)) ** evenly
  const all = examples.reduce((sum, example) => sum + weightOf(example), 0)
  return examples.map(example => ({...example, weight: (weightOf(example) * examples.length) / all}))
}

/** A weight as it stands in a table. */
export const hundredths = (weight: number): number => Math.round(weight * 100)

/** What is seen of an example, by the rows of a vocabulary; the bias stands first. */
export function exampleOf(features: Features, outcomes: Int8Array, vocabulary: Vocabulary): Example {
  const known = [...features].flatMap(([name, count]) => {
    const at = vocabulary.get(name)
    return at === undefined ? [] : [{at, count}]
  })
  return {
    features: Int32Array.from([0, ...known.map(({at}) => at)]),
    counts: Float64Array.from([1, ...known.map(({count}) => count)]),
    outcomes
  }
}
