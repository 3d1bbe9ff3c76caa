import type {Pointer} from './functions.js'
import type {Pdfium} from './library.js'

/**
 * Draw into a page what was written onto it: the answers in the fields of a form, and text put on top. True where
 * there was some, and the page must be opened anew for it to be read.
 */
export const drawNotes = ({functions}: Pdfium, page: Pointer): boolean => {
  const count = functions.FPDFPage_GetAnnotCount(page)
  for (let i = 0; i < count; i++) {
    const annotation = functions.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const kind = functions.FPDFAnnot_GetSubtype(annotation)
    functions.FPDFPage_CloseAnnot(annotation)
    if (written.has(kind)) return functions.FPDFPage_Flatten(page, 0) === 1
  }
  return false
}

/** Free text, stamps and fields of forms, by their numbers in pdfium. Links and comments have no words of their own. */
const written: ReadonlySet<number> = new Set([3, 13, 20])
