import {chances} from './chances.js'
import type {Example} from './example.js'
import {inBatches, someOf, stepsFor} from './in-batches.js'
import {stepsOf} from './small-steps.js'

/** How weights are fitted between features and outcomes of which just one is true. */
export type OneOfShape = {
  /** How many features there are; the first, which every example has, is the bias. */
  readonly features: number
  readonly outcomes: number
  /** How often every example is seen. */
  readonly rounds: number
  /** The share of the features of an example that are left out each time it is seen. */
  readonly unseen: number
}

const held = 1e-5
const seed = 1

/**
 * Fit what each feature weighs for each outcome, row by row, where just one outcome of an example is true: they share one
 * probability. The same examples in the same order give the same weights, bit for bit.
 */
export function fitOneOf(
  examples: readonly Example[],
  {features, outcomes, rounds, unseen}: OneOfShape
): Float32Array {
  const chance = chances(seed)
  const weights = new Float32Array(features * outcomes)
  const slope = new Float32Array(features * outcomes)
  const met = new Set<number>()
  const step = stepsOf([{weights, slope, held, rows: {width: outcomes, met}}], stepsFor(examples, rounds))
  const errors = new Float32Array(outcomes)
  const see = (example: Example, share: number): void => {
    const counts = someOf(example, unseen, chance)
    weigh(example.features, counts, {weights, logits: errors})
    err(errors, example.outcomes, share)
    trace(example.features, counts, {errors, slope, met})
  }
  inBatches(examples, {rounds, chance}, {see, step})
  return weights
}

function weigh(
  features: Int32Array,
  counts: Float32Array,
  {weights, logits}: {readonly weights: Float32Array; readonly logits: Float32Array}
): void {
  const outcomes = logits.length
  logits.fill(0)
  for (let at = 0; at < features.length; at += 1) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    const row = (features[at] ?? 0) * outcomes
    for (let of = 0; of < outcomes; of += 1) logits[of] = (logits[of] ?? 0) + count * (weights[row + of] ?? 0)
  }
}

/** Puts the errors of the outcomes in place of their logits. */
function err(logits: Float32Array, wanted: Int8Array, share: number): void {
  const most = Math.max(...logits)
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - most)
  for (let of = 0; of < logits.length; of += 1) {
    const probability = Math.exp((logits[of] ?? 0) - most) / sum
    logits[of] = (probability - (wanted[of] === 1 ? 1 : 0)) * share
  }
}

/** Adds to the slope what one example says. */
function trace(
  features: Int32Array,
  counts: Float32Array,
  {
    errors,
    slope,
    met
  }: {
    readonly errors: Float32Array
    readonly slope: Float32Array
    readonly met: Set<number>
  }
): void {
  for (let at = 0; at < features.length; at += 1) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    met.add(features[at] ?? 0)
    const row = (features[at] ?? 0) * errors.length
    for (let of = 0; of < errors.length; of += 1)
      slope[row + of] = (slope[row + of] ?? 0) + count * (errors[of] ?? 0)
  }
}
