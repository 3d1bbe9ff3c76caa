import type {WeightTable} from '../../domain/pipeline/model.js'
import type {Features} from '../../stages/tag/model/features.js'
import type {Example} from './example.js'
import {fitOneOf} from './fit-one-of.js'
import {type LeastOfWords, type Seen, type Vocabulary, vocabularyOf} from './vocabulary.js'

/** A passage, or a code of one, and for every outcome yes (1), no (0) or unknown (-1). */
export type Taught = Seen & {readonly outcomes: Int8Array}

/** How a table is fitted. */
export type Fitting = {
  /** How often every example is seen. */
  readonly rounds: number
  /** The share of the features of an example that are left out each time it is seen. */
  readonly unseen: number
  /** A smaller weight is left out: it changes little, and there are very many of them. */
  readonly least: number
  /** What is asked of a word, or of two that stand together, for a weight of their own. */
  readonly words: LeastOfWords
  /**
   * An example of an outcome counts as the mean number of examples an outcome has, divided by its own, to this power: from
   * 0, all alike, to 1, all outcomes alike.
   */
  readonly evenly: number
}

/** What features weigh for outcomes of which just one is true; the same examples in the same order give the same table. */
export function weightTableOf(
  taught: readonly Taught[],
  outcomes: readonly string[],
  fitting: Fitting
): WeightTable {
  const vocabulary = vocabularyOf(taught, fitting.words)
  const examples = weighed(
    taught.map(({features, outcomes: truth}) => exampleOf(features, truth, vocabulary)),
    fitting.evenly
  )
  const weights = fitOneOf(examples, {
    ...fitting,
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

/** Examples, those of rarer outcomes counting more; all together count as before. */
function weighed(examples: readonly Example[], evenly: number): readonly Example[] {
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
