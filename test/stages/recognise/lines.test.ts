import {describe, expect, it} from 'vitest'
import type {SeenLine} from '../../../src/stages/recognise/engine/seen-lines.js'
import {joinedRows} from '../../../src/stages/recognise/joined-rows.js'
import {confidenceOf, isWritten, recognisedLines} from '../../../src/stages/recognise/lines.js'
import {typeHeights} from '../../../src/stages/recognise/type-heights.js'

/** A line of one word, in dots. */
const line = (text: string, given: Partial<SeenLine> & {readonly confidence?: number} = {}): SeenLine => {
  const {confidence = 0.9, left = 100, right = 500, top = 80, bottom = 110, ...rest} = given
  return {
    text,
    words: [{text, confidence, left, right, top, bottom}],
    left,
    right,
    top,
    bottom,
    baseline: 104,
    height: 30,
    block: 1,
    paragraph: 1,
    ...rest
  }
}

describe('the confidence of lines', () => {
  it('weighs each word by its length', () => {
    expect(confidenceOf([line('abcdefgh', {confidence: 1}), line('ab', {confidence: 0.5})])).toBe(0.9)
  })

  it('is none where nothing was seen', () => {
    expect(confidenceOf([])).toBe(0)
  })
})

describe('a written line', () => {
  it.each([
    ['of which more than half is sure', '12.', 0.6, true],
    ['with a word that is likely', 'States', 0.3, true],
    ['with two likely Chinese characters', '规范', 0.3, true],
    ['of a few unsure letters', 'ee il', 0.3, false],
    ['of a word that is a guess', 'States', 0.1, false],
    ['without a letter or figure', '— |', 0.9, false]
  ])('is one %s: %s', (_, text, confidence, written) => {
    expect(isWritten(line(text, {confidence}))).toBe(written)
  })
})

describe('recognised lines', () => {
  it('are in points, whatever the resolution of the picture', () => {
    const [recognised] = recognisedLines([line('Norms', {left: 200, right: 600, baseline: 400})], 200)
    expect(recognised).toMatchObject({text: 'Norms', x: 72, y: 144, width: 144, size: 12, confidence: 0.9})
  })

  it('have one type where their heights are near one another', () => {
    const heights = [30, 31, 29, 60].map(height => line('Norms of behaviour', {height}))
    expect(typeHeights(heights)).toEqual([30, 30, 30, 60])
  })
})

describe('rows torn apart', () => {
  const above = line('The first line of a paragraph', {baseline: 64})
  const below = line('and its third', {baseline: 144})
  const start = line('whose second', {right: 240})
  const end = line('line has a gap', {left: 320, block: 2})
  const texts = (lines: readonly SeenLine[]) => joinedRows(lines).map(({text}) => text)

  it('are put together within the column of their neighbours', () => {
    expect(texts([above, start, below, end])).toEqual([
      'The first line of a paragraph',
      'whose second line has a gap',
      'and its third'
    ])
  })

  it('are joined from right to left in Arabic', () => {
    const first = line('من السطر', {left: 320, right: 500})
    const second = line('آخر', {left: 100, right: 240, block: 2})
    expect(texts([above, first, below, second])[1]).toBe('من السطر آخر')
  })

  it('are left alone beside a column', () => {
    const column = line('another column', {left: 560, right: 900, block: 2})
    expect(texts([above, start, below, column])).toHaveLength(4)
  })
})
