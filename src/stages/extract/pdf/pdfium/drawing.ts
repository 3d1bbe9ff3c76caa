import type {PdfPage} from '../page.js'
import type {Pointer} from './functions.js'
import type {Pdfium} from './library.js'

/** What is drawn on a page besides the text that was read. Letters drawn as outlines count as a picture of the page. */
export type Drawn = Pick<PdfPage, 'drawing' | 'missed'>

/** The objects of which some text was read, and whether some of it is Chinese, or Japanese or Korean. */
export type ReadText = {readonly objects: ReadonlySet<Pointer>; readonly isChinese: boolean}

/** What is drawn on a page, told by its objects. */
export const drawnOn = (pdfium: Pdfium, page: Pointer, read: ReadText): Drawn => {
  const {functions} = pdfium
  const texts: Pointer[] = []
  let [drawn, outlines, pictured] = [functions.FPDFPage_GetAnnotCount(page), 0, 0]
  for (let i = 0; i < functions.FPDFPage_CountObjects(page); i++) {
    const object = functions.FPDFPage_GetObject(page, i)
    const kind = functions.FPDFPageObj_GetType(object)
    if (kind === kinds.text) {
      texts.push(object)
      continue
    }
    drawn++
    const {width, height} = boxOf(pdfium, object)
    if (kind === kinds.path && isLetterSized(width) && isLetterSized(height)) outlines++
    else if (width * height > least && showsPicture(pdfium, object)) pictured += width * height
  }
  const area = functions.FPDF_GetPageWidthF(page) * functions.FPDF_GetPageHeightF(page)
  // A scan may be cut into strips.
  const isPictured = pictured > halfPage * area || outlines > fewestOutlines
  return {
    drawing: isPictured ? 'page' : drawn > 0 ? 'some' : 'none',
    missed: missedOf(pdfium, texts, read)
  }
}

const kinds = {text: 1, path: 2, image: 3, form: 5}
const halfPage = 0.5
/** A smaller picture, in square points, is a rule or a dot. */
const least = 100
/** Fewer letters than this, drawn as outlines, are a logo. */
const fewestOutlines = 100

const isLetterSized = (points: number): boolean => points > 2 && points < 40

/** The share of the text objects that show something of which nothing was read, where none that was read shows it. */
const missedOf = (pdfium: Pdfium, texts: readonly Pointer[], {objects, isChinese}: ReadText): number => {
  const unread = texts.filter(text => !objects.has(text))
  const shown = unread.map(text => boxOf(pdfium, text)).filter(hasShape)
  // What shows nothing is a blank; but of Chinese in a font that is not in the file, the library sees no shape.
  const isSure = !isChinese && unread.length <= mostBlank * texts.length
  const unknown = isSure ? 0 : unread.filter(text => !isEmbedded(pdfium, text)).length
  if (unknown + shown.length === 0) return 0
  const boxes = texts.filter(text => objects.has(text)).map(text => boxOf(pdfium, text))
  const isRepeat = ({left, bottom, height}: PageBox) =>
    boxes.some(
      other => Math.abs(other.left - left) < 0.1 * height && Math.abs(other.bottom - bottom) < 0.1 * height
    )
  return Math.max(unknown, shown.filter(box => !isRepeat(box)).length) / texts.length
}

/** Above this share of what a page draws as text, it cannot all be blanks. */
const mostBlank = 0.8

const hasShape = ({width, height}: PageBox): boolean => width > 0.5 && height > 0.5

const isEmbedded = ({functions}: Pdfium, text: Pointer): boolean =>
  functions.FPDFFont_GetIsEmbedded(functions.FPDFTextObj_GetFont(text)) === 1

type PageBox = {
  readonly left: number
  readonly bottom: number
  readonly width: number
  readonly height: number
}

const boxOf = ({functions, memory}: Pdfium, object: Pointer): PageBox => {
  const room = functions.malloc(16)
  functions.FPDFPageObj_GetBounds(object, room, room + 4, room + 8, room + 12)
  const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(room >> 2, (room >> 2) + 4)
  functions.free(room)
  return {left, bottom, width: right - left, height: top - bottom}
}

/** An image, or a form that holds one. */
const showsPicture = (pdfium: Pdfium, object: Pointer, depth = 0): boolean => {
  const {functions} = pdfium
  const kind = functions.FPDFPageObj_GetType(object)
  if (kind === kinds.image) return true
  // A form may hold itself.
  if (kind !== kinds.form || depth > 5) return false
  const count = Math.min(functions.FPDFFormObj_CountObjects(object), 200)
  for (let i = 0; i < count; i++)
    if (showsPicture(pdfium, functions.FPDFFormObj_GetObject(object, i), depth + 1)) return true
  return false
}
