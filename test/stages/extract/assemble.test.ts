import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pageAt} from '../../../src/domain/document.js'
import {assemble} from '../../../src/stages/extract/assemble.js'
import type {Piece} from '../../../src/stages/extract/reading.js'

const anyText = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string(),
  fc.constantFrom('\u0000 a', '\uD800', '\uFEFFx', 'a\n\nb', '\u2028', ' ')
)
const anyPieces: fc.Arbitrary<readonly Piece[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'table-cell', 'footnote', 'furniture'),
    text: anyText,
    page: fc.option(fc.integer({min: 1, max: 5})),
    pageBreaks: fc.array(fc.record({page: fc.integer({min: 1, max: 5}), at: fc.nat(20)}), {maxLength: 2})
  })
)

describe('the text of a document', () => {
  it('has blocks in order that never overlap, are never empty and never padded', () => {
    fc.assert(
      fc.property(anyPieces, pieces => {
        const {text, blocks} = assemble(pieces)
        let end = 0
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end)
          expect(block.end).toBeGreaterThan(block.start)
          const words = text.slice(block.start, block.end)
          expect(words.trim()).toBe(words)
          end = block.end
        }
        expect(end).toBe(text.length)
      })
    )
  })

  it('holds no control character but line breaks, and no lone surrogate', () => {
    fc.assert(
      fc.property(anyPieces, pieces => {
        const {text} = assemble(pieces)
        expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cs}/u)
      })
    )
  })

  it('gives the starts of pages in order, within the text, no two of one page or place in a row', () => {
    fc.assert(
      fc.property(anyPieces, pieces => {
        const {text, pageStarts} = assemble(pieces)
        for (const [i, {page, start}] of pageStarts.entries()) {
          expect(page).not.toBe(pageStarts[i - 1]?.page)
          expect(start).toBeGreaterThan(pageStarts[i - 1]?.start ?? -1)
          expect(start).toBeLessThanOrEqual(text.length)
        }
      })
    )
  })

  it('finds the beginning of each block on its own page, whatever stands before it', () => {
    fc.assert(
      fc.property(anyPieces, pieces => {
        const document = assemble(pieces.map(piece => ({...piece, pageBreaks: []})))
        for (const {start, page} of document.blocks)
          if (page !== null) expect(pageAt(document, start)).toBe(page)
      })
    )
  })

  it('finds a footnote on the page it stands on, behind a paragraph that ran on to the next', () => {
    const document = assemble([
      {kind: 'paragraph', text: 'one two', page: 1, pageBreaks: [{page: 2, at: 4}]},
      {kind: 'footnote', text: '1 See there, and here.', page: 1, pageBreaks: [{page: 2, at: 13}]},
      {kind: 'paragraph', text: 'three', page: 2}
    ])
    const pageOf = (words: string) => pageAt(document, document.text.indexOf(words))
    expect(['one', 'two', '1 See', 'and here', 'three'].map(pageOf)).toEqual([1, 2, 1, 2, 2])
  })

  it('puts the start of a page inside the paragraph that runs over it', () => {
    const pieces: Piece[] = [{kind: 'paragraph', text: ' one two', page: 1, pageBreaks: [{page: 2, at: 5}]}]
    const {text, pageStarts} = assemble(pieces)
    expect(text).toBe('one two')
    expect(pageStarts).toEqual([
      {page: 1, start: 0},
      {page: 2, start: 4}
    ])
  })
})
