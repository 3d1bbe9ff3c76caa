import {createRequire} from 'node:module'
import path from 'node:path'

/** One string as the page draws it; the transform places its left end on the baseline. */
export type DrawnString = {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
  readonly fontName: string
}

/** What a page draws, operator by operator; slow, so only asked for where it decides something. */
export type Operators = {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly (readonly unknown[] | null)[]
}

/** A page as the library gives it. */
export type LoadedPage = {
  /** Left, bottom, right, top. */
  readonly view: readonly number[]
  /** Degrees clockwise. */
  readonly rotate: number
  readonly getTextContent: (options: {disableNormalization: boolean}) => Promise<{
    readonly items: readonly (DrawnString | {readonly type: string})[]
  }>
  readonly getOperatorList: () => Promise<Operators>
  readonly commonObjs: {
    readonly has: (id: string) => boolean
    readonly get: (id: string) => {readonly name?: string}
  }
}

/** A file that is open. The caller closes it. */
export type LoadedPdf = {
  readonly numPages: number
  readonly getMetadata: () => Promise<{readonly info: {readonly Title?: unknown}}>
  readonly getPage: (number: number) => Promise<LoadedPage>
  readonly close: () => Promise<void>
}

/** Open a PDF from its bytes with PDF.js, or say what stands against it. */
export const openDocument = async (
  bytes: Uint8Array
): Promise<LoadedPdf | {readonly trouble: 'password' | 'format'}> => {
  const {InvalidPDFException, PasswordException, PDFParse, UnknownErrorException} = await loadLibrary()
  // The library takes the buffer over, so it gets a copy; fonts are never drawn, and nothing is evaluated.
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    // Chinese and Japanese fonts that are not in the file name their letters by maps that come with the library.
    cMapUrl: characterMaps(),
    cMapPacked: true
  })
  try {
    // `load` is private in the types, and the only way to positions and fonts.
    // biome-ignore lint/complexity/useLiteralKeys: the compiler lets a private method pass only so.
    const pdf: Omit<LoadedPdf, 'close'> = await parser['load']()
    return {
      numPages: pdf.numPages,
      getMetadata: () => pdf.getMetadata(),
      getPage: number => pdf.getPage(number),
      close: () => parser.destroy()
    }
  } catch (error) {
    await parser.destroy()
    if (error instanceof PasswordException) return {trouble: 'password'}
    if (error instanceof InvalidPDFException || error instanceof UnknownErrorException)
      return {trouble: 'format'}
    throw error
  }
}

const characterMaps = (): string => {
  const library = createRequire(createRequire(import.meta.url).resolve('pdf-parse'))
  return path.join(path.dirname(library.resolve('pdfjs-dist/package.json')), 'cmaps', path.sep)
}

/** It brings a stand-in for `push`, for the whole process and slower by a tenth of all reading; Node's own goes back. */
const loadLibrary = async () => {
  const {push} = Array.prototype
  const library = await import('pdf-parse')
  Array.prototype.push = push
  return library
}
