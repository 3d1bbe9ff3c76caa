import {describe, expect, it} from 'vitest'
import {furnitureOf} from '../../../src/evaluate/extraction/furniture.js'

const on = (page: number, text: string) => ({page, text})

describe('furnitureOf', () => {
  it('finds furniture whose pieces are cut or ordered otherwise', () => {
    expect(furnitureOf([on(1, '1 Working paper')], [on(1, 'Working paper'), on(1, '1')])).toEqual({
      right: 13,
      found: 13,
      wanted: 13
    })
  })

  it('counts body that is called furniture as false, and furniture left in the body as missed', () => {
    expect(furnitureOf([on(1, 'States act')], [on(1, 'Page 7')])).toEqual({right: 0, found: 9, wanted: 5})
  })

  it('does not take the furniture of one page for that of another', () => {
    expect(furnitureOf([on(2, 'Working')], [on(1, 'Working')])).toMatchObject({right: 0})
  })

  it('bears a misread letter in a long word, none in a page number', () => {
    expect(furnitureOf([on(1, 'Workimg')], [on(1, 'Working')])).toMatchObject({right: 7})
    expect(furnitureOf([on(1, '8')], [on(1, '3')])).toMatchObject({right: 0})
  })

  it('finds no word more often than it stands there', () => {
    expect(furnitureOf([on(1, 'paper paper')], [on(1, 'paper')])).toEqual({right: 5, found: 10, wanted: 5})
  })
})
