import {describe, expect, it} from 'vitest'
import {shortfalls} from '../../../src/stages/position/read-in-full.js'

const pipeline = {
  lexicons: [{language: 'en' as const, version: '1.0.0', concepts: {}}],
  file: {settings: {quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}}}
} as unknown as Parameters<typeof shortfalls>[2]
const whole = {pagesRead: 10, readable: 1, words: 0.9, confidence: 0.9}

const reasons = (quality: Partial<typeof whole>, language = 'en', pageCount: number | null = 10) =>
  shortfalls({pageCount, quality: {...whole, ...quality}}, [{language}], pipeline)

describe('the silence of a document', () => {
  it('counts where all of it was read well', () => {
    expect(reasons({})).toEqual([])
  })

  it.each([
    ['a page is missing', {pagesRead: 9}, '1 of its 10 pages could not be read'],
    ['characters are lost', {readable: 0.9}, 'only 90 % of its characters can be read'],
    ['its words are no words', {words: 0.5}, 'only 50 % of its words are words'],
    ['recognition is unsure', {confidence: 0.7}, 'its pages were recognised with a confidence of only 70 %']
  ])('means nothing where %s', (_, quality, reason) => {
    expect(reasons(quality)).toEqual([reason])
  })

  it('means nothing where a passage is in a language without concepts', () => {
    expect(reasons({}, 'de')).toEqual(['a passage of it is in a language that has no concepts'])
  })

  it('counts where a quality cannot be told: a text has no pages, Chinese no list of words', () => {
    expect(
      shortfalls(
        {pageCount: null, quality: {pagesRead: 0, readable: 1, words: null, confidence: null}},
        [{language: 'en-GB'}],
        pipeline
      )
    ).toEqual([])
  })
})
