import {describe, expect, it} from 'vitest'
import {WeightTable} from '../../../../../src/domain/pipeline/model.js'
import type {Row} from '../../../../../src/stages/tag/model/rows/row.js'
import {rowsOf} from '../../../../../src/stages/tag/model/rows/rows.js'
import {sumsOf} from '../../../../../src/stages/tag/model/weighing/sums.js'
import {logitsOf, reasonsFor, type Summed} from '../../../../../src/stages/tag/model/weighing/weights.js'

const bytes = (...values: readonly number[]) => Buffer.from(Int8Array.from(values).buffer).toString('base64')

/** The first unit speaks of damage to a hospital, the second of whatever is about words alone. */
const table: WeightTable = {
  outcomes: ['gge-2015/f', 'gge-2015/g', 'ihl-applies=affirms'],
  bias: [-300, -200, -100],
  layer: {
    bias: [-100, 0],
    says: [
      [40_000, -10_000],
      [0, 20_000]
    ]
  },
  features: [
    `concept damage\t2 50\t${bytes(80, -127)}`,
    `field hospital\t\t${bytes(70, 0)}`,
    `word en grid\t\t${bytes(0, 100)}`,
    'words en no doubt\t2 300'
  ]
}

const rows = rowsOf(table)
const concept = rows.entry('concept', 'damage').row
const field = rows.entry('field', 'hospital').row
const word = rows.word('grid', 'en').row
const words = rows.word('no', 'en').next.get('doubt')
const found = (...some: readonly (Row | undefined)[]): Summed => {
  const all = some.flatMap(row => row ?? [])
  return {rows: all, sums: sumsOf(all, table)}
}

describe('a layer', () => {
  it('says nothing where a unit adds up to less than nothing', () => {
    expect([...logitsOf(found(concept).sums, table)]).toEqual([-3, -2, -0.5])
  })

  it('says for each outcome what its units add up to, of two features more than of each', () => {
    const [first = 0, second = 0, pole] = logitsOf(found(concept, field).sums, table)
    expect(first).toBeCloseTo(-3 + 50 * 0.04, 9)
    expect(second).toBeCloseTo(-2 - 50 * 0.01, 9)
    expect(pole).toBe(-0.5)
  })

  it('lets a word count half, and leaves what speaks by itself as it was', () => {
    const [first, second = 0, pole] = logitsOf(found(word, words).sums, table)
    expect(first).toBe(-3)
    expect(second).toBeCloseTo(-2 + 50 * 0.02, 9)
    expect(pole).toBe(0.5)
  })

  it('tells exactly what each feature weighs for an outcome in this very passage', () => {
    const reasons = reasonsFor(found(concept, field), new Set([0, 1]), {table, leastShare: 0})
    expect(reasons.get(0)).toEqual([
      {feature: 'concept damage', weight: 3.2},
      {feature: 'field hospital', weight: 2.8}
    ])
    expect(reasons.get(1)).toEqual([])
  })

  it('is refused where a feature has not one weight for each unit', () => {
    expect(WeightTable.safeParse(table).success).toBe(true)
    const short = {...table, features: [`concept damage\t2 50\t${bytes(80)}`]}
    expect(WeightTable.safeParse(short).success).toBe(false)
  })

  it('is refused where it says something for more outcomes than there are', () => {
    const more = {...table, layer: {bias: [0], says: [[1, 2, 3, 4]]}, features: ['field hospital\t0 1']}
    expect(WeightTable.safeParse(more).success).toBe(false)
  })

  it('is refused where features weigh for units that are not there', () => {
    const {layer: _, ...without} = table
    expect(WeightTable.safeParse(without).success).toBe(false)
  })
})
