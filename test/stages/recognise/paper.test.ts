import {describe, expect, it} from 'vitest'
import type {Picture} from '../../../src/stages/extract/pdf/pdfium/picture.js'
import {bearsInk} from '../../../src/stages/recognise/ink.js'
import {whitened} from '../../../src/stages/recognise/paper.js'

const [width, height] = [400, 400]
/** A square of two inches with what `shade` gives at each dot. */
const picture = (shade: (x: number, y: number) => number): Picture => ({
  width,
  height,
  dpi: 200,
  dots: Uint8Array.from({length: width * height}, (_, i) => shade(i % width, Math.floor(i / width)))
})
const isIn = (x: number, y: number, [left, top, side]: readonly [number, number, number]) =>
  x >= left && x < left + side && y >= top && y < top + side

describe('ink', () => {
  it.each([
    ['a mark as large as a letter', [200, 200, 9], true],
    ['a speck of dust', [200, 200, 4], false],
    ['a shadow at the edge', [0, 0, 9], false]
  ] as const)('is told from dust and shadows: %s', (_, mark, ink) => {
    expect(bearsInk(picture((x, y) => (isIn(x, y, mark) ? 0 : 255)))).toBe(ink)
  })

  it('is there where many specks lie close', () => {
    expect(bearsInk(picture((x, y) => (x % 10 === 0 && y % 10 === 0 ? 0 : 255)))).toBe(true)
  })
})

describe('paper', () => {
  it('is made white, with its grain, and letters stay as they are', () => {
    const white = whitened(picture((x, y) => (isIn(x, y, [100, 100, 20]) ? 40 : 200 + ((x * 7 + y) % 9))))
    expect([...new Set(white.dots)].toSorted((a, b) => a - b)).toEqual([40, 255])
  })

  it('is left as it is where the page is dark', () => {
    const dark = picture(() => 30)
    expect(whitened(dark)).toBe(dark)
  })
})
