import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import type {CodedRow, Coding} from '../../../src/evaluate/tags/coding.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'
import {score} from '../../../src/evaluate/tags/score.js'

const row = (gold: Partial<GoldRow>, machine: Partial<Coding>): CodedRow => ({
  gold: GoldRow.parse({id: 'r', text: 't', language: 'en', tags: [], ...gold}),
  machine: {tags: [], questions: [], ...machine}
})

const said = (code: string, stance = 'supports' as const, act = 'none' as const) => ({code, stance, act})
const run = (rows: readonly CodedRow[]) => score(rows, {random: seededRandom(1)})
const hit = row({tags: [{code: 'gge-2015/f'}]}, {tags: [said('gge-2015/f')]})
const miss = row({tags: [{code: 'gge-2015/f'}]}, {})
const times = (count: number, each: CodedRow) => Array.from({length: count}, () => each)

describe('score', () => {
  it('counts hits, extras and misses, overall and by code', () => {
    const {overall, codes} = run([hit, miss, row({}, {tags: [said('gge-2015/g')]})])
    expect(overall).toMatchObject({hits: 1, extra: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5})
    expect(codes).toMatchObject([
      {name: 'gge-2015/f', rows: 2, positives: 2, hits: 1, extra: 0, missed: 1, precision: 1, f1: 2 / 3},
      {name: 'gge-2015/g', rows: 1, positives: 0, hits: 0, extra: 1, missed: 0, recall: null, f1: 0}
    ])
  })

  it('counts an ambiguous code as neither hit nor miss, given or not', () => {
    const {overall} = run([
      row({ambiguous: ['gge-2015/a']}, {tags: [said('gge-2015/a')]}),
      row({ambiguous: ['gge-2015/a']}, {}),
      row({ambiguous: ['gge-2015/a'], tags: [{code: 'gge-2015/a'}]}, {})
    ])
    expect(overall).toMatchObject({hits: 0, extra: 0, missed: 0, precision: null, recall: null, f1: null})
  })

  it('gives every code the same weight in the macro mean, and 0 for one that the machine never gave', () => {
    const never = row({tags: [{code: 'gge-2015/g'}]}, {})
    const {macro} = run([...times(9, hit), never])
    expect(macro.all).toMatchObject({codes: 2, precision: 0.5, recall: 0.5, f1: 0.5})
  })

  it('takes codes given five times or more into the macro mean of frequent codes', () => {
    const rare = row({tags: [{code: 'gge-2015/g'}]}, {})
    expect(run([...times(5, hit), ...times(4, rare)]).macro.frequent).toMatchObject({codes: 1, f1: 1})
    expect(run([...times(5, hit), ...times(5, rare)]).macro.frequent).toMatchObject({codes: 2, f1: 0.5})
  })

  it('leaves a code that the machine alone gave out of both macro means', () => {
    const {macro, overall} = run([...times(5, hit), row({}, {tags: [said('gge-2015/g')]})])
    expect(macro.all).toMatchObject({codes: 1, f1: 1})
    expect(overall.extra).toBe(1)
  })

  it('adds up the codes of a taxonomy', () => {
    const {taxonomies} = run([
      hit,
      row({tags: [{code: 'gge-2015/g'}]}, {}),
      row({}, {tags: [said('oewg-agenda/cbm')]})
    ])
    expect(taxonomies).toMatchObject([
      {name: 'gge-2015', rows: 2, positives: 2, hits: 1, missed: 1},
      {name: 'oewg-agenda', rows: 1, positives: 0, extra: 1}
    ])
  })

  it('groups the passages by what they tell of themselves, and by nothing that none tells', () => {
    const {groupings} = run([
      row({language: 'fr', genre: 'speech', tags: [{code: 'gge-2015/f'}]}, {}),
      {...hit, gold: {...hit.gold, genre: 'strategy'}}
    ])
    expect(groupings.map(({by, groups}) => [by, groups.map(({name, f1}) => [name, f1])])).toEqual([
      [
        'language',
        [
          ['en', 1],
          ['fr', 0]
        ]
      ],
      [
        'genre',
        [
          ['speech', 0],
          ['strategy', 1]
        ]
      ]
    ])
  })

  it('gives no interval under thirty rows', () => {
    expect(run(times(29, hit)).overall.f1Interval).toBeNull()
    expect(run(times(30, hit)).overall.f1Interval).toEqual({low: 1, high: 1})
  })

  it('gives no interval to a code that was given four times', () => {
    const other = row({tags: [{code: 'gge-2015/g'}]}, {tags: [said('gge-2015/g')]})
    const {codes} = run([...times(40, hit), ...times(4, other)])
    expect(codes.map(({f1Interval}) => f1Interval)).toEqual([{low: 1, high: 1}, null])
  })

  it('gives an interval round the measure, the same for the same seed', () => {
    const rows = Array.from({length: 60}, (_, index) => (index % 3 === 0 ? miss : hit))
    const {overall} = run(rows)
    expect(overall.f1Interval?.low).toBeLessThan(overall.f1 ?? 0)
    expect(overall.f1Interval?.high).toBeGreaterThan(overall.f1 ?? 1)
    expect(run(rows).overall.f1Interval).toEqual(overall.f1Interval)
  })

  it('says nothing of no rows', () => {
    expect(run([])).toMatchObject({
      rows: 0,
      codes: [],
      overall: {f1: null, f1Interval: null},
      calibration: null,
      cells: null
    })
  })
})
