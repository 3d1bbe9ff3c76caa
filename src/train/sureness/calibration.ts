import type {Model} from '../../domain/pipeline/model.js'
import {minimise} from '../../stages/minimise.js'
import {lossOf} from '../fitting/fit-weights.js'

/** A logit that a model gave to what it had not seen, and the truth: yes (1), no (0) or unknown (-1). */
export type Guessed = {readonly logit: number; readonly truth: number}

/** The slope and the offset that make probabilities of logits (Platt, 1999), to four places. */
export function calibrationOf(guessed: readonly Guessed[]): Model['calibration']['codes'] {
  const examples = guessed
    .filter(({truth}) => truth >= 0)
    .map(({logit, truth}) => ({
      features: Int32Array.from([0, 1]),
      counts: Float64Array.from([1, logit]),
      outcomes: Int8Array.from([truth])
    }))
  const loss = lossOf(examples, {features: 2, outcomes: 1, penalty: 0, rounds})
  // The mean and not the sum: of a million guesses the first step would lead out of sight.
  const meanLoss = (at: Float64Array, slope: Float64Array): number => {
    const sum = loss(at, slope)
    for (let index = 0; index < slope.length; index += 1) slope[index] = (slope[index] ?? 0) / examples.length
    return sum / examples.length
  }
  const [offset = 0, slope = 1] = minimise(meanLoss, Float64Array.from([0, 1]), rounds)
  return {slope: rounded(slope), offset: rounded(offset)}
}

const rounds = 30

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
