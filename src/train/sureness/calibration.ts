import type {Model} from '../../domain/pipeline/model.js'
import {fitWeights} from '../fitting/fit-weights.js'

/** A logit that a model gave to what it had not seen, and the truth: yes (1), no (0) or unknown (-1). */
export type Guessed = {readonly logit: number; readonly truth: number}

/** The slope and the offset that make probabilities of logits (Platt, 1999), to four places. */
export function calibrationOf(guessed: readonly Guessed[]): Model['calibration'] {
  const examples = guessed
    .filter(({truth}) => truth >= 0)
    .map(({logit, truth}) => ({
      features: Int32Array.from([0, 1]),
      counts: Float64Array.from([1, logit]),
      outcomes: Int8Array.from([truth])
    }))
  const [offset = 0, slope = 1] = fitWeights(examples, {features: 2, outcomes: 1, penalty: 1e-6, rounds: 100})
  return {slope: rounded(slope), offset: rounded(offset)}
}

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
