import {expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../sample-digest.js'
import {all} from './parsed.js'

const letter = (at: number) => String.fromCharCode(65 + at)
const codes = Array.from({length: 24}, (_, at) => ({
  code: `list-${letter(Math.floor(at / 12)).toLowerCase()}/${(at % 12) + 1}`,
  en: `Rule ${at + 1}`,
  definition: 'An invented rule.'
}))
// One in ten speaks, and to one code alone.
const parties = Array.from({length: 80}, (_, at) => ({
  id: `X${letter(Math.floor(at / 26))}${letter(at % 26)}`,
  name: `Party ${String(at).padStart(2, '0')}`,
  file: `party-${at}.pdf`,
  language: 'en',
  paragraphs: [
    {
      text: `Party ${at} holds to its rule.`,
      page: 1,
      ...(at % 10 === 0 ? {tags: {[codes[at % 24]?.code ?? '']: ['supports', 'none'] as const}} : {})
    }
  ]
}))
const {digest, passages} = sampleDigest('Many parties', parties, codes)
const html = digestHtml(digest, passages)

it('names a silent party in one line a code, and gives it no place of its own', () => {
  expect(all(html, '.party')).toHaveLength(8)
  expect(all(html, '#codes .others')).toHaveLength(
    digest.taxonomies.flatMap(each => each.codes).filter(({counts}) => counts.position > 0).length
  )
})
it('has a cell in a table for each party and code', () => {
  expect(all(html, '.matrix td')).toHaveLength(80 * 24)
})
it('cuts the picture of many parties so that each part fits a printed page', () => {
  const pictures = all(html, '#matrix svg')
  expect(pictures).toHaveLength(2 * 3)
  expect(pictures.every(svg => Number(svg.getAttribute('height')) < 900)).toBe(true)
})
it('shows all when printed, so nothing is folded at first', () => {
  expect(all(html, 'details:not([open])')).toEqual([])
})
