import {describe, expect, it} from 'vitest'
import {quotedPages} from '../../../src/digest/html/quoted-pages.js'
import type {Digest} from '../../../src/domain/digest/digest.js'
import type {CodeQuote} from '../../../src/domain/position.js'
import {sampleDigest} from '../sample-digest.js'

const text = 'The lights stay on. Nobody may put them out. So we hold.'
const {digest, passages} = sampleDigest(
  'Harbours',
  [
    {
      id: 'XAA',
      name: 'Aldermark',
      file: 'a.pdf',
      language: 'en',
      paragraphs: [
        {text: 'Thanks.', page: 1},
        {text, page: 2, tags: {'harbour/a': ['supports', 'none']}}
      ]
    }
  ],
  [{code: 'harbour/a', en: 'Lights', definition: 'Leave them.'}]
)
const [whole] = digest.cells.flatMap(({quotes}) => quotes)
if (whole === undefined) throw new Error('The sample has no quotes.')

const part = (words: string, change: Partial<CodeQuote> = {}): CodeQuote => {
  const start = whole.start + text.indexOf(words)
  return {...whole, start, end: start + words.length, text: words, ...change}
}
const quoting = (quotes: readonly CodeQuote[]): Digest => ({
  ...digest,
  cells: digest.cells.map(cell => ({...cell, quotes: [...quotes]}))
})

describe('quotedPages', () => {
  it('marks the quoted words and keeps the rest of the passage round them', () => {
    const quote = part('Nobody may put them out.')
    const {pages, mark} = quotedPages(quoting([quote]), passages)
    expect(pages.map(({page}) => page)).toEqual([2])
    expect(pages[0]?.passages[0]?.pieces).toEqual([
      {text: 'The lights stay on. '},
      {text: 'Nobody may put them out.', mark: mark(quote)},
      {text: ' So we hold.'}
    ])
  })
  it('gives quotes that overlap one mark, and quotes that do not two', () => {
    const [one, two, three] = [
      part('lights stay on. Nobody'),
      part('Nobody may put'),
      part('we hold')
    ] as const
    const {pages, mark} = quotedPages(quoting([three, two, one]), passages)
    expect(mark(one)).toBe(mark(two))
    expect(mark(three)).not.toBe(mark(one))
    expect(
      pages[0]?.passages[0]?.pieces.filter(piece => piece.mark !== undefined).map(piece => piece.text)
    ).toEqual(['lights stay on. Nobody may put', 'we hold'])
  })
  it('shows a passage that runs over a page break on each page it is quoted from', () => {
    const [before, after] = [part('The lights'), part('So we hold.', {page: 3})] as const
    const {pages, mark} = quotedPages(quoting([before, after]), passages)
    expect(pages.map(({page}) => page)).toEqual([2, 3])
    expect(mark(before)).not.toBe(mark(after))
  })
  it('shows a quote that stands under many codes once', () => {
    const {pages} = quotedPages(quoting([whole, {...whole, stance: 'mentions'}]), passages)
    expect(pages[0]?.passages).toHaveLength(1)
    expect(pages[0]?.passages[0]?.pieces).toHaveLength(1)
  })
  it('refuses a quote that begins before its passage', () => {
    expect(() => quotedPages(quoting([{...whole, start: 0}]), passages)).toThrow('does not say')
  })
})
