import {ANY_CODE, isPole, type Model, scaleOf} from '../../domain/pipeline/model.js'
import {knownBy} from '../../stages/tag/model/rows/known.js'
import {sightingsIn} from '../../stages/tag/model/rows/sightings.js'
import {ruledIn, verdictsOf} from '../../stages/tag/model/verdicts.js'
import {probabilityOf} from '../../stages/tag/model/weighing/weights.js'
import {windowsOf} from '../../stages/tag/model/windows.js'
import type {Fold} from '../cross-validate.js'
import {calibrationOf} from './calibration.js'
import {thresholdOf} from './thresholds.js'

/** What is told of a model from passages that its weights have not seen. */
export type Sureness = Pick<Model, 'calibration' | 'thresholds' | 'ruled' | 'any' | 'poles'>

/** What the tables of a fold say of an outcome of an example that they have not seen. */
export type Guess = {
  readonly logit: number
  readonly truth: number
  /** Whether a rule of its own holds. */
  readonly ruled: boolean
}

// From 0.2 on, or without it, much less was found in the wording of real papers.
const ruledFrom = 0.05

// Chosen on passages of writers that the weights had not seen (README of the stage, 30 November 2026).
const any = {share: 0.5, most: 5}
const poles = {from: 0.6, sure: 0.9, rival: 0.45}

/** What the tables of a fold say of each example that they have not seen, outcome by outcome. */
export const guessesOf = (fold: Fold, outcomes: readonly string[]): readonly (readonly Guess[])[] =>
  fold.left.map(example => guessesOn(example, fold, outcomes))

/** How sure to be: told from guesses at examples that the tables behind them have not seen. */
export function surenessOf(guesses: readonly (readonly Guess[])[], outcomes: readonly string[]): Sureness {
  const of = (at: number) => guesses.flatMap(each => each[at] ?? [])
  const calibration = {
    codes: calibrationOf(
      outcomes.flatMap((outcome, at) => (isPole(outcome) || outcome === ANY_CODE ? [] : of(at)))
    ),
    poles: calibrationOf(outcomes.flatMap((outcome, at) => (isPole(outcome) ? of(at) : [])))
  }
  const judged = outcomes.map((outcome, at) => {
    const {slope, offset} = scaleOf(outcome, {calibration})
    return of(at).map(({logit, ...guess}) => ({...guess, probability: probabilityOf(slope * logit + offset)}))
  })
  const thresholds = judged.map((each, at) => thresholdOf(each, isPole(outcomes[at] ?? '') ? 0.5 : 1))
  const byRule = judged.flatMap((each, at) =>
    each.filter(
      ({ruled, truth, probability}) =>
        ruled && truth >= 0 && probability >= ruledFrom && probability < (thresholds[at] ?? 1)
    )
  )
  const right = byRule.filter(({truth}) => truth === 1).length / Math.max(1, byRule.length)
  return {
    calibration,
    thresholds: Object.fromEntries(
      outcomes.flatMap((outcome, at) => (outcome === ANY_CODE ? [] : [[outcome, thresholds[at] ?? 1]]))
    ),
    ruled: {from: ruledFrom, right: Math.round(right * 100) / 100},
    any,
    poles
  }
}

function guessesOn(
  {seen, outcomes: truth}: Fold['left'][number],
  {tables}: Fold,
  outcomes: readonly string[]
): readonly Guess[] {
  const sightings = sightingsIn(seen.scene.reading, seen.language, knownBy(tables))
  const verdicts = verdictsOf(windowsOf(seen), sightings, {...tables, any})
  const ruled = ruledIn(seen, verdicts, tables.tags)
  return Array.from(verdicts.logits, (logit, at) => ({
    logit,
    truth: truth[at] ?? -1,
    ruled: ruled.has(outcomes[at] ?? '')
  }))
}
