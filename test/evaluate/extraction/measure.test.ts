import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../../src/domain/document.js'
import {measureOf, measureOfText} from '../../../src/evaluate/extraction/measure.js'
import {Reference} from '../../../src/evaluate/extraction/reference.js'

type Read = Pick<Document, 'text' | 'blocks' | 'pages'>

const readOf = (blocks: readonly (Pick<Block, 'kind'> & {text: string})[], method: 'text' | 'ocr'): Read => {
  let start = 0
  const placed = blocks.map(({kind, text}): Block => {
    const block: Block = {kind, start, end: start + text.length, page: 1}
    start += text.length + 2
    return block
  })
  const page = {page: 1, width: 595, height: 842, doubt: null, confidence: null, agreement: null, method}
  return {text: blocks.map(({text}) => text).join('\n\n'), blocks: placed, pages: [page]}
}

const reference = Reference.parse({
  language: 'en',
  pages: [{page: 1, holds: 'text'}],
  blocks: [
    {kind: 'paragraph', text: 'States act.'},
    {kind: 'footnote', text: '¹ See there.'},
    {kind: 'paragraph', text: 'States talk.'}
  ],
  furniture: [{page: 1, text: 'Paper'}]
})

describe('measureOf', () => {
  it('finds no fault where a note is put at the end and the furniture amid the body', () => {
    const read = readOf(
      [
        {kind: 'paragraph', text: 'States act.'},
        {kind: 'furniture', text: 'Paper'},
        {kind: 'paragraph', text: 'States talk.'},
        {kind: 'footnote', text: '¹ See there.'}
      ],
      'text'
    )
    expect(measureOf(read, reference)).toEqual({
      characters: {wrong: 0, of: 37},
      paragraphs: {boundaries: {right: 2, found: 2, wanted: 2}, kinds: {right: 3, of: 3}},
      furniture: {right: 5, found: 5, wanted: 5},
      notes: {right: 1, of: 1},
      misjudged: []
    })
  })

  it('counts furniture in the body as wrong characters', () => {
    const read = readOf(
      [
        {kind: 'paragraph', text: 'States act.'},
        {kind: 'paragraph', text: 'Paper'},
        {kind: 'paragraph', text: 'States talk.'},
        {kind: 'footnote', text: '¹ See there.'}
      ],
      'text'
    )
    const {characters, furniture} = measureOf(read, reference)
    expect(characters).toEqual({wrong: 6, of: 43})
    expect(furniture).toEqual({right: 0, found: 0, wanted: 5})
  })

  it('counts a note that was taken for a paragraph in its kind alone', () => {
    const read = readOf(
      [
        {kind: 'paragraph', text: 'States act.'},
        {kind: 'paragraph', text: '1 See there.'},
        {kind: 'paragraph', text: 'States talk.'}
      ],
      'text'
    )
    const {characters, paragraphs, notes} = measureOf(read, reference)
    expect(characters).toEqual({wrong: 1, of: 37})
    expect(paragraphs).toEqual({boundaries: {right: 2, found: 2, wanted: 2}, kinds: {right: 2, of: 3}})
    expect(notes).toEqual({right: 0, of: 1})
  })

  it('counts a note amid a paragraph as a boundary that is not there', () => {
    const read = readOf(
      [
        {kind: 'paragraph', text: 'States'},
        {kind: 'footnote', text: '¹ See there.'},
        {kind: 'paragraph', text: 'act.'},
        {kind: 'paragraph', text: 'States talk.'}
      ],
      'text'
    )
    const {characters, paragraphs} = measureOf(read, reference)
    expect(characters.wrong).toBe(0)
    expect(paragraphs?.boundaries).toEqual({right: 2, found: 3, wanted: 2})
  })

  it('names the pages that were read in another way than what they hold asks for', () => {
    expect(measureOf(readOf([], 'ocr'), reference).misjudged).toEqual([1])
  })

  it('measures a file that was not read as an empty one', () => {
    expect(measureOf(null, reference)).toMatchObject({characters: {wrong: 37, of: 37}, misjudged: [1]})
  })
})

describe('measureOfText', () => {
  it('holds all that was read, furniture too, against a bare text', () => {
    const read = readOf(
      [
        {kind: 'furniture', text: 'Paper'},
        {kind: 'paragraph', text: 'States act.'}
      ],
      'text'
    )
    expect(measureOfText(read, 'Paper\nStates\nact.')).toMatchObject({
      characters: {wrong: 0, of: 17},
      paragraphs: null,
      furniture: null
    })
  })
})
