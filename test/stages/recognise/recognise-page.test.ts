import {describe, expect, it} from 'vitest'
import type {RecognisedPage} from '../../../src/domain/document.js'
import {readFile} from '../../../src/stages/extract/read-file.js'
import {turnedBack} from '../../../src/stages/recognise/engine/upright.js'
import {dataFileOf, type FindData} from '../../../src/stages/recognise/languages/language-data.js'
import {recognise} from '../../../src/stages/recognise/recognise.js'
import {recognisePage} from '../../../src/stages/recognise/recognise-page.js'
import type {StageContext} from '../../../src/stages/stage.js'
import {pdfOf, scan} from '../extract/pdf/pdf-of.js'
import {partOf, pictureIn, pictureOfLines, pictureOfSubmission} from './drawn.js'
import {scannedPdf} from './scanned-pdf.js'

const lines = [
  'The Republic of Xanadu welcomes the norms of',
  'responsible behaviour of States, and thanks the Chair',
  'for the paper that was circulated in December.'
]
const linesPicture = async () => partOf(await pictureOfLines(lines), {bottom: 0.2})

/** The first page of a file as it is recognised. */
const pageOf = async (
  bytes: Uint8Array,
  {language = 'en', findData = dataFileOf}: {language?: string | null; findData?: FindData} = {}
): Promise<RecognisedPage> => {
  const found = await recognisePage({name: 'a.pdf', bytes}, {page: 1, language}, findData)
  if ('failure' in found) throw new Error(found.failure.message)
  return found.value
}

describe('a recognised page', () => {
  it('has its lines in points, each with how sure it is', async () => {
    const page = await pageOf(scannedPdf([await linesPicture()]))
    expect(page.lines.map(({text}) => text)).toEqual(lines)
    const [first, second] = page.lines
    // They were drawn 72 points from the left edge and 72 from the upper one, 18 apart, in type of 12.
    expect(first?.x).toBeCloseTo(72, -0.5)
    expect(first?.y).toBeCloseTo(72, -0.5)
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(18, 0)
    expect(first?.size).toBeGreaterThan(10)
    expect(first?.size).toBeLessThan(14)
    expect(Math.min(page.confidence, ...page.lines.map(({confidence}) => confidence))).toBeGreaterThan(0.85)
  })

  it('is blank where its paper bears nothing but grain and a shadow at its edge', async () => {
    const paper = await linesPicture()
    const dots = paper.dots.map((_, i) => (i % paper.width < 8 ? 60 : 235 + ((i * 31) % 12)))
    const page = await pageOf(scannedPdf([{...paper, dots}]))
    expect(page).toMatchObject({blank: true, lines: [], trouble: null, language: 'und'})
  })

  it('is read on the grey paper of a scan', async () => {
    const picture = await linesPicture()
    const dots = picture.dots.map((shade, i) => Math.min(shade, 190 + ((i * 31) % 16)))
    const page = await pageOf(scannedPdf([{...picture, dots}]))
    expect(page.lines.map(({text}) => text)).toEqual(lines)
  })

  it('is as wide as it is high once it was turned upright', async () => {
    const upright = partOf(await pictureOfSubmission('norvalia-measures-taken.pdf'), {
      top: 0.08,
      bottom: 0.32
    })
    const page = await pageOf(scannedPdf([turnedBack(upright, 3)]), {language: null})
    expect(page.lines.map(({text}) => text)).toContain('Report of Norvalia Republic on measures taken')
    expect(page.width).toBeCloseTo((upright.width * 72) / upright.dpi, 0)
    expect(page.height).toBeCloseTo((upright.height * 72) / upright.dpi, 0)
  })

  it('says that its ink holds no words', async () => {
    const shapes = partOf(await pictureIn(pdfOf([[{outlines: 120}]])), {bottom: 0.2})
    const page = await pageOf(scannedPdf([shapes]))
    expect(page).toMatchObject({
      lines: [],
      blank: false,
      trouble: expect.stringMatching(
        /^Page 1 of a\.pdf (?:bears ink in which no words|is a picture in which)/
      )
    })
  })

  it('gives no words where the data of its language is missing, and says what to do', async () => {
    const arabic = partOf(await pictureOfSubmission('gorania-bayan.pdf'), {top: 0.08, bottom: 0.26})
    const page = await pageOf(scannedPdf([arabic]), {
      language: null,
      findData: language => (language === 'ar' ? null : dataFileOf(language))
    })
    expect(page).toMatchObject({
      lines: [],
      trouble:
        'Page 1 of a.pdf is a picture, and what is needed to recognise Arabic is not on this machine; ask for a copy with a text layer.'
    })
  })

  it('fails where the file cannot be drawn', async () => {
    const found = await recognisePage(
      {name: 'a.pdf', bytes: new Uint8Array([1, 2, 3])},
      {page: 1, language: null}
    )
    expect(found).toMatchObject({failure: {code: 'corrupt'}})
  })
})

/** A file as the stage gives it, recognised in this process. */
const documentOf = async (bytes: Uint8Array) => {
  const file = {name: 'a.pdf', bytes}
  // The stage reads nothing of the pipeline.
  const pipeline = {} as StageContext['pipeline']
  const extracted = await readFile(file)
  if ('failure' in extracted) throw new Error(extracted.failure.message)
  const read = await recognise.run(
    {file, extracted: extracted.value},
    {read: readFile, recognise: recognisePage, pipeline}
  )
  if ('failure' in read) throw new Error(read.failure.message)
  return read.value
}

describe('a file whose text and picture are compared', () => {
  it('keeps its own text where the picture shows the same', async () => {
    // Over a picture as large as the page, so little text may be a stamp.
    const {text, pages} = await documentOf(pdfOf([[scan, {text: 'Agreed by all in Xanadu.', y: 600}]]))
    expect(text).toBe('Agreed by all in Xanadu.')
    expect(pages).toMatchObject([{method: 'text', doubt: null, confidence: null, agreement: 1}])
  })

  it('takes what is seen where its own text says something else', async () => {
    const {text, pages} = await documentOf(scannedPdf([await linesPicture()], 'SCAN 0034 7711'))
    expect(text).toBe(lines.join(' '))
    expect(pages).toMatchObject([{method: 'ocr', doubt: 'no-text'}])
    expect(pages[0]?.agreement).toBeLessThan(0.5)
    expect(pages[0]?.confidence).toBeGreaterThan(0.85)
  })

  it('counts a blank page as read', async () => {
    const paper = await linesPicture()
    const blank = {...paper, dots: paper.dots.map((_, i) => 235 + ((i * 31) % 12))}
    const {pages, quality, language} = await documentOf(scannedPdf([paper, blank]))
    expect(pages.map(({method}) => method)).toEqual(['ocr', 'blank'])
    expect(quality).toMatchObject({pagesRead: 2})
    expect(language).toBe('en')
  })
})
