import type {Model} from '../../domain/pipeline/model.js'
import {minimise} from '../../stages/minimise.js'

/** A logit that a model gave to what it had not seen, and the truth: yes (1), no (0) or unknown (-1). */
export type Guessed = {readonly logit: number; readonly truth: number}

/** The slope and the offset that make probabilities of logits (Platt, 1999), to four places. */
export function calibrationOf(guessed: readonly Guessed[]): Model['calibration']['codes'] {
  const known = guessed.filter(({truth}) => truth >= 0)
  const [offset = 0, slope = 1] = minimise(meanLossOf(known), Float64Array.from([0, 1]), rounds)
  return {slope: rounded(slope), offset: rounded(offset)}
}

const rounds = 30

/**
 * The logistic loss of an offset and a slope, with its gradient written into the second argument. The mean and not the
 * sum: of a million guesses the first step would lead out of sight.
 */
const meanLossOf =
  (guessed: readonly Guessed[]) =>
  ([offset = 0, slope = 1]: Float64Array, gradient: Float64Array): number => {
    let loss = 0
    let [byOffset, bySlope] = [0, 0]
    for (const {logit, truth} of guessed) {
      const scaled = slope * logit + offset
      // The form that does not overflow, however large the logit.
      const rest = Math.exp(-Math.abs(scaled))
      const probability = scaled >= 0 ? 1 / (1 + rest) : rest / (1 + rest)
      loss += Math.log1p(rest) + Math.max(0, truth === 1 ? -scaled : scaled)
      byOffset += probability - truth
      bySlope += (probability - truth) * logit
    }
    gradient.set([byOffset / guessed.length, bySlope / guessed.length])
    return loss / guessed.length
  }

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000
