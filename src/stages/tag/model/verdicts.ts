import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Seen} from './scene-features.js'
import {logitsOf} from './weights.js'

/** How much speaks for an outcome in the window of a passage where most does. */
export type Verdict = {readonly logit: number; readonly window: Seen}

/** For each outcome of a table, in its order, the window that speaks most for it; the first of equal ones. */
export function verdictsOf(windows: readonly [Seen, ...Seen[]], table: WeightTable): readonly Verdict[] {
  const all = windows.map(window => ({window, logits: logitsOf(window.features, table)}))
  return table.outcomes.map((_, outcome) =>
    all
      .map(({window, logits}) => ({window, logit: logits[outcome] ?? 0}))
      .reduce((best, each) => (each.logit > best.logit ? each : best))
  )
}
