import {failed, outcome} from '../../../domain/outcome.js'
import type {Reader} from '../reading.js'
import {unswapLigatures} from './arabic.js'
import {sortFurniture} from './layout/furniture.js'
import {linesOf} from './layout/lines.js'
import {piecesOf} from './layout/pieces.js'
import {openPdf, type PdfFile, type PdfPage} from './open.js'
import {type PageLines, pageRead} from './page-read.js'
import {runsOf} from './runs.js'

/**
 * A PDF by its text layer, and where a page was recognised from its picture, by that. Pages with no text, or none
 * that is a language, are doubtful until they are recognised.
 */
export const readPdf: Reader = async ({name, bytes, limits, recognised}) => {
  const opened = await openPdf(name, bytes)
  if ('failure' in opened) return opened
  const pdf = opened.value
  try {
    if (pdf.pageCount > limits.pages)
      return failed('too-large', `${name} has ${pdf.pageCount} pages, over the limit of ${limits.pages}.`)
    const fonts = new Map<string, string>()
    const layers = await readPages(pdf, {fonts, textLength: limits.textLength})
    if (layers === null)
      return failed('too-large', `${name} holds over ${limits.textLength} characters, the limit; split it.`)
    if (layers.length === 0)
      return failed('no-text', `${name} has no pages; check that it is the right file.`)
    const seen = new Map(recognised.map(page => [page.page, page]))
    const pages = layers.map(layer => pageRead(layer, seen.get(layer.number)))
    const pieces = piecesOf(sortFurniture(pages.map(({lines}) => lines)), font =>
      boldName.test(fonts.get(font) ?? '')
    )
    return outcome(
      {
        pieces,
        pageCount: pdf.pageCount,
        pages: pages.map(({reading}) => reading),
        doubtful: pages.flatMap(({doubtful}) => doubtful ?? []),
        title: pdf.title
      },
      pages.flatMap(({note}) => note ?? [])
    )
  } finally {
    await pdf.close()
  }
}

const boldName = /bold|black|heavy|semibold|demi/i

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
