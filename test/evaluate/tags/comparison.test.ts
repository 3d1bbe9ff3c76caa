import {describe, expect, it} from 'vitest'
import {seededRandom} from '../../../src/evaluate/chance.js'
import {codedBy, type Tagger} from '../../../src/evaluate/tags/coding.js'
import {comparisonOf} from '../../../src/evaluate/tags/comparison.js'
import {GoldRow} from '../../../src/evaluate/tags/gold.js'

const gold = Array.from({length: 60}, (_, at) =>
  GoldRow.parse({
    id: `r${at}`,
    text: at % 3 === 0 ? 'hospital' : 'clinic',
    language: 'en',
    tags: [{code: 'gge-2015/f'}]
  })
)
const knowing =
  (...words: readonly string[]): Tagger =>
  ({text}) => ({tags: words.includes(text) ? [{code: 'gge-2015/f'}] : [], questions: []})
const compare = (one: Tagger, other: Tagger) =>
  comparisonOf(codedBy(one, gold), codedBy(other, gold), seededRandom(1))

describe('comparisonOf', () => {
  it('subtracts the F1 of the other, overall and by code', () => {
    const {overall, codes} = compare(knowing('hospital', 'clinic'), knowing('clinic'))
    expect(overall).toMatchObject({one: 1, other: 0.8})
    expect(overall.difference).toBeCloseTo(0.2, 10)
    expect(codes).toMatchObject([{code: 'gge-2015/f', positives: 60, one: 1, other: 0.8}])
  })

  it('finds no difference, and no doubt, between a tagger and itself', () => {
    const {overall} = compare(knowing('clinic'), knowing('clinic'))
    expect(overall).toMatchObject({difference: 0, interval: {low: 0, high: 0}})
  })

  it('gives an interval above 0 where the one finds all that the other finds, and more', () => {
    const {overall} = compare(knowing('hospital', 'clinic'), knowing('clinic'))
    expect(overall.interval?.low).toBeGreaterThan(0)
    expect(overall.interval?.low).toBeLessThan(overall.difference ?? 0)
    expect(overall.interval?.high).toBeGreaterThan(overall.difference ?? 1)
  })

  it('refuses two lists that are not of the same passages', () => {
    const coded = codedBy(knowing('clinic'), gold)
    expect(() => comparisonOf(coded, coded.toReversed(), seededRandom(1))).toThrow('different passages')
  })
})
