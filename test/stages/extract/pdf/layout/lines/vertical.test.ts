import {describe, expect, it} from 'vitest'
import {layOut} from '../../../../../../src/stages/extract/pdf/layout/layout.js'
import {linesOf} from '../../../../../../src/stages/extract/pdf/layout/lines/lines.js'
import {verticalOf} from '../../../../../../src/stages/extract/pdf/layout/lines/vertical.js'
import type {Run} from '../../../../../../src/stages/extract/pdf/runs.js'

const run = (text: string, x: number, y: number): Run => ({
  text,
  x,
  y,
  width: 12 * text.length,
  size: 12,
  font: 'Song'
})

/** Characters one under another, from the top of a column on a page of 612 × 792 points. */
const column = (text: string, x: number, top = 700): readonly Run[] =>
  [...text].map((character, i) => run(character, x, top - 12 * i))

const piecesOf = (runs: readonly Run[]) => {
  const vertical = verticalOf(runs)
  if (vertical === null) throw new Error('the page is not vertical')
  const lines = [vertical.rows, vertical.columns].flatMap(part => linesOf(part, 1))
  return layOut([{number: 1, view: [0, 0, 612, 792], lines, vertical: true}], () => false)
}

const first = '各国不应违反国际法规定的义务从事或故意支持蓄意破坏关键基础设施'
const second = '的行为︑并应采取适当措施保护本国关键基础设施免受威胁︒'

describe('a page that is written from top to bottom', () => {
  it('is read column by column from the right, in whatever order it is drawn', () => {
    const pieces = piecesOf([...column(second, 460), ...column(first, 480)])
    expect(pieces.map(({text}) => text)).toEqual([
      `${first}的行为、并应采取适当措施保护本国关键基础设施免受威胁。`
    ])
  })

  it('keeps brackets and stops that are drawn beside their place in their column', () => {
    const bracket = run('﹁', 486, 711)
    const stop = run('︒', 486, 700 - 12 * first.length + 10)
    expect(piecesOf([bracket, ...column(first, 480), stop]).map(({text}) => text)).toEqual([`「${first}。`])
  })

  it('has its boxes where its columns and rows stand', () => {
    const row = [run('第', 100, 760), run('七', 124, 760), run('号', 148, 760)]
    const [head, text] = piecesOf([...row, ...column(first, 480), ...column(second, 460)])
    expect(head).toMatchObject({text: '第 七 号', boxes: [{x: 100, y: 22.4, width: 60}]})
    const [box] = text?.boxes ?? []
    expect(box).toMatchObject({page: 1, y: 80, height: 12 * first.length})
    expect(box?.x).toBeGreaterThan(455)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(495)
  })

  it('is read band by band', () => {
    const names = Array.from({length: 22}, (_, i) => String.fromCodePoint(0x4e00 + i))
    const bands = [700, 360].map(top =>
      names.map((name, i) =>
        column(`${name}国应遵守国际法和联合国宪章的各项原则和宗旨`, 580 - 24 * i, top - 12 * (i % 3))
      )
    )
    const drawn = names.flatMap((_, i) => bands.flatMap(band => band[i] ?? []))
    const read = piecesOf(drawn)
      .map(({text}) => text)
      .join('')
    expect(read.match(/.(?=国应)/gu)).toEqual([...names, ...names])
  })

  it.each([
    ['rows', [...first].map((character, i) => run(character, 72 + 12 * i, 700))],
    [
      'rows with a column of numbers',
      [...column('一二三四五', 80), run(first, 120, 700), run(second, 120, 688)]
    ],
    [
      'rows of Latin letters drawn one by one',
      [...'abcdefgh'].map((letter, i) => run(letter, 72, 700 - 12 * i))
    ],
    ['nothing', []]
  ])('is none of %s', (_, runs) => {
    expect(verticalOf(runs)).toBeNull()
  })
})
