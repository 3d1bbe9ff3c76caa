import {littleText, type PdfFile, type PdfPage} from '../page.js'
import {groupedByTurn, uprightBox} from '../runs.js'
import {drawingOf} from './drawing.js'
import {type DrawnString, type LoadedPage, openDocument} from './library.js'
import {glyphsOf, unswapLigatures} from './ligatures.js'
import {runOf, turnOf} from './runs.js'

/** Open a PDF with PDF.js, or say what stands against it. */
export const openWithPdfjs = async (
  bytes: Uint8Array
): Promise<PdfFile | {readonly trouble: 'password' | 'format'}> => {
  const pdf = await openDocument(bytes)
  if ('trouble' in pdf) return pdf
  const {Title} = (await pdf.getMetadata()).info
  const fonts = new Map<string, string>()
  return {
    pageCount: pdf.numPages,
    title: typeof Title === 'string' && Title.trim() !== '' ? Title.trim() : null,
    page: async number => {
      try {
        return await pageOf(await pdf.getPage(number), {number, fonts})
      } catch {
        // A hostile page fails in as many ways as a parser has lines; each means that it cannot be read.
        return null
      }
    },
    close: pdf.close
  }
}

type Scene = {
  readonly number: number
  /** The real names of the fonts that were met so far. */
  readonly fonts: Map<string, string>
}

const pageOf = async (page: LoadedPage, {number, fonts}: Scene): Promise<PdfPage> => {
  const {items} = await page.getTextContent({disableNormalization: true})
  const strings = items.filter(item => 'str' in item)
  const text = strings.map(({str}) => str).join('')
  const unnamed = strings.filter(({str, fontName}) => str.trim() !== '' && !fonts.has(fontName))
  const isArabic = /\p{Script=Arabic}{2}/u.test(text)
  const isShort = text.length < littleText
  const operators = unnamed.length > 0 || isArabic || isShort ? await page.getOperatorList() : null
  for (const {fontName} of unnamed) fonts.set(fontName, realFontName(page, fontName))
  const groups = groupedByTurn(
    (isArabic && operators !== null ? unswapped(strings, glyphsOf(operators)) : strings)
      .map(string => ({turn: turnOf(string), run: runOf(string, fonts)}))
      .filter(({run}) => run.text !== '')
  )
  return {
    number,
    view: uprightBox(page.view, groups[0]?.turn ?? page.rotate / 90),
    groups,
    unmapped: shareOf(unmapped, text),
    // The text that this library gives does not tell how it is drawn, nor what of it is missing.
    unseen: 0,
    missed: 0,
    drawing: operators === null ? 'some' : drawingOf(operators, page.view)
  }
}

const unswapped = (strings: readonly DrawnString[], glyphs: readonly string[]): readonly DrawnString[] => {
  const mended = unswapLigatures(
    strings.map(({str}) => str),
    glyphs
  )
  return strings.map((string, i) => ({...string, str: mended[i] ?? string.str}))
}

/** The operator list of a page loads the fonts that it uses. */
const realFontName = ({commonObjs}: LoadedPage, font: string): string =>
  (commonObjs.has(font) ? commonObjs.get(font).name : undefined)?.replace(/^[A-Z]{6}\+/, '') || font

/** Controls and private use are what this library gives where the font names no letter. */
const unmapped = /[\p{Cc}\p{Co}\uFFFD]/gu

const shareOf = (pattern: RegExp, text: string): number =>
  (text.match(pattern)?.length ?? 0) / Math.max(text.length, 1)
