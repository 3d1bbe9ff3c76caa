import type {Pointer} from './functions.js'
import type {Pdfium} from './library.js'

/** The names of the fonts of one page; their addresses mean nothing once it is closed. */
export type Fonts = {
  readonly nameOf: (textObject: Pointer) => string
  /** True of text that is there and not drawn. */
  readonly isUnseen: (textObject: Pointer) => boolean
}

/** Names as layout wants them: without the mark of a subset, and telling of boldness that the name hides. */
export const fontsOf = (pdfium: Pdfium): Fonts => {
  const {functions} = pdfium
  const names = new Map<Pointer, string>()
  return {
    nameOf: object => {
      const font = functions.FPDFTextObj_GetFont(object)
      const name = names.get(font) ?? fontName(pdfium, font)
      names.set(font, name)
      // Letters that are both filled and outlined are made bold by their outline.
      return functions.FPDFTextObj_GetTextRenderMode(object) === fillAndStroke ? `${name}-Bold` : name
    },
    isUnseen: object => functions.FPDFTextObj_GetTextRenderMode(object) === unseen
  }
}

const fillAndStroke = 2
const unseen = 3
const forceBold = 1 << 18

const fontName = ({functions, memory}: Pdfium, font: Pointer): string => {
  if (font === 0) return ''
  const length = functions.FPDFFont_GetBaseFontName(font, 0, 0)
  const buffer = functions.malloc(Math.max(length, 1))
  functions.FPDFFont_GetBaseFontName(font, buffer, length)
  const bytes = memory.HEAPU8.slice(buffer, buffer + Math.max(length - 1, 0))
  functions.free(buffer)
  const name = new TextDecoder().decode(bytes).replace(/^[A-Z]{6}\+/, '') || 'nameless'
  return (functions.FPDFFont_GetFlags(font) & forceBold) === 0 ? name : `${name}-Bold`
}
