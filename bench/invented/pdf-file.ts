import {createRequire} from 'node:module'
import type {ProseBlock} from './prose.js'

/** What stands on a submission besides its prose. */
export type Front = {
  readonly letterhead: readonly string[]
  readonly title: string
  readonly header: string
  readonly footer: string
}

/** Sets prose in an embedded font, until so many pages are full; the same input always gives the same bytes. */
export type PdfFileMaker = (
  front: Front,
  prose: Iterator<ProseBlock, unknown>,
  pages: number
) => Promise<Buffer>

/** Throws where `npm install --prefix bench` has not been run. */
export function pdfFileMaker(): PdfFileMaker {
  const require = createRequire(import.meta.url)
  // The library ships no types; these are the few calls we make of it.
  const Document = require('pdfkit') as new (options: object) => PdfDocument
  const fonts = {
    regular: require.resolve(`${FONT}-400-normal.woff`),
    bold: require.resolve(`${FONT}-700-normal.woff`)
  }
  return (front, prose, pages) => {
    const document = new Document({
      size: 'A4',
      autoFirstPage: false,
      compress: true,
      info: {Title: front.title, CreationDate: new Date(Date.UTC(2025, 1, 3))}
    })
    for (const [name, place] of Object.entries(fonts)) document.registerFont(name, place)
    const bytes = collected(document)
    const lines = linesOf(document, front, prose)
    for (let page = 1; page <= pages; page++) {
      document.addPage({size: 'A4', margin: 0})
      const place = (text: string, y: number) =>
        document.font('regular').fontSize(9).text(text, MARGIN, y, {lineBreak: false})
      place(front.header, 40)
      drawPage(document, lines)
      place(`${front.footer}   ${page}`, 790)
    }
    document.end()
    return bytes
  }
}

type PdfDocument = {
  registerFont(name: string, place: string): PdfDocument
  font(name: string): PdfDocument
  fontSize(size: number): PdfDocument
  widthOfString(text: string): number
  addPage(options: object): PdfDocument
  text(text: string, x: number, y: number, options: object): PdfDocument
  on(event: 'data', listener: (chunk: Buffer) => void): PdfDocument
  on(event: 'end', listener: () => void): PdfDocument
  end(): void
}

const FONT = '@fontsource/source-serif-4/files/source-serif-4-latin'
const MARGIN = 80
const TEXT_WIDTH = 435
const TOP = 85
const BOTTOM = 760
const LEADING = 16

type SetLine = {readonly text: string; readonly bold: boolean; readonly before: number}

/** Puts lines on the page until the next would run into the footer; that one opens the next page. */
function drawPage(document: PdfDocument, lines: Iterator<SetLine, unknown>): void {
  let y = TOP
  for (let next = lines.next(); !next.done; next = lines.next()) {
    const {text, bold, before} = next.value
    y += y === TOP ? 0 : before
    document
      .font(bold ? 'bold' : 'regular')
      .fontSize(11)
      .text(text, MARGIN, y, {lineBreak: false})
    y += LEADING
    if (y > BOTTOM) return
  }
}

function* linesOf(
  document: PdfDocument,
  {letterhead, title}: Front,
  prose: Iterator<ProseBlock, unknown>
): Generator<SetLine> {
  for (const text of letterhead) yield {text, bold: true, before: 0}
  yield {text: title, bold: true, before: 14}
  const measure = measureOf(document)
  for (let next = prose.next(); !next.done; next = prose.next()) {
    const {kind, text} = next.value
    let before = kind === 'heading' ? 16 : 8
    for (const line of broken(text, measure)) {
      yield {text: line, bold: kind === 'heading', before}
      before = 0
    }
  }
}

function* broken(text: string, measure: (word: string) => number): Generator<string> {
  let line: string[] = []
  let width = 0
  for (const word of text.split(' ')) {
    const next = measure(`${word} `)
    if (line.length > 0 && width + next > TEXT_WIDTH) {
      yield line.join(' ')
      line = []
      width = 0
    }
    line.push(word)
    width += next
  }
  yield line.join(' ')
}

/** Widths of words, each measured once. */
function measureOf(document: PdfDocument): (word: string) => number {
  const widths = new Map<string, number>()
  return word => {
    const width = widths.get(word) ?? document.font('regular').fontSize(11).widthOfString(word)
    widths.set(word, width)
    return width
  }
}

const collected = (document: PdfDocument): Promise<Buffer> =>
  new Promise(resolve => {
    const chunks: Buffer[] = []
    document.on('data', chunk => void chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)))
  })
