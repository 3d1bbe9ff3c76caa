import {describe, expect, it} from 'vitest'
import {sortFurniture} from '../../../../../../src/stages/extract/pdf/layout/furniture/furniture.js'
import type {Line} from '../../../../../../src/stages/extract/pdf/layout/lines/lines.js'

type Seen = {readonly text: string; readonly y: number; readonly x?: number}

const body: readonly Seen[] = [
  {
    text: 'The Republic of Xanadu holds that every State should keep its territory from wrongful acts',
    y: 600
  },
  {
    text: 'and welcomes the work of the group as a whole, in which it has taken part from the beginning',
    y: 400
  }
]

/** What is recognised from a picture has no font. */
const page = (number: number, method: 'printed' | 'recognised', edges: readonly Seen[]) => ({
  number,
  view: [0, 0, 612, 792],
  lines: [...edges, ...body]
    .toSorted((a, b) => b.y - a.y)
    .map(
      ({text, y, x = 72}): Line => ({
        text: text.replace('#', String(number)),
        page: number,
        y,
        start: x,
        end: x + 5 * text.length,
        size: 10,
        font: method === 'printed' ? 'Serif' : '',
        fontShare: 1
      })
    )
})

const furnitureOf = (pages: readonly ReturnType<typeof page>[]) =>
  sortFurniture(pages).map(({head, foot}) => [...head, ...foot].map(({text}) => text))

describe('the furniture of pages of which some are print and some were recognised', () => {
  const printed: readonly Seen[] = [
    {text: 'Statement of Xanadu', y: 760},
    {text: 'Second session', y: 40},
    {text: '#', y: 40, x: 500}
  ]
  const recognised: readonly Seen[] = [
    {text: 'Statement of Xanadu', y: 757},
    {text: 'Second session #', y: 43}
  ]

  it('is known where what is apart in print was recognised as one line', () => {
    expect(
      furnitureOf([
        page(1, 'printed', printed),
        page(2, 'recognised', recognised),
        page(3, 'printed', printed)
      ])
    ).toEqual([
      ['Statement of Xanadu', 'Second session', '1'],
      ['Statement of Xanadu', 'Second session 2'],
      ['Statement of Xanadu', 'Second session', '3']
    ])
  })

  it('is known where only one page of each kind is there', () => {
    expect(furnitureOf([page(1, 'recognised', recognised), page(2, 'printed', printed)])).toEqual([
      ['Statement of Xanadu', 'Second session 1'],
      ['Statement of Xanadu', 'Second session', '2']
    ])
  })

  it('is known where the number of a page was misread or not seen', () => {
    const misread: readonly Seen[] = [
      {text: 'Staternent of Xanadu', y: 757},
      {text: 'Second session', y: 43}
    ]
    const wrong: readonly Seen[] = [
      {text: 'Statement of Xanadu', y: 757},
      {text: 'Second session 57', y: 43}
    ]
    expect(
      furnitureOf([
        page(1, 'recognised', recognised),
        page(2, 'recognised', misread),
        page(3, 'printed', printed),
        page(4, 'recognised', wrong)
      ]).map(texts => texts.length)
    ).toEqual([2, 2, 3, 2])
  })

  it('is not what stands once in a row of its own', () => {
    const once: readonly Seen[] = [
      {text: 'Statement of Xanadu', y: 760},
      {text: 'First of all,', y: 745}
    ]
    expect(furnitureOf([page(1, 'printed', once), page(2, 'recognised', recognised)])[0]).toEqual([
      'Statement of Xanadu'
    ])
  })

  it.each(['printed', 'recognised'] as const)('is not a heading that counts on: %s', method => {
    const heading = (text: string): readonly Seen[] => [{text, y: 760}]
    expect(
      furnitureOf([
        page(1, method, heading('Article 5 of the draft')),
        page(2, method, heading('Article 9 of the draft')),
        page(3, method, heading('Article 11 of the draft'))
      ])
    ).toEqual([[], [], []])
  })
})

describe('the number of a page', () => {
  const header: Seen = {text: 'Statement of Xanadu', y: 760}
  const numbersOf = (pages: readonly (readonly Seen[])[]) =>
    furnitureOf(pages.map((edges, i) => page(i + 1, 'recognised', edges))).map(texts =>
      texts.filter(text => /^\d+$/.test(text))
    )

  it('counts with the number of another page, wherever they begin', () => {
    const numbered = (text: string): readonly Seen[] => [{text, y: 40}]
    expect(numbersOf([numbered('17'), numbered('18')])).toEqual([['17'], ['18']])
    expect(numbersOf([numbered('17'), [], numbered('19')])).toEqual([['17'], [], ['19']])
  })

  it('is told by itself where it counts from the first page, or from behind a cover', () => {
    expect(numbersOf([[], [{text: '2', y: 40}]])).toEqual([[], ['2']])
    expect(numbersOf([[], [{text: '1', y: 40}]])).toEqual([[], ['1']])
    expect(numbersOf([[{text: '17', y: 40}]])).toEqual([['17']])
  })

  it('is not a year in a table below the header, even where it was seen twice', () => {
    const table: readonly Seen[] = [header, {text: '2022', y: 710}, {text: '2022', y: 698}]
    expect(numbersOf([[header], table])).toEqual([[], []])
    expect(numbersOf([[header], table, [header]])).toEqual([[], [], []])
  })
})
