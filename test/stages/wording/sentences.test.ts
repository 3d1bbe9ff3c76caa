import {describe, expect, it} from 'vitest'
import type {Passage} from '../../../src/domain/passage.js'
import {bucketsOf} from '../../../src/stages/wording/min-hash.js'
import {unpacked} from '../../../src/stages/wording/packed-buckets.js'
import {formsOf, sentencesOf} from '../../../src/stages/wording/sentences.js'

const before = 'Statement of the delegation.\n'
const text =
  '7. We thank the Chair.  No party may put out the lights of any harbour at night. ' +
  'Every party should answer within a day when it is called from a pier.'
const document = before + text
const passage: Passage = {
  id: 's1-1',
  submission: 's1',
  start: before.length,
  end: document.length,
  text,
  page: 1,
  number: '7.',
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null
}
const split = document.indexOf('Every')
const found = sentencesOf([passage], {
  pageStarts: [
    {page: 1, start: 0},
    {page: 2, start: split}
  ],
  pages: []
})
const [only] = found.passages

describe('the sentences of a submission', () => {
  it('are the long ones, word for word where they stand in the document', () => {
    expect(only?.sentences.map(({text}) => text)).toEqual([
      'No party may put out the lights of any harbour at night.',
      'Every party should answer within a day when it is called from a pier.'
    ])
    for (const {start, end, text} of only?.sentences ?? []) expect(document.slice(start, end)).toBe(text)
  })
  it('stand each on the page on which it begins', () => {
    expect(only?.sentences.map(({page}) => page)).toEqual([1, 2])
  })
  it('have each its buckets, in their order', () => {
    const at = unpacked(found.buckets)
    const wanted = only?.sentences.map(({text}) => bucketsOf(formsOf(text, 'en')))
    expect([0, 1].map(place => Array.from(at(place)))).toEqual(wanted)
  })
  it('are none in a passage that says nothing at length', () => {
    const short = 'We thank the Chair.'
    const thanks = {...passage, text: short, end: passage.start + short.length, number: null}
    expect(sentencesOf([thanks], {pageStarts: [], pages: []}).passages).toEqual([])
  })
})
