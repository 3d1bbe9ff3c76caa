import type {WeightTable} from '../../domain/pipeline/model.js'
import type {Features} from '../../stages/tag/model/features.js'
import {type Example, fitWeights} from './fit-weights.js'
import {type Seen, type Vocabulary, vocabularyOf} from './vocabulary.js'

/** A passage, or a code of one, and for every outcome yes (1), no (0) or unknown (-1). */
export type Taught = Seen & {readonly outcomes: Int8Array}

/** How a table is fitted. */
export type Fitting = {readonly penalty: number; readonly rounds: number}

/** The weights that what is taught teaches; the same examples in the same order give the same table. */
export function weightTableOf(
  taught: readonly Taught[],
  outcomes: readonly string[],
  fitting: Fitting
): WeightTable {
  const vocabulary = vocabularyOf(taught)
  const examples = taught.map(({features, outcomes: truth}) => exampleOf(features, truth, vocabulary))
  const weights = fitWeights(examples, {
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
        Math.abs(weight) < leastWeight ? [] : [outcome, hundredths(weight)]
      )
      return kept.length === 0 ? [] : [`${name}\t${kept.join(' ')}`]
    })
  }
}

// A smaller weight changes no tag, and there are very many of them.
const leastWeight = 0.05

const hundredths = (weight: number): number => Math.round(weight * 100)

function exampleOf(features: Features, outcomes: Int8Array, vocabulary: Vocabulary): Example {
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
