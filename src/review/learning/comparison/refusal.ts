import {
  type Beside,
  type Guard,
  type TaggerComparison,
  usualGuard
} from '../../../domain/learning/comparison.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'

/** Why a version may not be put in force, in a sentence, and the codes that it tells too much worse. */
export type Refusal = {readonly sentence: string; readonly codes: readonly Beside[]}

/** When a version may not be put in force, as the pipeline's settings say, or as usual. */
export const guardOf = ({file}: Pick<Pipeline, 'file'>): Guard => file.settings.learning ?? usualGuard

/**
 * What a comparison has against its candidate: gold that it may have learned from, or a code with enough positives that
 * loses more F1 than it may. Null where nothing speaks against it.
 */
export function refusal(comparison: TaggerComparison, guard: Guard): Refusal | null {
  const {candidate, gold, heldOut} = comparison
  if (!heldOut)
    return {
      sentence: `${candidate.version} was compared on ${gold.name}, which was not held out when it was trained: train it with that gold held out, or compare it on gold that was.`,
      codes: []
    }
  // A difference of rates is rarely a round number: what stands at the bound is not beyond it.
  const beyond = guard.mostLost + 1e-9
  const codes = comparison.codes.filter(
    ({positives, difference}) => positives >= guard.enough && difference !== null && difference < -beyond
  )
  if (codes.length === 0) return null
  return {
    sentence: `${candidate.version} tells ${codes.map(inWords).join(', ')} worse than ${comparison.present.version}: no code that people gave ${guard.enough} times or more may lose over ${guard.mostLost} of F1.`,
    codes
  }
}

const inWords = ({name, present, candidate}: Beside): string =>
  `${name} (F1 ${rate(present.f1)} to ${rate(candidate.f1)})`

const rate = (value: number | null): string => (value === null ? 'none' : value.toFixed(2))
