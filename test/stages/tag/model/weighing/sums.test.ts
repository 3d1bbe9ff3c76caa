import fc from 'fast-check'
import {expect, it} from 'vitest'
import type {Row} from '../../../../../src/stages/tag/model/rows/row.js'
import {outcomeOf, weightOf} from '../../../../../src/stages/tag/model/rows/row.js'
import {rowsOf} from '../../../../../src/stages/tag/model/rows/rows.js'
import {sumsAfter, sumsOf} from '../../../../../src/stages/tag/model/weighing/sums.js'

const units = 5
const base64 = (bytes: readonly number[]) => Buffer.from(Int8Array.from(bytes).buffer).toString('base64')
const byte = fc.integer({min: -128, max: 127})
const weight = fc.integer({min: -900, max: 900})
const feature = fc.record({
  bytes: fc.array(byte, {minLength: units, maxLength: units}),
  weights: fc.tuple(weight, weight)
})

const tableOf = (features: readonly {bytes: readonly number[]; weights: readonly [number, number]}[]) => ({
  outcomes: ['a', 'b'],
  bias: [-3, 4],
  layer: {bias: [7, -9, 0, 1, 2], says: Array.from({length: units}, () => [1, -1])},
  features: features
    .map(
      ({bytes, weights: [one, two]}, at) =>
        `${at % 2 === 0 ? 'concept' : 'word en'} f${at}\t0 ${one} 1 ${two}\t${base64(bytes)}`
    )
    .toSorted()
})

const rowsOfAll = (table: ReturnType<typeof tableOf>): readonly Row[] => {
  const {named} = rowsOf(table)
  return table.features.flatMap(line => named(line.split('\t')[0] ?? '') ?? [])
}

/** The same, told one number after the other. */
function plainSums(rows: readonly Row[]) {
  const outcomes = [-6, 8]
  const sums = [14, -18, 0, 2, 4]
  for (const row of rows) {
    for (const number of row.weights.subarray(row.from, row.to))
      outcomes[outcomeOf(number)] = (outcomes[outcomeOf(number)] ?? 0) + weightOf(number) * row.halves
    for (let unit = 0; unit < units; unit += 1)
      sums[unit] = (sums[unit] ?? 0) + (row.units[row.inward + unit] ?? 0) * row.halves
  }
  return {outcomes, units: sums}
}

const plain = ({outcomes, units: sums}: ReturnType<typeof sumsOf>) => ({
  outcomes: [...outcomes],
  units: [...sums]
})

it('adds up what many rows weigh, to the last unit, however large the bytes are', () => {
  fc.assert(
    fc.property(fc.array(feature, {maxLength: 30}), fc.integer({min: 1, max: 40}), (features, times) => {
      const table = tableOf(features)
      const rows = Array.from({length: times}, () => rowsOfAll(table)).flat()
      expect(plain(sumsOf(rows, table))).toEqual(plainSums(rows))
    })
  )
})

it('stays exact where more rows than one number can hold all say the most', () => {
  const table = tableOf(
    Array.from({length: 2}, () => ({bytes: [127, -128, 127, -128, 127], weights: [1, 1] as const}))
  )
  const rows = Array.from({length: 1000}, () => rowsOfAll(table)).flat()
  expect(plain(sumsOf(rows, table))).toEqual(plainSums(rows))
})

it('takes away what has gone and adds what has come as if all were added up anew', () => {
  fc.assert(
    fc.property(
      fc.array(feature, {minLength: 3, maxLength: 20}),
      fc.nat(20),
      fc.nat(20),
      (features, one, other) => {
        const table = tableOf(features)
        const all = rowsOfAll(table)
        const [before, after] = [all.slice(0, one), all.slice(other)]
        const come = after.filter(row => !before.includes(row))
        const gone = before.filter(row => !after.includes(row))
        expect(plain(sumsAfter(sumsOf(before, table), {come, gone}))).toEqual(plain(sumsOf(after, table)))
      }
    )
  )
})
