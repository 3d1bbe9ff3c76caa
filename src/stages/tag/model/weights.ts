import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Features} from './features.js'

/** The logit of each outcome of a table, in its order. */
export function logitsOf(features: Features, {bias, features: weights}: WeightTable): Float64Array {
  const logits = Float64Array.from(bias)
  for (const [name, count] of features) {
    const row = weights[name]
    if (row === undefined) continue
    for (let at = 0; at < row.length; at += 2) {
      const outcome = row[at] ?? 0
      logits[outcome] = (logits[outcome] ?? 0) + (row[at + 1] ?? 0) * count
    }
  }
  return logits.map(hundredths => hundredths / 100)
}

/** The features that speak for an outcome, the strongest first, then by name. */
export function reasonsFor(
  features: Features,
  outcome: number,
  {features: weights}: WeightTable
): readonly Reason[] {
  const reasons: Reason[] = []
  for (const [feature, count] of features) {
    const row = weights[feature]
    if (row === undefined) continue
    for (let at = 0; at < row.length; at += 2) {
      const weight = ((row[at + 1] ?? 0) * count) / 100
      if (row[at] === outcome && weight > 0) reasons.push({feature, weight})
    }
  }
  return reasons.toSorted((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1))
}

/** A logit as a probability. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
