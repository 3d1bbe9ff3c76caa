import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import {addLayer, addLayerReasons} from './layer.js'
import type {Row} from './rows/row.js'
import {rowsOf} from './rows/rows.js'

/** The logit of each outcome of a table, in its order. */
export function logitsOf(rows: readonly Row[], table: WeightTable): Float64Array {
  const logits = rowsOf(table).bias.slice()
  add(logits, rows, 1)
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / 100
  if (table.layer !== undefined) addLayer(logits, rows, table.layer)
  return logits
}

/** Adds to logits what some more features weigh. */
export function addLogits(logits: Float64Array, rows: readonly Row[]): Float64Array {
  const more = logits.slice()
  add(more, rows, 1 / 100)
  return more
}

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
  const most = new Float64Array(table.outcomes.length)
  const eachFor = (take: (outcome: number, weight: number, row: Row) => void) => {
    for (const row of found) {
      const {count, weights, from, to} = row
      for (let at = from; at < to; at += 2) {
        const weight = weights[at + 1] ?? 0
        if (weight > 0) take(weights[at] ?? 0, (weight * count) / 100, row)
      }
    }
  }
  eachFor((outcome, weight) => {
    if (weight > (most[outcome] ?? 0)) most[outcome] = weight
  })
  const least = most.map((weight, outcome) =>
    outcomes.has(outcome) ? weight * leastShare : Number.POSITIVE_INFINITY
  )
  eachFor((outcome, weight, {name}) => {
    if (weight >= (least[outcome] ?? 0)) reasons.get(outcome)?.push({feature: name, weight})
  })
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

function add(logits: Float64Array, found: readonly Row[], scale: number): void {
  for (const {count, weights, from, to} of found) {
    for (let at = from; at < to; at += 2) {
      const outcome = weights[at] ?? 0
      logits[outcome] = (logits[outcome] ?? 0) + (weights[at + 1] ?? 0) * count * scale
    }
  }
}
