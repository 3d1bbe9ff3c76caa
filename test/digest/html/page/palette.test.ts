import {describe, expect, it} from 'vitest'
import {dark, light} from '../../../../src/digest/html/page/palette.js'

function luminance(colour: string): number {
  const channels = [1, 3, 5].map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
  const [red = 0, green = 0, blue = 0] = channels.map(c =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

describe.each(Object.entries({light, dark}))(
  'the %s palette',
  (_, {page, mark, quiet, link, panel, manners}) => {
    it.each([
      ['page', page.ink, page.paper],
      ['page on panel', page.ink, panel],
      ['quiet', quiet, page.paper],
      ['quiet on panel', quiet, panel],
      ['link', link, page.paper],
      ['link on panel', link, panel],
      ['mark', mark.ink, mark.paper],
      ...Object.entries(manners).map(([name, {ink, paper}]): [string, string, string] => [name, ink, paper])
    ])('can be read: %s', (_, ink, paper) => {
      expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
    })
    it.each(Object.entries(manners).filter(([, {edge}]) => edge !== 'none'))(
      'shows the edge of a tile: %s',
      (_, {edge}) => {
        expect(contrast(edge, page.paper)).toBeGreaterThanOrEqual(3)
      }
    )
  }
)
