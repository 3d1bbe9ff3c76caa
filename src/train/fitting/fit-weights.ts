import {minimise} from '../../stages/minimise.js'

/** One example: the places of its features, what each counts, and for every outcome yes (1), no (0) or unknown (-1). */
export type Example = {
  readonly features: Int32Array
  readonly counts: Float64Array
  readonly outcomes: Int8Array
  /** How much the example itself counts; 1 without it. */
  readonly weight?: number
}

/** How many features and outcomes there are, and how the weights are held. */
export type Shape = {
  readonly features: number
  readonly outcomes: number
  /** How much a weight is held back; the larger, the smaller the weights. */
  readonly penalty: number
  readonly rounds: number
  /** Whether just one outcome of each example is true, so that they share one probability; all are then known. */
  readonly exclusive?: boolean
}

/**
 * Logistic regressions, one an outcome, fitted together: row by row, the weight of each feature for each outcome. The
 * first row is the bias, which is not held back. The same examples give the same weights, bit for bit.
 */
export function fitWeights(examples: readonly Example[], shape: Shape): Float64Array {
  const start = new Float64Array(shape.features * shape.outcomes)
  start.fill(startingBias, 0, shape.outcomes)
  const loss = lossOf(examples, shape)
  return minimise(shape.exclusive === true ? meanOf(loss, examples.length) : loss, start, shape.rounds)
}

// Where outcomes share a probability the slope of the sum is so steep that no first step is found.
const meanOf =
  (loss: ReturnType<typeof lossOf>, count: number): ReturnType<typeof lossOf> =>
  (weights, gradient) => {
    const sum = loss(weights, gradient)
    for (let at = 0; at < gradient.length; at += 1) gradient[at] = (gradient[at] ?? 0) / count
    return sum / count
  }

// Most outcomes are rare; the first rounds need not find that out.
const startingBias = -3
const penaltyOfBias = 0.01

/** The penalised logistic loss of all examples, with its gradient written into the second argument. */
export const lossOf =
  (examples: readonly Example[], {features, outcomes, penalty, exclusive = false}: Shape) =>
  (weights: Float64Array, gradient: Float64Array): number => {
    let loss = 0
    for (let at = 0; at < features * outcomes; at += 1) {
      const weight = weights[at] ?? 0
      const held = at < outcomes ? penaltyOfBias * penalty : penalty
      gradient[at] = held * weight
      loss += 0.5 * held * weight * weight
    }
    const logits = new Float64Array(outcomes)
    const errors = exclusive ? errorsOfOne : errorsOfEach
    for (const example of examples) loss += addExample(example, {weights, gradient, logits}, errors)
    return loss
  }

type Arrays = {
  readonly weights: Float64Array
  readonly gradient: Float64Array
  /** Holds the logits of one example, then their errors. */
  readonly logits: Float64Array
}

function addExample(
  {features, counts, outcomes: wanted, weight = 1}: Example,
  {weights, gradient, logits}: Arrays,
  errors: typeof errorsOfEach
): number {
  const outcomes = logits.length
  logits.fill(0)
  for (let at = 0; at < features.length; at += 1) {
    const row = (features[at] ?? 0) * outcomes
    const count = counts[at] ?? 0
    for (let of = 0; of < outcomes; of += 1) logits[of] = (logits[of] ?? 0) + (weights[row + of] ?? 0) * count
  }
  const loss = errors(logits, wanted)
  for (let at = 0; at < features.length; at += 1) {
    const row = (features[at] ?? 0) * outcomes
    const count = (counts[at] ?? 0) * weight
    for (let of = 0; of < outcomes; of += 1)
      gradient[row + of] = (gradient[row + of] ?? 0) + (logits[of] ?? 0) * count
  }
  return loss * weight
}

/** Puts the errors of outcomes that each have a probability of their own in place of the logits, and gives the loss. */
function errorsOfEach(logits: Float64Array, wanted: Int8Array): number {
  let loss = 0
  for (let of = 0; of < logits.length; of += 1) {
    const truth = wanted[of] ?? -1
    const logit = logits[of] ?? 0
    // The form that does not overflow, however large the logit.
    const rest = Math.exp(-Math.abs(logit))
    const probability = logit >= 0 ? 1 / (1 + rest) : rest / (1 + rest)
    if (truth >= 0) loss += Math.log1p(rest) + Math.max(0, truth === 1 ? -logit : logit)
    logits[of] = truth < 0 ? 0 : probability - truth
  }
  return loss
}

/** The same of outcomes of which just one is true. */
function errorsOfOne(logits: Float64Array, wanted: Int8Array): number {
  const most = Math.max(...logits)
  let sum = 0
  for (const logit of logits) sum += Math.exp(logit - most)
  let loss = most + Math.log(sum)
  for (let of = 0; of < logits.length; of += 1) {
    const logit = logits[of] ?? 0
    const isTrue = wanted[of] === 1
    if (isTrue) loss -= logit
    logits[of] = Math.exp(logit - most) / sum - (isTrue ? 1 : 0)
  }
  return loss
}
