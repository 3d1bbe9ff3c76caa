import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
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

  it('gives the start of each page once, in ascending order, within the text', () => {
    fc.assert(
      fc.property(anyPieces, pieces => {
        const {text, pageStarts} = assemble(pieces)
        for (const [i, {page, start}] of pageStarts.entries()) {
          expect(page).toBeGreaterThan(pageStarts[i - 1]?.page ?? 0)
          expect(start).toBeGreaterThanOrEqual(pageStarts[i - 1]?.start ?? 0)
          expect(start).toBeLessThanOrEqual(text.length)
        }
      })
    )
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
