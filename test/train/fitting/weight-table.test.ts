import {describe, expect, it} from 'vitest'
import {rowsOf} from '../../../src/stages/tag/model/rows/rows.js'
import {sumsOf} from '../../../src/stages/tag/model/weighing/sums.js'
import {logitsOf} from '../../../src/stages/tag/model/weighing/weights.js'
import {layerTableOf} from '../../../src/train/fitting/layer-table.js'
import {besides, type Taught, weightTableOf} from '../../../src/train/fitting/weight-table.js'

const taught: readonly Taught[] = Array.from({length: 90}, (_, at) => {
  const names = [['concept damage'], ['concept damage', 'field hospital'], ['field market']][at % 3] ?? []
  return {
    writer: `writer-${at % 2}`,
    features: new Map(names.map(name => [name, 1])),
    outcomes: Int8Array.from([at % 3 === 1 ? 1 : 0])
  }
})
const fitting = {units: 4, rounds: 2000, unseen: {features: 0, units: 0}, least: 0.01, leastOfRun: 2}

const logits = (table: ReturnType<typeof layerTableOf>, ...names: readonly string[]) => {
  const rows = rowsOf(table)
  const found = names.flatMap(name => {
    const [kind, id = ''] = name.split(' ')
    return rows.entry(kind === 'field' ? 'field' : 'concept', id).row ?? []
  })
  return logitsOf(sumsOf(found, table), table)
}

describe('layerTableOf', () => {
  it('tells in whole numbers what it was taught', () => {
    const table = layerTableOf(taught, ['gge-2015/f'], fitting)
    expect(logits(table, 'concept damage', 'field hospital')[0]).toBeGreaterThan(1)
    expect(logits(table, 'concept damage')[0]).toBeLessThan(-1)
    expect(logits(table, 'field market')[0]).toBeLessThan(-1)
  })
})

describe('besides', () => {
  it('keeps what each table says of its own outcomes, by way of a layer or without', () => {
    const one = layerTableOf(taught, ['gge-2015/f'], fitting)
    const other = weightTableOf(taught, ['ihl-applies=affirms'], {
      penalty: 1,
      rounds: 25,
      least: 0.02,
      runs: true
    })
    const both = besides(one, other)
    expect(both.outcomes).toEqual(['gge-2015/f', 'ihl-applies=affirms'])
    for (const names of [['concept damage'], ['concept damage', 'field hospital'], ['field market']])
      expect([...logits(both, ...names)]).toEqual([...logits(one, ...names), ...logits(other, ...names)])
  })
})
