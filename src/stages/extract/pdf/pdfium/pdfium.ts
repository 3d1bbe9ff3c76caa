import type {PdfFile, PdfPage} from '../page.js'
import {groupedByTurn, uprightBox} from '../runs.js'
import {drawNotes} from './annotations.js'
import {drawnOn} from './drawing.js'
import type {Pointer} from './functions.js'
import {glyphsOf} from './glyphs.js'
import {isLibraryFault, type OpeningTrouble, openDocument, type Pdfium} from './library.js'
import {runsOf} from './runs/runs.js'

/** Open a PDF with pdfium, or say what stands against it. A page at which the library fails is null. */
export const openWithPdfium = async (
  bytes: Uint8Array
): Promise<PdfFile | {readonly trouble: OpeningTrouble}> => {
  const document = await openDocument(bytes)
  if ('trouble' in document) return document
  let failed = false
  /** After one failure of the library nothing of the file can be read with it. */
  const unlessFailed = <T>(use: () => T): T | null => {
    if (failed) return null
    try {
      return use()
    } catch (error) {
      if (!isLibraryFault(error)) throw error
      failed = true
      return null
    }
  }
  return {
    pageCount: document.pageCount,
    title: unlessFailed(() => document.metaText('Title'))?.trim() || null,
    page: async number =>
      unlessFailed(() => {
        const {pdfium} = document
        const read = (page: Pointer) => pageOf(pdfium, {page, number})
        const once = document.withPage(number, page => (drawNotes(pdfium, page) ? 'changed' : read(page)))
        return once === 'changed' ? document.withPage(number, read) : once
      }),
    close: async () => void unlessFailed(document.close)
  }
}

const pageOf = (
  pdfium: Pdfium,
  {page, number}: {readonly page: Pointer; readonly number: number}
): PdfPage => {
  const {glyphs, count, unmapped, unseen, objects, isChinese} = glyphsOf(pdfium, page)
  const groups = groupedByTurn(runsOf(glyphs))
  // A page without text is upright as it is shown.
  const turn = groups[0]?.turn ?? pdfium.functions.FPDFPage_GetRotation(page)
  return {
    number,
    view: uprightBox(viewOf(pdfium, page), turn),
    groups,
    unmapped: unmapped / Math.max(count, 1),
    unseen: unseen / Math.max(count, 1),
    ...drawnOn(pdfium, page, {objects, isChinese})
  }
}

/** Left, bottom, right, top. */
const viewOf = ({functions, memory}: Pdfium, page: Pointer): readonly number[] => {
  const box = functions.malloc(16)
  functions.FPDF_GetPageBoundingBox(page, box)
  const [left = 0, top = 0, right = 0, bottom = 0] = memory.HEAPF32.subarray(box >> 2, (box >> 2) + 4)
  functions.free(box)
  return [left, bottom, right, top]
}
