import {chances} from './chances.js'
import type {Example} from './example.js'
import {inBatches, someOf, stepsFor} from './in-batches.js'
import {addUp, trace} from './rows.js'
import {stepsOf} from './small-steps.js'

/** How a hidden layer is fitted. */
export type LayerShape = {
  /** How many features there are; the first, which every example has, is the bias. */
  readonly features: number
  readonly outcomes: number
  readonly units: number
  /** How often every example is seen. */
  readonly rounds: number
  /** The share of the features of an example, and of the units, that are left out each time one is seen. */
  readonly unseen: {readonly features: number; readonly units: number}
}

/** What a hidden layer weighs. */
export type Layer = {
  /** Feature by feature, the weight for each unit. */
  readonly inward: Float32Array
  /** Unit by unit, the weight for each outcome. */
  readonly outward: Float32Array
  readonly bias: Float32Array
}

const held = 1e-5
const spread = 0.05
// Most outcomes are rare; the first rounds need not find that out.
const startingBias = -3
const seed = 1

/**
 * Fit one hidden layer between features and outcomes: a unit adds up what the features weigh for it, and speaks if that is
 * more than nothing. What goes together for one outcome is so learned for all. The same examples in the same order give
 * the same weights, bit for bit.
 */
export function fitLayer(examples: readonly Example[], shape: LayerShape): Layer {
  const {features, outcomes, units, rounds} = shape
  const chance = chances(seed)
  const layer = {
    inward: Float32Array.from({length: features * units}, () => spread * normal(chance)),
    outward: Float32Array.from({length: units * outcomes}, () => normal(chance) / Math.sqrt(units)),
    bias: new Float32Array(outcomes).fill(startingBias)
  }
  layer.inward.fill(0, 0, units)
  const slopes = {
    inward: new Float32Array(features * units),
    outward: new Float32Array(units * outcomes),
    bias: new Float32Array(outcomes)
  }
  const met = new Set<number>()
  const steps = stepsOf(
    [
      {weights: layer.inward, slope: slopes.inward, held, rows: {width: units, met}},
      {weights: layer.outward, slope: slopes.outward, held},
      {weights: layer.bias, slope: slopes.bias, held: 0}
    ],
    stepsFor(examples, rounds)
  )
  const see = passer({layer, slopes, met, shape, chance})
  inBatches(examples, {rounds, chance}, {see, step: steps})
  return layer
}

type Sides = {
  readonly layer: Layer
  /** The slopes of the loss, to which each example adds. */
  readonly slopes: Layer
  /** The features to whose slopes something was added. */
  readonly met: Set<number>
  readonly shape: LayerShape
  readonly chance: () => number
}

/** Adds to the slopes what one example says; a `share` of it. */
function passer(sides: Sides): (example: Example, share: number) => void {
  const {units, outcomes} = sides.shape
  const said = new Float32Array(units)
  const back = new Float32Array(units)
  const errors = new Float32Array(outcomes)
  return (example, share) => {
    const some = {
      features: example.features,
      counts: someOf(example, sides.shape.unseen.features, sides.chance)
    }
    addUp(some, sides.layer.inward, said)
    silence(said, sides)
    weigh(said, errors, sides.layer)
    err(errors, example.outcomes, {share, slope: sides.slopes.bias})
    traceOutward(said, {errors, back}, sides)
    trace(some, back, {slope: sides.slopes.inward, met: sides.met})
  }
}

/** Units with less than nothing say nothing, as do some by chance; the others say more. */
function silence(said: Float32Array, {shape: {unseen}, chance}: Sides): void {
  for (let unit = 0; unit < said.length; unit += 1) {
    const speaks = (said[unit] ?? 0) > 0 && chance() >= unseen.units
    said[unit] = speaks ? (said[unit] ?? 0) / (1 - unseen.units) : 0
  }
}

function weigh(said: Float32Array, logits: Float32Array, {outward, bias}: Layer): void {
  const outcomes = logits.length
  logits.set(bias)
  for (let unit = 0; unit < said.length; unit += 1) {
    const much = said[unit] ?? 0
    if (much === 0) continue
    const row = unit * outcomes
    for (let of = 0; of < outcomes; of += 1) logits[of] = (logits[of] ?? 0) + much * (outward[row + of] ?? 0)
  }
}

/** Puts the errors of outcomes, each of which has a probability of its own, in place of the logits. */
function err(
  logits: Float32Array,
  wanted: Int8Array,
  {share, slope}: {readonly share: number; readonly slope: Float32Array}
): void {
  for (let of = 0; of < logits.length; of += 1) {
    const truth = wanted[of] ?? -1
    const error = truth < 0 ? 0 : (1 / (1 + Math.exp(-(logits[of] ?? 0))) - truth) * share
    logits[of] = error
    slope[of] = (slope[of] ?? 0) + error
  }
}

/** Adds to the slopes of what units say; `back` is then how much each unit would have to say less. */
function traceOutward(
  said: Float32Array,
  {errors, back}: {readonly errors: Float32Array; readonly back: Float32Array},
  {layer, slopes, shape}: Sides
): void {
  for (let unit = 0; unit < said.length; unit += 1) {
    const much = said[unit] ?? 0
    const row = unit * errors.length
    let sum = 0
    for (let of = 0; much !== 0 && of < errors.length; of += 1) {
      const error = errors[of] ?? 0
      sum += error * (layer.outward[row + of] ?? 0)
      slopes.outward[row + of] = (slopes.outward[row + of] ?? 0) + much * error
    }
    back[unit] = sum / (1 - shape.unseen.units)
  }
}

/** Nearly normal, and of no function that a machine might round in its own way: the sum of twelve even chances. */
function normal(chance: () => number): number {
  let sum = -6
  for (let at = 0; at < 12; at += 1) sum += chance()
  return sum
}
