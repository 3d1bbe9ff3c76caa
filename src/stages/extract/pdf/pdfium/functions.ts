/** An address in the library's own memory; 0 is none. */
export type Pointer = number

/**
 * The functions of pdfium that are used here, by their names in C. What they write, they write into the library's
 * memory; a text page, a bitmap or a page that they give must be closed by the caller.
 */
export type PdfiumFunctions = {
  readonly malloc: (size: number) => Pointer
  readonly free: (pointer: Pointer) => void
  readonly FPDF_InitLibraryWithConfig: (config: Pointer) => void
  readonly FPDF_GetLastError: () => number

  readonly FPDF_LoadMemDocument64: (bytes: Pointer, size: number, password: Pointer) => Pointer
  readonly FPDF_CloseDocument: (document: Pointer) => void
  readonly FPDF_GetPageCount: (document: Pointer) => number
  readonly FPDF_GetMetaText: (document: Pointer, tag: Pointer, buffer: Pointer, length: number) => number

  readonly FPDF_LoadPage: (document: Pointer, index: number) => Pointer
  readonly FPDF_ClosePage: (page: Pointer) => void
  /** In points, as seen upright. */
  readonly FPDF_GetPageWidthF: (page: Pointer) => number
  readonly FPDF_GetPageHeightF: (page: Pointer) => number
  /** Quarter turns clockwise. */
  readonly FPDFPage_GetRotation: (page: Pointer) => number
  readonly FPDF_GetPageBoundingBox: (page: Pointer, box: Pointer) => number
  readonly FPDFPage_CountObjects: (page: Pointer) => number
  readonly FPDFPage_GetObject: (page: Pointer, index: number) => Pointer
  readonly FPDFPage_GetAnnotCount: (page: Pointer) => number
  readonly FPDFPage_GetAnnot: (page: Pointer, index: number) => Pointer
  readonly FPDFPage_CloseAnnot: (annotation: Pointer) => void
  readonly FPDFAnnot_GetSubtype: (annotation: Pointer) => number
  /** Draws what stands on a page into it: 1 where it did. The page must be loaded anew to be seen so. */
  readonly FPDFPage_Flatten: (page: Pointer, usage: number) => number

  readonly FPDFPageObj_GetType: (object: Pointer) => number
  readonly FPDFPageObj_GetBounds: (
    object: Pointer,
    left: Pointer,
    bottom: Pointer,
    right: Pointer,
    top: Pointer
  ) => number
  readonly FPDFPageObj_GetMatrix: (object: Pointer, matrix: Pointer) => number
  readonly FPDFImageObj_GetImagePixelSize: (image: Pointer, width: Pointer, height: Pointer) => number
  readonly FPDFFormObj_CountObjects: (form: Pointer) => number
  readonly FPDFFormObj_GetObject: (form: Pointer, index: number) => Pointer
  readonly FPDFTextObj_GetFont: (object: Pointer) => Pointer
  readonly FPDFTextObj_GetFontSize: (object: Pointer, size: Pointer) => number
  readonly FPDFTextObj_GetTextRenderMode: (object: Pointer) => number
  readonly FPDFFont_GetBaseFontName: (font: Pointer, buffer: Pointer, length: number) => number
  readonly FPDFFont_GetFlags: (font: Pointer) => number
  readonly FPDFFont_GetIsEmbedded: (font: Pointer) => number

  readonly FPDFText_LoadPage: (page: Pointer) => Pointer
  readonly FPDFText_ClosePage: (textPage: Pointer) => void
  readonly FPDFText_CountChars: (textPage: Pointer) => number
  readonly FPDFText_GetText: (textPage: Pointer, start: number, count: number, buffer: Pointer) => number
  readonly FPDFText_GetUnicode: (textPage: Pointer, index: number) => number
  readonly FPDFText_GetTextObject: (textPage: Pointer, index: number) => Pointer
  readonly FPDFText_IsGenerated: (textPage: Pointer, index: number) => number
  readonly FPDFText_IsHyphen: (textPage: Pointer, index: number) => number
  readonly FPDFText_HasUnicodeMapError: (textPage: Pointer, index: number) => number
  readonly FPDFText_GetFontSize: (textPage: Pointer, index: number) => number
  readonly FPDFText_GetCharBox: (
    textPage: Pointer,
    index: number,
    left: Pointer,
    right: Pointer,
    bottom: Pointer,
    top: Pointer
  ) => number
  readonly FPDFText_GetLooseCharBox: (textPage: Pointer, index: number, rect: Pointer) => number
  readonly FPDFText_GetCharOrigin: (textPage: Pointer, index: number, x: Pointer, y: Pointer) => number
  readonly FPDFText_GetMatrix: (textPage: Pointer, index: number, matrix: Pointer) => number

  readonly FPDFBitmap_Create: (width: number, height: number, alpha: number) => Pointer
  readonly FPDFBitmap_CreateEx: (
    width: number,
    height: number,
    format: number,
    buffer: Pointer,
    stride: number
  ) => Pointer
  readonly FPDFBitmap_FillRect: (
    bitmap: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    color: number
  ) => void
  readonly FPDFBitmap_GetBuffer: (bitmap: Pointer) => Pointer
  readonly FPDFBitmap_GetStride: (bitmap: Pointer) => number
  readonly FPDFBitmap_Destroy: (bitmap: Pointer) => void
  readonly FPDF_RenderPageBitmap: (
    bitmap: Pointer,
    page: Pointer,
    left: number,
    top: number,
    width: number,
    height: number,
    rotate: number,
    flags: number
  ) => void
}
