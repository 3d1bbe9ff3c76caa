import {describe, expect, it} from 'vitest'
import {rowsOf} from '../../../src/stages/tag/model/rows/rows.js'
import {sumsOf} from '../../../src/stages/tag/model/weighing/sums.js'
import {logitsOf} from '../../../src/stages/tag/model/weighing/weights.js'
import {layerTableOf} from '../../../src/train/fitting/layer-table.js'
import {type Taught, weightTableOf} from '../../../src/train/fitting/weight-table.js'

const taught: readonly Taught[] = Array.from({length: 90}, (_, at) => {
  const names = [['concept damage'], ['concept damage', 'field hospital'], ['field market']][at % 3] ?? []
  return {
    writer: `writer-${at % 2}`,
    features: new Map(names.map(name => [name, 1])),
    outcomes: Int8Array.from([at % 3 === 1 ? 1 : 0])
  }
})
const words = {alone: 2, together: 2, writers: 1}
const fitting = {units: 4, rounds: 2000, unseen: {features: 0, units: 0}, least: 0.01, words}

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

describe('weightTableOf', () => {
  const oneOf = taught.map(({outcomes: [is = 0], ...each}) => ({
    ...each,
    outcomes: Int8Array.from([is, 1 - is])
  }))
  const likeliest = (evenly: number, ...names: readonly string[]) => {
    const table = weightTableOf(oneOf, ['supports', 'mentions'], {
      rounds: 1000,
      unseen: 0,
      least: 0.01,
      words,
      evenly
    })
    const found = logits(table, ...names)
    return table.outcomes[found.indexOf(Math.max(...found))]
  }

  it('tells in whole numbers what it was taught', () => {
    expect(likeliest(0, 'concept damage', 'field hospital')).toBe('supports')
    expect(likeliest(0, 'concept damage')).toBe('mentions')
    expect(likeliest(0, 'field market')).toBe('mentions')
  })

  it('tells a rarer outcome sooner where its examples count more', () => {
    const few = oneOf.map((each, at) => ({
      ...each,
      features: new Map([['concept damage', 1]]),
      outcomes: Int8Array.from(at % 5 < 2 ? [1, 0] : [0, 1])
    }))
    const given = (evenly: number) => {
      const table = weightTableOf(few, ['supports', 'mentions'], {
        rounds: 1000,
        unseen: 0,
        least: 0.01,
        words,
        evenly
      })
      const [rarer = 0, other = 0] = logits(table, 'concept damage')
      return rarer - other
    }
    expect(given(0)).toBeCloseTo(Math.log(2 / 3), 1)
    expect(given(1)).toBeCloseTo(0, 1)
  })
})
