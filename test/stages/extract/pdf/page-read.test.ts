import {describe, expect, it} from 'vitest'
import type {Document, RecognisedPage} from '../../../../src/domain/document.js'
import {readFile} from '../../../../src/stages/extract/read-file.js'
import {readDocument} from '../read-document.js'
import {type DrawnPage, pdfOf, scan} from './pdf-of.js'

const said = 'Xanadu holds that every State should keep its territory from being used for wrongful acts.'
const text = [{text: said, y: 700, size: 9}]
const stamp = {text: 'Received by the Registry on 3 March 2025', y: 760}

const doubtsOf = async (pages: readonly DrawnPage[]) => {
  const read = await readFile({name: 'a.pdf', bytes: pdfOf(pages)})
  return 'value' in read ? read.value.doubtful : read.failure
}

const documentOf = async (
  pages: readonly DrawnPage[],
  recognised: readonly RecognisedPage[] = []
): Promise<Document> => {
  const read = await readDocument({name: 'a.pdf', bytes: pdfOf(pages)}, recognised)
  if ('failure' in read) throw new Error(read.failure.message)
  return read.value
}

const recognisedAs = (page: number, lines: readonly string[]): RecognisedPage => ({
  page,
  language: 'en',
  width: 612,
  height: 792,
  blank: lines.length === 0,
  confidence: 0.9,
  trouble: null,
  lines: lines.map((line, i) => ({text: line, x: 72, y: 100 + 14 * i, width: 200, size: 12, confidence: 0.9}))
})

describe('a page of a PDF', () => {
  it.each<[string, DrawnPage]>([
    ['a picture and no text', [scan]],
    ['a stamp on a picture that fills it', [scan, stamp]],
    ['nothing but letters drawn as outlines', [{outlines: 200}]]
  ])('is doubtful for want of text where it has %s', async (_, page) => {
    expect(await doubtsOf([text, page])).toEqual([{page: 2, doubt: 'no-text'}])
  })

  it.each<[string, DrawnPage]>([
    ['only its number', [{text: '2', y: 40, x: 300}]],
    ['a small picture beside its text', [...text, {picture: {x: 72, y: 72, width: 200, height: 100}}]],
    [
      'much text before a picture that fills it',
      [scan, ...[700, 680, 660].map(y => ({text: said, y, size: 9}))]
    ],
    [
      'much unseen text over a picture',
      [scan, ...[700, 680, 660].map(y => ({text: said, y, size: 9, unseen: true}))]
    ]
  ])('is text where it has %s', async (_, page) => {
    expect((await documentOf([text, page])).pages).toMatchObject([
      {method: 'text'},
      {method: 'text', doubt: null}
    ])
  })

  it('is blank, and not doubtful, where nothing at all is drawn', async () => {
    expect((await documentOf([text, [], text])).pages).toMatchObject([
      {method: 'text'},
      {method: 'blank', doubt: null},
      {method: 'text'}
    ])
  })

  it('is no language where its fonts do not name their letters, though other pages are', async () => {
    const unnamed = {glyphs: Array.from({length: 60}, () => ''), y: 700}
    expect(await doubtsOf([text, [unnamed, {text: 'Xanadu', y: 600}], text])).toEqual([
      {page: 2, doubt: 'not-a-language'}
    ])
  })

  it('keeps its few signs without a name as signs that are lost', async () => {
    const {text: read} = await documentOf([
      [...text, {glyphs: ['', 'X'], x: 57, y: 680}, {text: said, y: 680}]
    ])
    expect(read).toContain('\uFFFDX Xanadu')
  })

  it('has its size as it is seen: cropped, and turned the way its text is', async () => {
    const [, turned] = (
      await documentOf([
        text,
        {drawn: [{text: said, x: 300, y: 110, size: 9, turn: 1}], rotate: 90, cropBox: [100, 100, 400, 500]}
      ])
    ).pages
    expect(turned).toMatchObject({width: 400, height: 300, method: 'text'})
  })
})

describe('a page that was recognised', () => {
  it('gives its lines where the page without text stands', async () => {
    const {
      text: read,
      pages,
      quality
    } = await documentOf([text, [scan], text], [recognisedAs(2, ['Xanadu said so on paper.'])])
    expect(read).toContain('Xanadu said so on paper.')
    expect(pages).toMatchObject([{method: 'text'}, {method: 'ocr', doubt: 'no-text', agreement: null}, {}])
    expect(quality).toMatchObject({pagesRead: 3, confidence: 0.9})
  })

  it('stands in for a stamp, and says how little the two agree', async () => {
    const {text: read, pages} = await documentOf(
      [text, [scan, stamp]],
      [
        recognisedAs(2, [
          stamp.text,
          'Xanadu said so on paper, at length,',
          'and thanked the Chair of the group.'
        ])
      ]
    )
    expect(read).toContain('at length')
    expect(pages[1]).toMatchObject({method: 'ocr', agreement: expect.closeTo(0.36, 1)})
  })

  it('leaves a text layer that it confirms, whose letters are surer', async () => {
    const {text: read, pages} = await documentOf(
      [text, [scan, stamp]],
      [recognisedAs(2, ['Received by the Rcgistry on 3 Mareh 2025'])]
    )
    expect(read).toContain('Registry on 3 March')
    expect(pages[1]).toMatchObject({method: 'text', doubt: null, agreement: expect.closeTo(0.94, 1)})
  })

  it('leaves a text layer where its picture shows nothing', async () => {
    const {text: read, pages} = await documentOf([text, [scan, stamp]], [recognisedAs(2, [])])
    expect(read).toContain(stamp.text)
    expect(pages[1]).toMatchObject({method: 'text'})
  })

  it('is unread where it could not be recognised, but keeps the little text it has', async () => {
    const trouble = 'Page 2 of a.pdf cannot be read from its picture.'
    const {text: read, pages} = await documentOf(
      [text, [scan, stamp]],
      [{...recognisedAs(2, []), blank: false, trouble}]
    )
    expect(read).toContain(stamp.text)
    expect(pages[1]).toMatchObject({method: 'unread', doubt: 'no-text'})
  })
})
