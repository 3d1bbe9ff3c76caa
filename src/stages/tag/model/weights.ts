import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import {addLayer, addLayerReasons} from './layer.js'
import {outcomeOf, type Row, weightOf} from './rows/row.js'
import {rowsOf} from './rows/rows.js'

/** The logit of each outcome of a table, in its order. */
export function logitsOf(rows: readonly Row[], table: WeightTable): Float64Array {
  // In halves, so that all are whole numbers: a feature counts whole or half.
  const halves = rowsOf(table).halves.slice()
  for (const {count, weights, from, to} of rows) {
    const twice = 2 * count
    for (let at = from; at < to; at += 1) {
      const number = weights[at] ?? 0
      const outcome = outcomeOf(number)
      halves[outcome] = (halves[outcome] ?? 0) + weightOf(number) * twice
    }
  }
  const logits = new Float64Array(halves)
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / 2 / 100
  if (table.layer !== undefined) addLayer(logits, rows, table.layer)
  return logits
}

/** Adds to logits what some more features weigh. */
export function addLogits(logits: Float64Array, rows: readonly Row[]): Float64Array {
  const more = logits.slice()
  for (const {count, weights, from, to} of rows) {
    for (let at = from; at < to; at += 1) {
      const number = weights[at] ?? 0
      const outcome = outcomeOf(number)
      more[outcome] = (more[outcome] ?? 0) + weightOf(number) * count * hundredth
    }
  }
  return more
}

const hundredth = 1 / 100

/**
 * The features that speak for each of some outcomes, the strongest first, then by name; none that weighs less than a
 * share of the strongest.
 */
export function reasonsFor(
  found: readonly Row[],
  outcomes: ReadonlySet<number>,
  {table, leastShare}: {readonly table: WeightTable; readonly leastShare: number}
): ReadonlyMap<number, readonly Reason[]> {
  const reasons = new Map([...outcomes].map((outcome): [number, Reason[]] => [outcome, []]))
  const lists = table.outcomes.map((_, outcome) => reasons.get(outcome) ?? null)
  const most = new Float64Array(lists.length)
  for (const {name, count, weights, from, to} of found) {
    for (let at = from; at < to; at += 1) {
      const number = weights[at] ?? 0
      const list = number > 0 ? (lists[outcomeOf(number)] ?? null) : null
      if (list === null) continue
      const weight = (weightOf(number) * count) / 100
      const strongestYet = most[outcomeOf(number)] ?? 0
      if (weight <= 0 || weight < strongestYet * leastShare) continue
      list.push({feature: name, weight})
      if (weight > strongestYet) most[outcomeOf(number)] = weight
    }
  }
  if (table.layer !== undefined) addLayerReasons(reasons, found, {layer: table.layer, leastShare})
  return new Map([...reasons].map(([outcome, list]) => [outcome, strongest(list, leastShare)]))
}

function strongest(reasons: readonly Reason[], leastShare: number): readonly Reason[] {
  const least = reasons.reduce((most, {weight}) => Math.max(most, weight), 0) * leastShare
  return reasons
    .filter(({weight}) => weight >= least)
    .sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1))
}

/** A logit as a probability. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit))
