import {chances} from './chances.js'
import type {Example} from './example.js'
import {inBatches, someOf, stepsFor} from './in-batches.js'
import {addUp, trace} from './rows.js'
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
    const some = {features: example.features, counts: someOf(example, unseen, chance)}
    addUp(some, weights, errors)
    err(errors, example.outcomes, share)
    trace(some, errors, {slope, met})
  }
  inBatches(examples, {rounds, chance}, {see, step})
  return weights
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
