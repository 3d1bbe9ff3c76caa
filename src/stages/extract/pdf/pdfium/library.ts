import type {PdfiumFunctions, Pointer} from './functions.js'

/** The library with its memory. The memory may be replaced by any call, so its views are asked for anew each time. */
export type Pdfium = {
  readonly functions: PdfiumFunctions
  readonly memory: {
    readonly HEAPU8: Uint8Array
    readonly HEAPU16: Uint16Array
    readonly HEAP32: Int32Array
    readonly HEAPF32: Float32Array
    readonly HEAPF64: Float64Array
  }
}

/** An open file. Nothing but this lets its pages be reached, and each page is closed once it has been used. */
export type PdfiumDocument = {
  readonly pdfium: Pdfium
  readonly pageCount: number
  /** What the file says of itself under `tag` ("Title"); '' where it says nothing. */
  readonly metaText: (tag: string) => string
  /** What `use` gives for the page, counted from 1; null where the page cannot be opened. */
  readonly withPage: <T>(number: number, use: (page: Pointer) => T) => T | null
  readonly close: () => void
}

/** Why a file was not opened. `broken` means that the library itself failed at it, and has been thrown away. */
export type OpeningTrouble = 'password' | 'format' | 'broken'

/** Open a PDF from its bytes; an empty password is tried. The caller closes it. */
export const openDocument = async (
  bytes: Uint8Array
): Promise<PdfiumDocument | {readonly trouble: OpeningTrouble}> => {
  const pdfium = await loadPdfium()
  const {functions} = pdfium
  const open = (): PdfiumDocument | {readonly trouble: OpeningTrouble} => {
    const held = functions.malloc(bytes.length)
    if (held === 0) return {trouble: 'broken'}
    pdfium.memory.HEAPU8.set(bytes, held)
    const document = functions.FPDF_LoadMemDocument64(held, bytes.length, 0)
    if (document !== 0) return faceOf(pdfium, {document, held})
    const trouble = passwordErrors.has(functions.FPDF_GetLastError()) ? 'password' : 'format'
    functions.free(held)
    return {trouble}
  }
  try {
    return guarded(open)
  } catch (error) {
    if (isLibraryFault(error)) return {trouble: 'broken'}
    throw error
  }
}

/** True of what is thrown where the compiled library itself fails, as it may in any call that reads a file. */
export const isLibraryFault = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'RuntimeError' || error.name === 'RangeError')

/** A wrong password, and a way of locking that the library does not know. */
const passwordErrors: ReadonlySet<number> = new Set([4, 5])

/** Memory never shrinks; a library that has grown past this many bytes is thrown away after the file. */
const mostMemory = 256_000_000

let loaded: Promise<Pdfium> | null = null

const loadPdfium = (): Promise<Pdfium> => {
  loaded ??= load()
  return loaded
}

const load = async (): Promise<Pdfium> => {
  const {PDFiumModule} = await import('@hyzyla/pdfium')
  const quiet = {print: () => {}, printErr: () => {}}
  const options: Parameters<typeof PDFiumModule>[0] & typeof quiet = quiet
  // The library's types name a few of its functions; all of them, and all views of its memory, are there.
  const module = (await PDFiumModule(options)) as unknown as Pdfium['memory'] & {
    readonly wasmExports: PdfiumFunctions
  }
  // Straight to the compiled functions: the library's own wrappers take longer than most of the calls.
  const functions = module.wasmExports
  functions.FPDF_InitLibraryWithConfig(0)
  return {functions, memory: module}
}

/** After an error inside the library its memory is in no known state, so that it is never used again. */
const guarded = <T>(use: () => T): T => {
  try {
    return use()
  } catch (error) {
    loaded = null
    throw error
  }
}

const faceOf = (
  pdfium: Pdfium,
  {document, held}: {readonly document: Pointer; readonly held: Pointer}
): PdfiumDocument => {
  const {functions} = pdfium
  return {
    pdfium,
    pageCount: functions.FPDF_GetPageCount(document),
    metaText: tag =>
      guarded(() =>
        withBytes(pdfium, new TextEncoder().encode(`${tag}\0`), pointer =>
          textFrom(pdfium, (buffer, length) => functions.FPDF_GetMetaText(document, pointer, buffer, length))
        )
      ),
    withPage: (number, use) =>
      guarded(() => {
        const page = functions.FPDF_LoadPage(document, number - 1)
        if (page === 0) return null
        const given = use(page)
        functions.FPDF_ClosePage(page)
        return given
      }),
    close: () =>
      guarded(() => {
        functions.FPDF_CloseDocument(document)
        functions.free(held)
        if (pdfium.memory.HEAPU8.length > mostMemory) loaded = null
      })
  }
}

/** Put bytes into the library's memory for as long as `use` runs. */
const withBytes = <T>({functions, memory}: Pdfium, bytes: Uint8Array, use: (pointer: Pointer) => T): T => {
  const pointer = functions.malloc(bytes.length)
  memory.HEAPU8.set(bytes, pointer)
  try {
    return use(pointer)
  } finally {
    functions.free(pointer)
  }
}

/** UTF-16 that a function writes into a buffer, whose length in bytes, with a closing zero, it gives when asked with none. */
const textFrom = (
  {functions, memory}: Pdfium,
  write: (buffer: Pointer, length: number) => number
): string => {
  const length = write(0, 0)
  if (length <= 2) return ''
  const buffer = functions.malloc(length)
  try {
    write(buffer, length)
    return new TextDecoder('utf-16le').decode(memory.HEAPU8.slice(buffer, buffer + length - 2))
  } finally {
    functions.free(buffer)
  }
}
