import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/domain/document.js'
import {failed, outcome} from '../../src/domain/outcome.js'
import {inspectHtml} from '../../src/inspect/inspect-html.js'

const text = 'Norms\n\n1. Arvania <b>supports</b> the norms.\n\n12'
const box = {page: 1, x: 72, y: 80, width: 300, height: 20}
const document: Document = {
  text,
  blocks: [
    {kind: 'heading', start: 0, end: 5, page: 1, level: 2, boxes: [box]},
    {
      kind: 'paragraph',
      start: 7,
      end: 44,
      page: 1,
      number: '1.',
      boxes: [
        {...box, y: 700},
        {...box, page: 2}
      ]
    },
    {kind: 'furniture', start: 46, end: 48, page: 2, boxes: [{...box, page: 2, y: 800}]}
  ],
  pageCount: 2,
  pageStarts: [
    {page: 1, start: 0},
    {page: 2, start: 30}
  ],
  mediaType: 'application/pdf',
  title: null,
  pages: [
    {page: 1, width: 595, height: 842, method: 'text', doubt: null, confidence: null, agreement: null},
    {page: 2, width: 595, height: 842, method: 'ocr', doubt: 'no-text', confidence: 0.913, agreement: null}
  ],
  quality: {pagesRead: 2, readable: 1, confidence: 0.913, words: null},
  language: 'en',
  languageSure: true
}
const pictures = new Map([[1, {jpeg: new Uint8Array([0xff, 0xd8])}]])
const shown = (change: Partial<Parameters<typeof inspectHtml>[0]> = {}) =>
  parseHTML(inspectHtml({file: 'a.pdf', read: outcome(document), shortfalls: [], pictures, ...change}))
    .document

describe('what was read of a file', () => {
  it('shows every block to the letter, with its kind, level and printed number', () => {
    const blocks = [...shown().querySelectorAll('.blocks li')].map(block => block.textContent?.trim())
    expect(blocks).toEqual([
      'H 1 · heading, level 2Norms',
      'P 2 · paragraph, printed number 1.1. Arvania <b>supports</b> the norms.',
      'F 3 · furniture, never a passage12'
    ])
  })

  it('boxes a block on every page it stands on, and leads to its text', () => {
    const boxes = [...shown().querySelectorAll('svg a')].map(link => link.getAttribute('href'))
    expect(boxes).toEqual(['#b1', '#b2', '#b2', '#b3'])
    const places = [...shown().querySelectorAll('svg rect')].map(rect => rect.getAttribute('y'))
    expect(places).toEqual(['80', '700', '80', '800'])
  })

  it('says how each page was read, and how sure that is', () => {
    const pages = [...shown().querySelectorAll('h2')].map(heading => heading.textContent)
    expect(pages).toEqual([
      'Page 1 read by its own text',
      'Page 2 read from its picture, as it has no text of its own, sure to 91 %'
    ])
  })

  it('says that a page has no picture where none could be drawn', () => {
    const page = shown()
    expect(page.querySelectorAll('img')).toHaveLength(1)
    expect(page.querySelector('#page-2')?.textContent).toContain('No picture of this page could be drawn.')
  })

  it('says why what is not found would be unread', () => {
    const page = shown({shortfalls: ['1 of its 2 pages could not be read']})
    expect(page.querySelector('dl')?.textContent).toContain(
      'is unread, as 1 of its 2 pages could not be read'
    )
  })

  it('shows the reason and the pages of a file that was not read', () => {
    const page = shown({read: failed('no-text', 'a.pdf holds no text.')})
    expect(page.querySelector('.notice')?.textContent).toBe('Not read (no-text): a.pdf holds no text.')
    expect(page.querySelectorAll('img')).toHaveLength(1)
  })

  it('runs no script, and lets no name or text become a tag', () => {
    const page = shown({file: '<script>alert(1)</script>.pdf'})
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(page.querySelectorAll('li b')).toHaveLength(0)
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'")
  })
})
