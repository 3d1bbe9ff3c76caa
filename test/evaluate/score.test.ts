import {describe, expect, it} from 'vitest'
import {GoldRow} from '../../src/evaluate/gold.js'
import {type CodedRow, type Coding, score, seededRandom} from '../../src/evaluate/score.js'

const row = (gold: Partial<GoldRow>, machine: Partial<Coding>): CodedRow => ({
  gold: GoldRow.parse({id: 'r', text: 't', language: 'en', tags: [], ...gold}),
  machine: {tags: [], questions: [], ...machine}
})

const said = (code: string, stance = 'supports' as const, act = 'none' as const) => ({code, stance, act})
const run = (rows: readonly CodedRow[]) => score(rows, {random: seededRandom(1)})

describe('score', () => {
  it('counts hits, extras and misses, overall and by code', () => {
    const {overall, codes} = run([
      row({tags: [{code: 'gge-2015/f'}]}, {tags: [said('gge-2015/f')]}),
      row({tags: [{code: 'gge-2015/f'}]}, {}),
      row({}, {tags: [said('gge-2015/g')]})
    ])
    expect(overall).toMatchObject({hits: 1, extra: 1, missed: 1, precision: 0.5, recall: 0.5, f1: 0.5})
    expect(codes).toEqual([
      {code: 'gge-2015/f', rows: 2, hits: 1, extra: 0, missed: 1, precision: 1, recall: 0.5, f1: 2 / 3},
      {code: 'gge-2015/g', rows: 1, hits: 0, extra: 1, missed: 0, precision: 0, recall: null, f1: 0}
    ])
  })

  it('counts an ambiguous code as neither hit nor miss, given or not', () => {
    const {overall} = run([
      row({ambiguous: ['gge-2015/a']}, {tags: [said('gge-2015/a')]}),
      row({ambiguous: ['gge-2015/a']}, {})
    ])
    expect(overall).toMatchObject({hits: 0, extra: 0, missed: 0, precision: null, recall: null, f1: null})
  })

  it('compares stance and act on hits alone, where the people gave them', () => {
    const {stance, act} = run([
      row(
        {tags: [{code: 'gge-2015/f', stance: 'opposes', act: 'none'}, {code: 'oewg-agenda/norms'}]},
        {tags: [said('gge-2015/f'), said('oewg-agenda/norms'), said('gge-2015/g')]}
      )
    ])
    expect(stance).toEqual({same: 0, of: 1, share: 0})
    expect(act).toEqual({same: 1, of: 1, share: 1})
  })

  it('counts a question right only where both give the same pole', () => {
    const {questions} = run([
      row({questions: {sovereignty: 'rule'}}, {questions: [{code: 'sovereignty', pole: 'rule'}]}),
      row({questions: {sovereignty: 'rule'}}, {questions: [{code: 'sovereignty', pole: 'principle'}]}),
      row({questions: {sovereignty: 'rule'}}, {}),
      row({}, {questions: [{code: 'sovereignty', pole: 'rule'}]})
    ])
    expect(questions).toEqual({same: 1, of: 4, share: 0.25})
  })

  it('gives no interval under thirty rows', () => {
    const hit = row({tags: [{code: 'gge-2015/f'}]}, {tags: [said('gge-2015/f')]})
    expect(run(Array.from({length: 29}, () => hit)).overall.f1Interval).toBeNull()
    expect(run(Array.from({length: 30}, () => hit)).overall.f1Interval).toEqual({low: 1, high: 1})
  })

  it('gives an interval round the measure, the same for the same seed', () => {
    const hit = row({tags: [{code: 'gge-2015/f'}]}, {tags: [said('gge-2015/f')]})
    const miss = row({tags: [{code: 'gge-2015/f'}]}, {})
    const rows = Array.from({length: 60}, (_, index) => (index % 3 === 0 ? miss : hit))
    const {overall} = run(rows)
    expect(overall.f1Interval?.low).toBeLessThan(overall.f1 ?? 0)
    expect(overall.f1Interval?.high).toBeGreaterThan(overall.f1 ?? 1)
    expect(run(rows).overall.f1Interval).toEqual(overall.f1Interval)
  })

  it('says nothing of no rows', () => {
    expect(run([])).toMatchObject({rows: 0, codes: [], overall: {f1: null, f1Interval: null}})
  })
})

describe('seededRandom', () => {
  it('gives numbers from 0 up to 1, spread evenly, the same for the same seed', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)]
    const numbers = Array.from({length: 10_000}, one)
    expect(numbers.slice(0, 5)).toEqual(Array.from({length: 5}, other))
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    expect(numbers.reduce((sum, each) => sum + each) / numbers.length).toBeCloseTo(0.5, 1)
  })
})
