import type {WeightTable} from '../../../domain/pipeline/model.js'
import {outcomeOf, type Row, weightOf} from './rows/row.js'
import {rowsOf} from './rows/rows.js'

/**
 * What some features weigh together, in whole numbers, as a feature counts whole or half: for each outcome in halves of
 * hundredths of a logit, and for each unit of the layer in halves of its steps, the biases among them.
 */
export type Sums = {readonly outcomes: Int32Array; readonly units: Int32Array}

/** What some rows of a table weigh together. */
export function sumsOf(rows: readonly Row[], table: WeightTable): Sums {
  const sums = biasesOf(table)
  for (const row of rows) add(row, row.halves, sums)
  return sums
}

/** What rows weigh together where some have come to others and some have gone: just the sum of all, in less time. */
export function sumsAfter(
  {outcomes, units}: Sums,
  {come, gone}: {readonly come: readonly Row[]; readonly gone: readonly Row[]}
): Sums {
  const sums = {outcomes: outcomes.slice(), units: units.slice()}
  for (const row of come) add(row, row.halves, sums)
  for (const row of gone) add(row, -row.halves, sums)
  return sums
}

const biasesOf = (table: WeightTable): Sums => ({
  outcomes: rowsOf(table).halves.slice(),
  units: Int32Array.from(table.layer?.bias ?? [], each => 2 * each)
})

// Whole numbers alone, and loops without anything else in them: most of the time of tagging goes by here.
function add({weights, from, to, units: steps, inward}: Row, times: number, {outcomes, units}: Sums): void {
  for (let at = from; at < to; at += 1) {
    const number = weights[at] ?? 0
    const outcome = outcomeOf(number)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + Math.imul(weightOf(number), times)
  }
  if (inward < 0) return
  for (let unit = 0; unit < units.length; unit += 1)
    units[unit] = (units[unit] ?? 0) + Math.imul(steps[inward + unit] ?? 0, times)
}
