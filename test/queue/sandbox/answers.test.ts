import {describe, expect, it} from 'vitest'
import type {Extracted} from '../../../src/domain/document.js'
import {outcome} from '../../../src/domain/outcome.js'
import {ReadAnswer, RecogniseAnswer} from '../../../src/queue/sandbox/answers.js'

const extracted = (changed: object): Extracted => ({
  document: {
    text: 'One.\n\nTwo.',
    blocks: [
      {kind: 'paragraph', start: 0, end: 4, page: 1},
      {kind: 'paragraph', start: 6, end: 10, page: 1}
    ],
    pageCount: 1,
    pageStarts: [{page: 1, start: 0}],
    mediaType: 'text/plain',
    title: null,
    pages: [],
    quality: {pagesRead: 0, confidence: null, words: null, readable: 1},
    language: 'en',
    languageSure: true,
    ...changed
  },
  doubtful: [],
  language: 'en'
})

const paragraph = {kind: 'paragraph', page: null} as const

describe('what a child answers when it was asked to read', () => {
  it('is taken as it is where it is a document', () => {
    const answer = JSON.parse(JSON.stringify(outcome(extracted({}))))
    expect(ReadAnswer.safeParse(answer)).toEqual({success: true, data: answer})
  })

  it.each([
    ['a block that ends behind the text', {blocks: [{...paragraph, start: 0, end: 11}]}],
    ['an empty block', {blocks: [{...paragraph, start: 3, end: 3}]}],
    [
      'a block that runs into another',
      {
        blocks: [
          {...paragraph, start: 0, end: 4},
          {...paragraph, start: 3, end: 5}
        ]
      }
    ],
    ['a page that begins behind the text', {pageStarts: [{page: 1, start: 11}]}],
    [
      'a page that begins before the one before it',
      {
        pageStarts: [
          {page: 1, start: 4},
          {page: 2, start: 2}
        ]
      }
    ],
    ['a value that nobody knows', {verdict: 'yes'}],
    ['a text that is none', {text: null}]
  ])('is refused with %s', (_, changed) => {
    expect(ReadAnswer.safeParse(outcome(extracted(changed))).success).toBe(false)
  })

  it.each([
    ['nothing', null],
    ['both a value and a failure', {...outcome(extracted({})), failure: {code: 'corrupt', message: 'x'}}],
    ['a reason that is not known', {failure: {code: 'tired', message: 'x'}, notes: []}],
    ['a page', outcome({page: 1})]
  ])('is refused where it is %s', (_, answer) => {
    expect(ReadAnswer.safeParse(answer).success).toBe(false)
  })
})

describe('what a child answers when it was asked to recognise a page', () => {
  it.each([
    ['a document', outcome(extracted({}))],
    ['a page without a number', outcome({page: 0, lines: []})]
  ])('is refused where it is %s', (_, answer) => {
    expect(RecogniseAnswer.safeParse(answer).success).toBe(false)
  })
})
