import type {Pointer} from './functions.js'
import type {Pdfium, PdfiumDocument} from './library.js'

/** A page as it is seen, in shades of grey: one byte a dot, 0 black, row by row from the upper left corner. */
export type Picture = {
  readonly width: number
  readonly height: number
  /** Dots an inch. */
  readonly dpi: number
  readonly dots: Uint8Array
}

/** Dots an inch at which a page is drawn: letters of a usual size are some 20 dots high. */
const usualDpi = 200
/** Beyond this a stamp-sized page gains nothing. */
const mostDpi = 600
/** In square points. A page between A5 and A3 is one of paper; others have no honest size of their own. */
const [a5, a3] = [420 * 595, 842 * 1191]
/** Dots of the largest picture that is drawn, as every step of recognition holds copies of it; and along one side. */
const [mostDots, longestSide] = [16_000_000, 30_000]

/**
 * Draw one page as it is seen upright; null where it cannot be. A page that is much larger or smaller than paper is
 * drawn at the resolution of the image that covers it, since scanners often lie about sizes; a giant one more coarsely.
 */
export const pictureOf = ({pdfium, withPage}: PdfiumDocument, number: number): Picture | null =>
  withPage(number, page => {
    const {functions} = pdfium
    const size = {width: functions.FPDF_GetPageWidthF(page), height: functions.FPDF_GetPageHeightF(page)}
    if (!(size.width > 0 && size.height > 0)) return null
    return draw(pdfium, page, {...size, dpi: dpiOf(pdfium, page, size)})
  })

/** In points. */
type Size = {readonly width: number; readonly height: number}

const draw = (
  {functions, memory}: Pdfium,
  page: Pointer,
  {width: across, height: down, dpi}: Size & {readonly dpi: number}
): Picture | null => {
  const width = Math.max(Math.floor((across * dpi) / 72), 1)
  const height = Math.max(Math.floor((down * dpi) / 72), 1)
  const bitmap = functions.FPDFBitmap_CreateEx(width, height, greyFormat, 0, 0)
  if (bitmap === 0) return null
  functions.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, white)
  functions.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, withAnnotations | inGrey)
  const stride = functions.FPDFBitmap_GetStride(bitmap)
  const start = functions.FPDFBitmap_GetBuffer(bitmap)
  const dots = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    dots.set(memory.HEAPU8.subarray(start + y * stride, start + y * stride + width), y * width)
  functions.FPDFBitmap_Destroy(bitmap)
  return {width, height, dpi, dots}
}

/** The library's numbers for a bitmap of one byte a dot, and for what is drawn and how. */
const greyFormat = 1
const withAnnotations = 0x01
const inGrey = 0x08
const white = 0xff_ff_ff_ff

const dpiOf = (pdfium: Pdfium, page: Pointer, {width, height}: Size): number => {
  const area = width * height
  const own = area < a5 || area > a3 ? coveringDpi(pdfium, page, area) : null
  const wanted =
    own === null ? usualDpi : area > a3 ? Math.min(own, usualDpi) : Math.min(Math.max(own, usualDpi), mostDpi)
  return Math.min(wanted, 72 * Math.sqrt(mostDots / area), (72 * longestSide) / Math.max(width, height))
}

/** The resolution of an image that covers most of the page; null without one. */
const coveringDpi = (pdfium: Pdfium, page: Pointer, area: number): number | null => {
  const {functions} = pdfium
  // A page of many pieces is drawn, not scanned.
  const count = Math.min(functions.FPDFPage_CountObjects(page), 50)
  const images = Array.from({length: count}, (_, i) => functions.FPDFPage_GetObject(page, i)).filter(
    object => functions.FPDFPageObj_GetType(object) === imageType
  )
  const own = images.flatMap(image => {
    const {covered, dots} = imageSize(pdfium, image)
    return covered > area / 2 ? [72 * Math.sqrt(dots / covered)] : []
  })
  return own.length === 0 ? null : Math.max(...own)
}

/** The library's number for an image among the objects of a page. */
const imageType = 3

/** The area of an image on its page in square points, and its dots. */
const imageSize = ({functions, memory}: Pdfium, image: Pointer) => {
  const held = functions.malloc(24)
  try {
    const place = [held, held + 4, held + 8, held + 12] as const
    const bounded = functions.FPDFPageObj_GetBounds(image, ...place)
    const sized = functions.FPDFImageObj_GetImagePixelSize(image, held + 16, held + 20)
    if (bounded === 0 || sized === 0) return {covered: 0, dots: 0}
    const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(held >> 2)
    const [width = 0, height = 0] = memory.HEAP32.subarray((held + 16) >> 2)
    return {covered: (right - left) * (top - bottom), dots: width * height}
  } finally {
    functions.free(held)
  }
}
