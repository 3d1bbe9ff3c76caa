import {describe, expect, it} from 'vitest'
import {goalsOf, groupsOf, type Measured, originOf} from '../../../src/evaluate/extraction/groups.js'
import type {Reference} from '../../../src/evaluate/extraction/reference.js'

const all = {right: 10, found: 10, wanted: 10}
const measured = (
  origin: Measured['origin'],
  language: string,
  {wrong = 0, of = 1_000, furniture = all}: {wrong?: number; of?: number; furniture?: typeof all} = {}
): Measured => ({
  origin,
  language,
  measure: {
    characters: {wrong, of},
    paragraphs: {boundaries: all, kinds: {right: 5, of: 5}},
    furniture,
    notes: {right: 1, of: 2},
    misjudged: []
  }
})
const holding = (...holds: Reference['pages'][number]['holds'][]): Reference => ({
  language: 'en',
  pages: holds.map((held, index) => ({page: index + 1, holds: held})),
  blocks: [],
  furniture: []
})
const unmet = (files: readonly Measured[]) =>
  groupsOf(files)
    .flatMap(goalsOf)
    .filter(({reached, least}) => reached === null || reached < least)
    .map(({group, what}) => `${group.origin} ${group.language ?? 'all'} ${what}`)

describe('originOf', () => {
  it.each([
    ['born-digital', holding('text', 'nothing', 'text')],
    ['ocr', holding('picture', 'gibberish', 'nothing')],
    ['mixed', holding('text', 'picture')],
    ['unpaged', holding()]
  ])('is %s by what the pages hold', (origin, reference) => {
    expect(originOf(reference)).toBe(origin)
  })
})

describe('groupsOf', () => {
  it('measures files of one origin together, and again by language, long ones counting for more', () => {
    const groups = groupsOf([
      measured('born-digital', 'fr', {wrong: 30, of: 3_000}),
      measured('born-digital', 'en', {wrong: 50, of: 1_000}),
      measured('ocr', 'en')
    ])
    expect(groups.map(({origin, language, files}) => [origin, language, files])).toEqual([
      ['born-digital', null, 2],
      ['born-digital', 'en', 1],
      ['born-digital', 'fr', 1],
      ['ocr', null, 1],
      ['ocr', 'en', 1]
    ])
    expect(groups[0]?.characters).toEqual({wrong: 80, of: 4_000})
    expect(groups[0]?.notes).toEqual({right: 2, of: 4})
    expect(groups[0]?.boundaries).toEqual({right: 20, found: 20, wanted: 20})
  })
})

describe('goalsOf', () => {
  it('is met by files without a fault', () => {
    const files = (['born-digital', 'unpaged', 'ocr', 'mixed'] as const).flatMap(origin =>
      ['ar', 'en', 'fr', 'zh'].map(language => measured(origin, language))
    )
    expect(unmet(files)).toEqual([])
  })

  it('asks for 995 characters in 1,000 of a text layer', () => {
    expect(unmet([measured('born-digital', 'en', {wrong: 5})])).toEqual([])
    expect(unmet([measured('born-digital', 'en', {wrong: 6})])).toEqual(['born-digital all characters'])
  })

  it('asks of recognition by language, and of Russian nothing', () => {
    const files = ['ar', 'en', 'fr', 'ru', 'zh'].map(language => measured('ocr', language, {wrong: 50}))
    expect(unmet(files)).toEqual(['ocr en characters', 'ocr fr characters'])
  })

  it('asks of furniture that little be missed and little be false', () => {
    const missed = measured('mixed', 'en', {furniture: {right: 9, found: 9, wanted: 10}})
    const false_ = measured('ocr', 'en', {furniture: {right: 9, found: 10, wanted: 9}})
    expect(unmet([missed, false_])).toEqual(['ocr all furniture precision', 'mixed all furniture recall'])
  })

  it('is not met by what was not measured', () => {
    const files = [measured('mixed', 'en', {furniture: {right: 0, found: 0, wanted: 10}})]
    expect(unmet(files)).toEqual(['mixed all furniture precision', 'mixed all furniture recall'])
  })
})
