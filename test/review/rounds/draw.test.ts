import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Candidate} from '../../../src/review/rounds/candidates.js'
import {drawPassages} from '../../../src/review/rounds/draw.js'
import {passageOf} from './invented.js'

const candidate = (id: string, language = 'en', codes: readonly string[] = []): Candidate => ({
  passage: passageOf(id, {language}),
  codes
})

const many = Array.from({length: 200}, (_, place) =>
  candidate(`p${place}`, place % 10 === 0 ? 'fr' : 'en', place % 40 === 0 ? ['gge-2015/k'] : ['gge-2015/a'])
)
const idsOf = (...words: Parameters<typeof drawPassages>) => drawPassages(...words).map(({id}) => id)

describe('a draw at random', () => {
  const rule = {kind: 'random', count: 20, seed: 7} as const

  it('gives the same passages in whatever order they come, and others with another seed', () => {
    const drawn = idsOf(many, rule, ['gge-2015'])
    expect(drawn).toHaveLength(20)
    expect(new Set(drawn).size).toBe(20)
    expect(idsOf(many.toReversed(), rule, ['gge-2015'])).toEqual(drawn)
    expect(idsOf([...many, ...many], rule, ['gge-2015'])).toEqual(drawn)
    expect(idsOf(many, {...rule, seed: 8}, ['gge-2015'])).not.toEqual(drawn)
  })

  it('gives every passage the same chance', () => {
    const five = ['p1', 'p2', 'p3', 'p4', 'p5'].map(id => candidate(id))
    const counts = new Map<string, number>()
    for (let seed = 0; seed < 2000; seed += 1)
      for (const id of idsOf(five, {kind: 'random', count: 2, seed}, []))
        counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const count of counts.values()) expect(Math.abs(count - 800)).toBeLessThan(100)
    expect(counts.size).toBe(5)
  })

  it('gives all where there are fewer than were asked for', () => {
    expect(idsOf([candidate('p1')], {...rule, count: 9}, [])).toEqual(['p1'])
  })
})

describe('a stratified draw', () => {
  const rule = {kind: 'stratified', count: 16, seed: 7} as const

  it('gives a rare code in a rare language as many passages as a frequent one', () => {
    const drawn = drawPassages(many, rule, ['gge-2015'])
    const codesOf = new Map(many.map(({passage, codes}) => [passage.id, codes[0]]))
    const strata = drawn.map(({id, language}) => `${language} ${codesOf.get(id)}`)
    const count = (name: string) => strata.filter(each => each === name).length
    // Every fortieth passage, French as all of them are, has the rare code: there are five.
    expect([count('fr gge-2015/k'), count('fr gge-2015/a'), count('en gge-2015/a')].toSorted()).toEqual([
      5, 5, 6
    ])
  })

  it('takes codes of other taxonomies for none', () => {
    const drawn = idsOf(many, {...rule, count: 2}, ['oewg-agenda'])
    expect(drawn.map(id => (Number(id.slice(1)) % 10 === 0 ? 'fr' : 'en')).toSorted()).toEqual(['en', 'fr'])
  })

  it('never gives a passage twice, nor more or fewer than there are', () => {
    const some = fc.array(
      fc.record({
        id: fc.integer({min: 0, max: 30}).map(number => `p${number}`),
        language: fc.constantFrom('en', 'fr'),
        codes: fc.subarray(['gge-2015/a', 'gge-2015/b', 'gge-2015/c'])
      })
    )
    fc.assert(
      fc.property(some, fc.integer({min: 1, max: 40}), fc.nat(), (all, count, seed) => {
        const candidates = all.map(({id, language, codes}) => candidate(id, language, codes))
        const drawn = idsOf(candidates, {kind: 'stratified', count, seed}, ['gge-2015'])
        expect(drawn).toHaveLength(Math.min(count, new Set(all.map(({id}) => id)).size))
        expect(new Set(drawn).size).toBe(drawn.length)
      })
    )
  })
})

describe('a draw by a list', () => {
  it('gives the passages of the list in its order', () => {
    expect(idsOf(many, {kind: 'given', passages: ['p9', 'p3']}, [])).toEqual(['p9', 'p3'])
  })

  it('names a passage that is not in the collection', () => {
    expect(() => idsOf(many, {kind: 'given', passages: ['p9', 'q1']}, [])).toThrow(
      'There is no passage q1 in the collection'
    )
  })
})
