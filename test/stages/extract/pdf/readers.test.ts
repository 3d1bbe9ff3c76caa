import {describe, expect, it} from 'vitest'
import type {PdfFile, PdfPage} from '../../../../src/stages/extract/pdf/page.js'
import {openWithPdfium} from '../../../../src/stages/extract/pdf/pdfium/pdfium.js'
import {openWithPdfjs} from '../../../../src/stages/extract/pdf/pdfjs/pdfjs.js'
import {type DrawnPage, pdfOf, scan} from './pdf-of.js'

const readers = [
  ['pdfium', openWithPdfium],
  ['PDF.js', openWithPdfjs]
] as const

type Open = (typeof readers)[number][1]

const withFile = async <T>(open: Open, bytes: Uint8Array, use: (file: PdfFile) => Promise<T>): Promise<T> => {
  const file = await open(bytes)
  if ('trouble' in file) throw new Error(file.trouble)
  try {
    return await use(file)
  } finally {
    await file.close()
  }
}

const pageOf = async (open: Open, page: DrawnPage): Promise<PdfPage> => {
  const read = await withFile(open, pdfOf([page]), file => file.page(1))
  if (read === null) throw new Error('the page was not read')
  return read
}

const runsOf = async (open: Open, page: DrawnPage) =>
  (await pageOf(open, page)).groups.flatMap(({runs}) => runs)

describe.each(readers)('a page as %s reads it', (_, open) => {
  it('has its strings with place, size and font', async () => {
    const [hello, bold] = await runsOf(open, [
      {text: 'Hello, State', x: 100, y: 700, size: 10},
      {text: 'Norms', y: 600, bold: true}
    ])
    expect(hello).toMatchObject({text: 'Hello, State', x: 100, y: 700, size: 10, font: 'Helvetica'})
    expect(hello?.width).toBeCloseTo(51.7, 1)
    expect(bold).toMatchObject({text: 'Norms', x: 72, y: 600, size: 12, font: 'Helvetica-Bold'})
  })

  it('has a string that is turned as it is seen upright, and its edges so too', async () => {
    const {view, groups} = await pageOf(open, {
      drawn: [{text: 'turned', x: 300, y: 200, turn: 1}],
      rotate: 90,
      cropBox: [100, 100, 400, 500]
    })
    expect(view).toEqual([100, -400, 500, -100])
    expect(groups).toMatchObject([{turn: 1, runs: [{text: 'turned', x: 200, y: -300, size: 12}]}])
  })

  it.each<[PdfPage['drawing'], DrawnPage]>([
    ['none', []],
    ['none', [{text: 'Hello', y: 700}]],
    ['some', [{picture: {x: 72, y: 72, width: 100, height: 100}}]],
    ['page', [scan]],
    ['page', [{picture: {x: 0, y: 0, width: 612, height: 450}}]],
    ['page', [{outlines: 150}]]
  ])('tells what is drawn besides its text: %s', async (drawing, page) => {
    expect(await pageOf(open, page)).toMatchObject({drawing})
  })

  it('has a word of Arabic in the order of reading, though it is drawn from the left', async () => {
    const runs = await runsOf(open, [{glyphs: ['ن', 'ا', 'ي', 'ب'], x: 100, y: 700}])
    expect(runs.map(({text}) => text).join('')).toBe('بيان')
  })

  it('has the letters of a ligature in the order of reading', async () => {
    const runs = await runsOf(open, [{glyphs: ['م', 'لا', 'س'], x: 100, y: 700}])
    expect(runs.map(({text}) => text).join('')).toBe('سلام')
  })

  it('leaves out what stands for no letter', async () => {
    const runs = await runsOf(open, [{glyphs: ['a', '\u0001', 'b'], y: 700}])
    expect(runs.map(({text}) => text).join('')).toMatch(/^a ?b$/)
  })

  it('says why a file is not opened', async () => {
    expect(await open(Buffer.from('%PDF-1.4 and nothing more'))).toEqual({trouble: 'format'})
  })
})

describe('a page as pdfium reads it', () => {
  const read = (page: DrawnPage) => runsOf(openWithPdfium, page)
  const texts = async (page: DrawnPage) => (await read(page)).map(({text}) => text.trimEnd())

  it('tells the share of characters that have no name, and shows each as lost', async () => {
    const page = await pageOf(openWithPdfium, [{glyphs: ['', 'a', '', 'b'], y: 700}])
    expect(page.unmapped).toBe(0.5)
    expect(page.groups[0]?.runs.map(({text}) => text)).toEqual(['\uFFFDa\uFFFDb'])
  })

  it('tells the share of characters that are there and not seen', async () => {
    expect(
      await pageOf(openWithPdfium, [
        {text: 'seen', y: 700},
        {text: 'not!', y: 600, unseen: true}
      ])
    ).toMatchObject({unseen: 0.5})
  })

  it('does not take blanks that are drawn one by one for text that it missed', async () => {
    const blanks = [80, 160, 240].map(x => ({text: ' ', x, y: 700}))
    expect(await pageOf(openWithPdfium, [{text: 'Hello', y: 720}, ...blanks])).toMatchObject({missed: 0})
  })

  it('says that it missed text of which it sees no shape, where nearly all is so', async () => {
    const characters = ['十', '年', '月', '日'].map((character, i) => ({
      glyphs: [character],
      x: 80 * i,
      y: 700
    }))
    expect(await pageOf(openWithPdfium, characters)).toMatchObject({missed: 1})
  })

  it('reads the answers in the fields of a form', async () => {
    const page = {drawn: [{text: 'Question:', y: 700}], answers: [{text: 'We do.', x: 200, y: 696}]}
    expect(await texts(page)).toEqual(['Question:', 'We do.'])
  })

  it('reads a string once that is drawn twice to look bold', async () => {
    expect(
      await texts([
        {text: 'Norms', y: 700},
        {text: 'Norms', x: 72.4, y: 700.2}
      ])
    ).toEqual(['Norms'])
  })

  it('puts a blank where words of one line lie apart, and none where letters do', async () => {
    expect(
      await texts([
        {text: 'Hello', x: 72, y: 700},
        {text: 'State', x: 103.5, y: 700},
        {text: 's', x: 133, y: 700}
      ])
    ).toEqual(['Hello States'])
  })

  it('reads no blank into the air between Chinese and figures', async () => {
    // A Chinese character is as wide as half its size here.
    expect(
      await texts([
        {glyphs: ['十', '年'], x: 72, y: 700},
        {glyphs: ['7', '月'], x: 87, y: 700}
      ])
    ).toEqual(['十年7月'])
  })

  it('puts a mark that was drawn by itself behind the letter it stands on', async () => {
    // The letters are 6 wide: the marks stand on the first two of the word, which are at the right.
    const runs = await read([
      {glyphs: ['ق', 'و', 'ح'], x: 100, y: 700},
      {glyphs: ['\u064F', '\u0650'], x: 106, y: 702}
    ])
    expect(runs.map(({text}) => text)).toEqual(['حِوُق'])
  })

  it('joins the letters of a word though they were drawn in pieces', async () => {
    const runs = await read([
      {glyphs: ['ن', 'ا'], x: 100, y: 700},
      {text: 'far', x: 300, y: 700},
      {glyphs: ['ي', 'ب'], x: 112, y: 700}
    ])
    expect(runs.map(({text}) => text)).toEqual(['بيان', 'far'])
  })
})
