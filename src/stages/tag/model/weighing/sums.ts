import {madeOnce} from '../../../../domain/memory/made-once.js'
import type {WeightTable} from '../../../../domain/pipeline/model.js'
import {outcomeOf, type Row, weightOf} from '../rows/row.js'
import {addEach, mostAdded} from '../rows/threes.js'

/**
 * What some features weigh together, in whole numbers, as a feature counts whole or half: for each outcome in halves of
 * hundredths of a logit, and for each unit of the layer in halves of its steps, the biases among them.
 */
export type Sums = {readonly outcomes: Int32Array; readonly units: Int32Array}

/** What some rows of a table weigh together. */
export const sumsOf = (rows: readonly Row[], table: WeightTable): Sums =>
  sumsAfter(biasesOf(table), {come: rows, gone: []})

/** What rows weigh together where some have come to others and some have gone: just the sum of all, in less time. */
export function sumsAfter(
  {outcomes, units}: Sums,
  {come, gone}: {readonly come: readonly Row[]; readonly gone: readonly Row[]}
): Sums {
  const sums = {outcomes: outcomes.slice(), units: units.slice()}
  add(come, 1, sums)
  if (gone.length > 0) add(gone, -1, sums)
  return sums
}

/** From what the sums of a table start. */
const biasesOf = madeOnce(({bias, layer}: WeightTable): Sums => {
  const halves = (whole: readonly number[]) => Int32Array.from(whole, each => 2 * each)
  return {outcomes: halves(bias), units: halves(layer?.bias ?? [])}
})

// Loops without anything else in them: much of the time of tagging goes by here.
function add(rows: readonly Row[], times: 1 | -1, {outcomes, units}: Sums): void {
  let threes = new Float64Array(Math.ceil(units.length / 3))
  let added = 0
  for (const row of rows) {
    addOwn(outcomes, row, times)
    if (row.inward === -1) continue
    addThrees(threes, row, times)
    added += 1
    if (added % mostAdded !== 0) continue
    addEach(units, threes)
    threes = new Float64Array(threes.length)
  }
  addEach(units, threes)
}

function addOwn(sums: Int32Array, {halves, weights, from, to}: Row, times: 1 | -1): void {
  for (let at = from; at < to; at += 1) {
    const number = weights[at] ?? 0
    const outcome = outcomeOf(number)
    sums[outcome] = (sums[outcome] ?? 0) + Math.imul(weightOf(number), times * halves)
  }
}

function addThrees(sums: Float64Array, {threes, inThrees}: Row, times: 1 | -1): void {
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = (sums[at] ?? 0) + times * (threes[inThrees + at] ?? 0)
}
