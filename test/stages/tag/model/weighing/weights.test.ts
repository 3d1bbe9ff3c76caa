import {describe, expect, it} from 'vitest'
import type {Row} from '../../../../../src/stages/tag/model/rows/row.js'
import {rowsOf} from '../../../../../src/stages/tag/model/rows/rows.js'
import {sumsOf} from '../../../../../src/stages/tag/model/weighing/sums.js'
import {
  logitsOf,
  probabilityOf,
  reasonsFor,
  type Summed
} from '../../../../../src/stages/tag/model/weighing/weights.js'

const table = {
  outcomes: ['gge-2015/f', 'gge-2015/g'],
  bias: [-300, -200],
  features: ['concept damage\t0 250 1 -50', 'field hospital\t0 120', 'word en grid\t1 400']
}

const rows = rowsOf(table)
const concept = rows.entry('concept', 'damage').row
const field = rows.entry('field', 'hospital').row
const word = rows.word('grid', 'en').row
const found = (...some: readonly (Row | undefined)[]): Summed => {
  const all = some.flatMap(row => row ?? [])
  return {rows: all, sums: sumsOf(all, table)}
}

describe('weights', () => {
  it('adds what each feature weighs to the bias, in logits; a word counts half', () => {
    expect([...logitsOf(found(concept, word).sums, table)]).toEqual([-0.5, -0.5])
  })

  it('names what speaks for an outcome, the strongest first, and not what speaks against it', () => {
    const reasons = reasonsFor(found(field, concept, word), new Set([0, 1]), {table, leastShare: 0})
    expect(reasons.get(0)).toEqual([
      {feature: 'concept damage', weight: 2.5},
      {feature: 'field hospital', weight: 1.2}
    ])
    expect(reasons.get(1)).toEqual([{feature: 'word en grid', weight: 2}])
  })

  it('leaves out what weighs little beside the strongest', () => {
    const reasons = reasonsFor(found(field, concept), new Set([0]), {table, leastShare: 0.5})
    expect(reasons.get(0)?.map(({feature}) => feature)).toEqual(['concept damage'])
  })

  it('calls a logit of nothing even odds', () => {
    expect(probabilityOf(0)).toBe(0.5)
  })
})
