import type {Note} from '../../../domain/outcome.js'
import {failed, outcome} from '../../../domain/outcome.js'
import type {Reader} from '../reading.js'
import {unswapLigatures} from './arabic.js'
import {sortFurniture} from './furniture.js'
import {type Line, linesOf} from './lines.js'
import {openPdf, type PdfFile, type PdfPage} from './open.js'
import {piecesOf} from './pieces.js'
import {runsOf} from './runs.js'

/** A PDF by its text layer. A page without one is noted; where most have none, the file fails as a scan. */
export const readPdf: Reader = async ({name, bytes, limits}) => {
  const opened = await openPdf(name, bytes)
  if ('failure' in opened) return opened
  const pdf = opened.value
  try {
    if (pdf.pageCount > limits.pages)
      return failed('too-large', `${name} has ${pdf.pageCount} pages, over the limit of ${limits.pages}.`)
    const fonts = new Map<string, string>()
    const pages = await readPages(pdf, {fonts, textLength: limits.textLength})
    if (pages === null)
      return failed('too-large', `${name} holds over ${limits.textLength} characters, the limit; split it.`)
    const notes = pages.filter(({lines}) => lines.length === 0).map(({number}) => withoutText(number))
    if (notes.length * 2 > pdf.pageCount || pages.length === 0)
      return failed(
        'no-text',
        `${name} has no text on ${notes.length} of its ${pdf.pageCount} pages, so it is a scan; ask for the original, as OCR is not there yet.`
      )
    const pieces = piecesOf(sortFurniture(pages), font => boldName.test(fonts.get(font) ?? ''))
    return outcome(
      {pieces, pageCount: pdf.pageCount, pagesRead: pdf.pageCount - notes.length, title: pdf.title},
      notes
    )
  } finally {
    await pdf.close()
  }
}

const withoutText = (page: number): Note => ({
  code: 'page-without-text',
  message: `Page ${page} has no text; it may be a scan.`
})

const boldName = /bold|black|heavy|semibold|demi/i

type PageLines = {readonly number: number; readonly view: readonly number[]; readonly lines: readonly Line[]}

/** Every page in order, or null once the text is longer than the limit. Fills in the names of the fonts. */
const readPages = async (
  pdf: PdfFile,
  {fonts, textLength}: {fonts: Map<string, string>; textLength: number}
): Promise<readonly PageLines[] | null> => {
  const pages: PageLines[] = []
  let length = 0
  for (let number = 1; number <= pdf.pageCount; number++) {
    const page = await pdf.page(number)
    if (page === null) pages.push({number, view: [], lines: []})
    else {
      length += page.strings.reduce((sum, {str}) => sum + str.length, 0)
      if (length > textLength) return null
      pages.push(await linesOfPage(page, fonts))
    }
  }
  return pages
}

const linesOfPage = async (page: PdfPage, fonts: Map<string, string>): Promise<PageLines> => {
  const unnamed = page.strings.filter(({str, fontName}) => str.trim() !== '' && !fonts.has(fontName))
  const arabic = page.strings.some(({str}) => /\p{Script=Arabic}{2}/u.test(str))
  const glyphs = unnamed.length > 0 || arabic ? await page.glyphs() : []
  for (const {fontName} of unnamed) fonts.set(fontName, page.realFontName(fontName))
  const texts = page.strings.map(({str}) => str)
  const mended = arabic ? unswapLigatures(texts, glyphs) : texts
  const groups = runsOf(page.strings.map((string, i) => ({...string, str: mended[i] ?? string.str})))
  return {
    number: page.number,
    view: turnedView(page.view, groups[0]?.turn ?? 0),
    lines: groups.flatMap(({runs}) => linesOf(runs, page.number))
  }
}

/** The page's edges as seen when most of its text is upright. */
const turnedView = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], turn: number) =>
  [
    [left, bottom, right, top],
    [bottom, -right, top, -left],
    [-right, -top, -left, -bottom],
    [-top, left, -bottom, right]
  ][turn] ?? [left, bottom, right, top]
