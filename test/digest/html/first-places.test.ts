import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {sampleDigest} from '../sample-digest.js'
import {sixParties, threeCodes} from '../six-parties.js'
import {all, parsed} from './parsed.js'

const {digest, passages} = sampleDigest('Harbours', sixParties, threeCodes)
const html = digestHtml(digest, passages)

describe('words that are quoted under several codes', () => {
  const document = parsed(html)
  const figures = [...document.querySelectorAll('figure.quote:not(.listed)')]
  it('are printed in full once each, and on the screen wherever they are quoted', () => {
    const wordsOf = (selector: string) =>
      figures.map(figure => figure.querySelector(selector)?.textContent).filter(words => words !== undefined)
    const printed = wordsOf('blockquote:not(.again)')
    expect(new Set(printed).size).toBe(printed.length)
    expect(new Set(wordsOf('blockquote'))).toEqual(new Set(printed))
    expect(wordsOf('blockquote.again')).toHaveLength(5)
  })
  it('say, where they are not printed again, under which code they are, and lead there', () => {
    for (const figure of figures.filter(each => each.querySelector('.again') !== null)) {
      const link = figure.querySelector('.in-full a')
      const place = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
      const there = [...(place?.querySelectorAll('blockquote:not(.again)') ?? [])].map(
        each => each.textContent
      )
      expect(there).toContain(figure.querySelector('blockquote')?.textContent)
    }
  })
  it('are printed under the first: questions stand before codes', () => {
    const later = all(html, '#c3-1 .in-full')[0]
    expect(later?.textContent).toBe(' · in full under Is a legally binding instrument needed? It is needed')
  })
  it('name the list of a code only where it is another', () => {
    expect(all(html, '#c2-4 .in-full')[0]?.textContent).toBe(' · in full under a Leave harbour lights alone')
    expect(all(html, '#pages .in-full').map(({textContent}) => textContent)).toContain(
      ' · in full under a Leave harbour lights alone, Norms of the harbour list'
    )
  })
  it('name the party where a text is of two', () => {
    const joint = digest.cells.map(cell =>
      cell.party === 'XAF' && cell.code === 'harbour/a'
        ? {...cell, cell: 'position' as const, passages: 1, quotes: digest.cells[0]?.quotes ?? []}
        : cell
    )
    const shared = digestHtml({...digest, cells: joint}, passages)
    expect(all(shared, '#c1-6 .in-full')[0]?.textContent).toBe(
      ' · in full under a Leave harbour lights alone, Aldermark'
    )
  })
})

describe('a passage under “Pages quoted”', () => {
  it('is printed there when only a part of it is quoted', () => {
    const cut = digest.cells.map(cell => ({
      ...cell,
      quotes: cell.quotes.map(quote =>
        quote.submission === 'sub-XAE'
          ? {...quote, text: quote.text.slice(0, 5), end: quote.start + 5}
          : quote
      )
    }))
    const answers = digest.answers.filter(({party}) => party !== 'XAE')
    const page = digestHtml({...digest, cells: cut, answers}, passages)
    expect(all(page, '.whole:not(.again)')).toHaveLength(1)
    expect(all(html, '.whole:not(.again)')).toHaveLength(0)
  })
})
