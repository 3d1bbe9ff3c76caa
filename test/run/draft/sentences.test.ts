import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Passage} from '../../../src/domain/passage.js'
import {sentenceSpans, sentencesOf} from '../../../src/run/draft/sentences.js'

const passage = (text: string, start: number): Passage => ({
  id: `p${start}`,
  submission: 'draft',
  start,
  end: start + text.length,
  text,
  page: 1,
  number: null,
  ordinal: 1,
  kind: 'paragraph',
  headings: ['Norms'],
  language: 'en',
  speaker: null
})

describe('the sentences of a draft', () => {
  it('stand in order under the headings of their passage, each on its own page', () => {
    const found = sentencesOf([passage('1. We agree. We do not.', 0), passage('Indeed', 30)], {
      pageStarts: [
        {page: 1, start: 0},
        {page: 2, start: 13}
      ]
    })
    expect(
      found.map(({sentence: {text, page, ordinal, headings}}) => [text, page, ordinal, headings])
    ).toEqual([
      ['1. We agree.', 1, 1, ['Norms']],
      ['We do not.', 2, 2, ['Norms']],
      ['Indeed', 2, 3, ['Norms']]
    ])
    expect(new Set(found.map(({sentence}) => sentence.id)).size).toBe(3)
  })

  it('hold all of a text but the white space between them', () => {
    const text = fc.stringMatching(/^[A-Za-z .!?\n。]{0,60}$/)
    fc.assert(
      fc.property(text, given => {
        const spans = sentenceSpans(given)
        const said = spans.map(({start, end}) => given.slice(start, end))
        expect(said.every(each => each === each.trim() && each !== '')).toBe(true)
        expect(said.join('').replace(/\s/g, '')).toBe(given.replace(/\s/g, ''))
      })
    )
  })
})
