import {failed, type Outcome, outcome} from '../../../domain/outcome.js'

/** One string as the page draws it; the transform places its left end on the baseline. */
export type DrawnString = {
  readonly str: string
  readonly dir: 'ltr' | 'rtl' | 'ttb'
  readonly width: number
  readonly transform: readonly number[]
  readonly fontName: string
}

export type PdfPage = {
  readonly number: number
  /** Left, bottom, right, top. */
  readonly view: readonly number[]
  readonly strings: readonly DrawnString[]
  /** What each glyph stands for, in the order drawn; slow, so only asked for where it decides something. */
  readonly glyphs: () => Promise<readonly string[]>
  /** The font's real name ("…-Bold"), which needs `glyphs()` of a page that uses it first. */
  readonly realFontName: (fontName: string) => string
}

export type PdfFile = {
  readonly pageCount: number
  readonly title: string | null
  /** Null for a page that cannot be read. */
  readonly page: (number: number) => Promise<PdfPage | null>
  readonly close: () => Promise<void>
}

/** Open a PDF, or say why it cannot be opened. The caller closes it. */
export const openPdf = async (name: string, bytes: Uint8Array): Promise<Outcome<PdfFile>> => {
  const {InvalidPDFException, PasswordException, PDFParse, UnknownErrorException} = await loadLibrary()
  // The library takes the buffer over, so it gets a copy; fonts are never drawn, and nothing is evaluated.
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false
  })
  try {
    // `load` is private in the types, and the only way to positions and fonts.
    // biome-ignore lint/complexity/useLiteralKeys: the compiler lets a private method pass only so.
    const pdf: LoadedPdf = await parser['load']()
    return outcome({
      pageCount: pdf.numPages,
      title: await titleOf(pdf),
      page: number => pageOf(pdf, number),
      close: () => parser.destroy()
    })
  } catch (error) {
    await parser.destroy()
    if (error instanceof PasswordException)
      return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
    if (error instanceof InvalidPDFException || error instanceof UnknownErrorException)
      return failed('corrupt', `${name} is damaged and cannot be opened as a PDF; ask for it again.`)
    throw error
  }
}

/** It brings a stand-in for `push`, for the whole process and slower by a tenth of all reading; Node's own goes back. */
const loadLibrary = async () => {
  const {push} = Array.prototype
  const library = await import('pdf-parse')
  Array.prototype.push = push
  return library
}

type LoadedPdf = {
  readonly numPages: number
  readonly getMetadata: () => Promise<{readonly info: {readonly Title?: unknown}}>
  readonly getPage: (number: number) => Promise<LoadedPage>
}

type LoadedPage = {
  readonly view: readonly number[]
  readonly getTextContent: (options: {disableNormalization: boolean}) => Promise<{
    readonly items: readonly (DrawnString | {readonly type: string})[]
  }>
  readonly getOperatorList: () => Promise<{
    readonly fnArray: readonly number[]
    readonly argsArray: readonly (readonly unknown[] | null)[]
  }>
  readonly commonObjs: {
    readonly has: (id: string) => boolean
    readonly get: (id: string) => {readonly name?: string}
  }
  readonly cleanup: () => void
}

const titleOf = async (pdf: LoadedPdf): Promise<string | null> => {
  const {Title} = (await pdf.getMetadata()).info
  return typeof Title === 'string' && Title.trim() !== '' ? Title.trim() : null
}

const pageOf = async (pdf: LoadedPdf, number: number): Promise<PdfPage | null> => {
  try {
    const page = await pdf.getPage(number)
    const {items} = await page.getTextContent({disableNormalization: true})
    return {
      number,
      view: page.view,
      strings: items.filter(item => 'str' in item),
      glyphs: () => glyphsOf(page),
      realFontName: font => (page.commonObjs.has(font) ? (page.commonObjs.get(font).name ?? '') : '')
    }
  } catch {
    // A hostile page fails in as many ways as a parser has lines; each means that this page has no text.
    return null
  }
}

/** The operator that shows text, by its number in PDF.js. */
const showText = 44

const glyphsOf = async (page: LoadedPage): Promise<readonly string[]> => {
  const {fnArray, argsArray} = await page.getOperatorList()
  const shown = argsArray.filter((_, i) => fnArray[i] === showText).flatMap(args => args?.[0] ?? [])
  return shown.filter(isGlyph).map(glyph => glyph.unicode)
}

const isGlyph = (value: unknown): value is {readonly unicode: string} =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'
