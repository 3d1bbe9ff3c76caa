import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Picture} from '../../../../src/stages/extract/pdf/pdfium/picture.js'
import {hasColumns, inkGrid} from '../../../../src/stages/recognise/engine/ink-grid.js'
import {missedInk} from '../../../../src/stages/recognise/engine/missed-ink.js'
import {withLine} from '../../../../src/stages/recognise/engine/reading-order.js'
import type {SeenLine} from '../../../../src/stages/recognise/engine/seen-lines.js'
import {levelled, type Turn, turnedBack} from '../../../../src/stages/recognise/engine/upright.js'

const picture = (width: number, height: number, shade: (x: number, y: number) => number): Picture => ({
  width,
  height,
  dpi: 200,
  dots: Uint8Array.from({length: width * height}, (_, i) => shade(i % width, Math.floor(i / width)))
})
const line = (text: string, given: Partial<SeenLine>): SeenLine => ({
  text,
  words: [],
  left: 0,
  right: 100,
  top: 0,
  bottom: 20,
  baseline: 20,
  height: 20,
  block: 1,
  paragraph: 1,
  ...given
})

describe('a picture brought upright', () => {
  it('is itself again after four quarter turns, and after a turn and what undoes it', () => {
    const anyPicture = fc
      .record({width: fc.integer({min: 1, max: 6}), height: fc.integer({min: 1, max: 6})})
      .map(({width, height}) => picture(width, height, (x, y) => x * 10 + y))
    fc.assert(
      fc.property(anyPicture, given => {
        const turn = (by: Turn) => (one: Picture) => turnedBack(one, by)
        expect(turn(1)(turn(1)(turn(1)(turn(1)(given))))).toEqual(given)
        expect(turn(3)(turn(1)(given))).toEqual(given)
        expect(turn(2)(given)).toEqual(turn(1)(turn(1)(given)))
      })
    )
  })

  it('has its left column as its upper row once it was turned back', () => {
    const turned = turnedBack(
      picture(2, 3, (x, y) => 10 * x + y),
      3
    )
    expect(turned).toMatchObject({width: 3, height: 2})
    expect([...turned.dots]).toEqual([2, 1, 0, 12, 11, 10])
  })

  it('grows by white margins when it is levelled, and keeps its middle', () => {
    const {
      picture: level,
      aside,
      above
    } = levelled(
      picture(101, 51, (x, y) => (x === 50 && y === 25 ? 0 : 255)),
      0.1
    )
    expect([level.width, level.height]).toEqual([101 + 2 * aside, 51 + 2 * above])
    expect(level.dots[Math.floor(level.height / 2) * level.width + Math.floor(level.width / 2)]).toBe(0)
  })
})

describe('ink in columns', () => {
  const rows = (isInk: (x: number) => boolean) =>
    inkGrid(picture(800, 800, (x, y) => (y % 16 < 8 && x > 40 && x < 760 && isInk(x) ? 0 : 255)))

  it('is told from ink that runs across', () => {
    expect(hasColumns(rows(x => x < 360 || x > 440))).toBe(true)
    expect(hasColumns(rows(() => true))).toBe(false)
  })

  it('is no column for a gap as narrow as that between words', () => {
    expect(hasColumns(rows(x => x < 392 || x > 408))).toBe(false)
  })
})

describe('ink that no line covers', () => {
  const twoLines = picture(800, 400, (x, y) =>
    x > 100 && x < 500 && ((y > 100 && y < 130) || (y > 200 && y < 230)) ? 0 : 255
  )
  const upper = line('the upper', {left: 100, right: 500, top: 100, bottom: 130})
  const lower = line('the lower', {left: 100, right: 500, top: 200, bottom: 230})

  it('is found where a line was left out', () => {
    expect(missedInk(twoLines, [upper, lower])).toEqual([])
    const [area, ...others] = missedInk(twoLines, [upper])
    expect(others).toEqual([])
    expect(area?.top).toBeGreaterThan(180)
    expect((area?.top ?? 0) + (area?.height ?? 0)).toBeLessThan(250)
  })

  it('is no line where it is a drawing', () => {
    const drawing = picture(400, 400, (x, y) => (x > 50 && x < 350 && y > 50 && y < 350 ? 0 : 255))
    expect(missedInk(drawing, [])).toEqual([])
  })
})

describe('the order of reading', () => {
  const first = line('first', {baseline: 20})
  const third = line('third', {baseline: 60})
  const beside = line('beside', {left: 200, right: 300, baseline: 30})

  it('has a line behind the nearest above it in its column', () => {
    const found = withLine([first, third, beside], line('second', {baseline: 40}))
    expect(found.map(({text}) => text)).toEqual(['first', 'second', 'third', 'beside'])
  })

  it('has a line before all that are below it', () => {
    const found = withLine([beside, third], line('first', {baseline: 20}))
    expect(found.map(({text}) => text)).toEqual(['beside', 'first', 'third'])
  })
})
