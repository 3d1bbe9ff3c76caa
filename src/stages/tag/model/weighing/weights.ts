import type {WeightTable} from '../../../../domain/pipeline/model.js'
import type {Reason} from '../../../../domain/tag.js'
import {outcomeOf, type Row, weightOf} from '../rows/row.js'
import {addLayer, addLayerReasons} from './layer.js'
import type {Sums} from './sums.js'

/** The logit of each outcome of a table, in its order, by what its features weigh together. */
export function logitsOf({outcomes, units}: Sums, {layer}: WeightTable): Float64Array {
  const logits = new Float64Array(outcomes.length)
  for (let at = 0; at < logits.length; at += 1) logits[at] = (outcomes[at] ?? 0) / 2 / 100
  if (layer !== undefined) addLayer(logits, units, layer)
  return logits
}

/** Adds to logits what some more features weigh. */
export function addLogits(logits: Float64Array, rows: readonly Row[]): Float64Array {
  const more = logits.slice()
  for (const {halves, weights, from, to} of rows) {
    for (let at = from; at < to; at += 1) {
      const number = weights[at] ?? 0
      const outcome = outcomeOf(number)
      more[outcome] = (more[outcome] ?? 0) + weightOf(number) * (halves / 2) * hundredth
    }
  }
  return more
}

const hundredth = 1 / 100

/** Some rows, and what they weigh together. */
export type Summed = {readonly rows: readonly Row[]; readonly sums: Sums}

/**
 * The features that speak for each of some outcomes, the strongest first, then by name; none that weighs less than a
 * share of the strongest.
 */
export function reasonsFor(
  {rows, sums}: Summed,
  outcomes: ReadonlySet<number>,
  {table, leastShare}: {readonly table: WeightTable; readonly leastShare: number}
): ReadonlyMap<number, readonly Reason[]> {
  const reasons = new Map([...outcomes].map((outcome): [number, Reason[]] => [outcome, []]))
  if (reasons.size > 0) addOwnReasons(reasons, rows)
  if (table.layer !== undefined)
    addLayerReasons(reasons, {rows, units: sums.units}, {layer: table.layer, leastShare})
  return new Map([...reasons].map(([outcome, list]) => [outcome, strongest(list, leastShare)]))
}

/** What speaks for some outcomes by itself. */
function addOwnReasons(reasons: ReadonlyMap<number, Reason[]>, rows: readonly Row[]): void {
  const first = Math.min(...reasons.keys())
  const last = Math.max(...reasons.keys())
  const lists = Array.from({length: last + 1}, (_, outcome) => reasons.get(outcome))
  for (const row of rows) {
    if (row.last < first || row.first > last) continue
    for (let at = row.from; at < row.to; at += 1) {
      const number = row.weights[at] ?? 0
      const list = number > 0 ? lists[outcomeOf(number)] : undefined
      const weight = (weightOf(number) * (row.halves / 2)) / 100
      if (list !== undefined && weight > 0) list.push({feature: row.name, weight})
    }
  }
}

function strongest(reasons: readonly Reason[], leastShare: number): readonly Reason[] {
  const least = reasons.reduce((most, {weight}) => Math.max(most, weight), 0) * leastShare
  return reasons
    .filter(({weight}) => weight >= least)
    .sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1))
}

/** A logit as a probability. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
