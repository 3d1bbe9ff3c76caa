import {expect, it} from 'vitest'
import {picture} from '../../../../src/digest/html/matrix/picture.js'

const drawn = (direction: 'ltr' | 'rtl') =>
  picture(
    [
      {party: 'Aldermark', code: 'a', manner: 'supports'},
      {party: 'Aldermark', code: 'b', manner: 'opposes'}
    ],
    {
      parties: ['Aldermark'],
      codes: [
        {code: 'a', name: 'Lights'},
        {code: 'b', name: 'Lanterns'}
      ],
      labelledBy: 'words',
      direction
    }
  )

const placeOf = (text: string, svg: string): number =>
  Number(new RegExp(`translate\\((-?[\\d.]+),[^)]*\\)[^>]*>${text}<`).exec(svg)?.[1])

it('has the names of parties at the left and the first code beside them', () => {
  const svg = drawn('ltr')
  expect(placeOf('Aldermark', svg)).toBeLessThan(placeOf('\\+', svg))
  expect(placeOf('\\+', svg)).toBeLessThan(placeOf('−', svg))
})
it('is the other way round from right to left', () => {
  const svg = drawn('rtl')
  expect(placeOf('Aldermark', svg)).toBeGreaterThan(placeOf('\\+', svg))
  expect(placeOf('\\+', svg)).toBeGreaterThan(placeOf('−', svg))
})
it('calls codes by their names', () => {
  expect(drawn('ltr')).toContain('>Lights<')
})
