import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import type {PdfFile} from './page.js'
import {openWithPdfium} from './pdfium/pdfium.js'
import {type JudgedPage, readTwice} from './two-readings.js'

/** An open PDF, of which each page is read by one library, or by two where the first reading looks wrong. */
export type OpenPdf = Omit<PdfFile, 'page'> & {
  /** Null for a page that neither library can read. */
  readonly page: (number: number) => Promise<JudgedPage | null>
}

/**
 * Open a PDF, or say why it cannot be opened. Either library will do: what one cannot open or read, the other may.
 * The caller closes it.
 */
export const openPdf = async (name: string, bytes: Uint8Array): Promise<Outcome<OpenPdf>> => {
  const first = await openWithPdfium(bytes)
  if (!('trouble' in first) && first.pageCount > 0) return outcome(withSecondReading(first, bytes))
  const second = await openSecond(bytes)
  if (!('trouble' in second))
    return outcome({...second, page: number => readTwice(null, () => second.page(number))})
  const troubles = ['trouble' in first ? first.trouble : 'format', second.trouble]
  if (troubles.includes('password'))
    return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
  return failed('corrupt', `${name} is damaged and cannot be opened as a PDF; ask for it again.`)
}

/** Loaded only for the few pages that need it: it takes longer to load than most files to read. */
const openSecond = async (bytes: Uint8Array) => {
  const {openWithPdfjs} = await import('./pdfjs/pdfjs.js')
  return await openWithPdfjs(bytes)
}

const withSecondReading = (first: PdfFile, bytes: Uint8Array): OpenPdf => {
  let second: ReturnType<typeof openSecond> | null = null
  return {
    pageCount: first.pageCount,
    title: first.title,
    page: async number =>
      readTwice(await first.page(number), async () => {
        second ??= openSecond(bytes)
        const other = await second
        return 'trouble' in other ? null : await other.page(number)
      }),
    close: async () => {
      await first.close()
      const other = await second
      if (other !== null && !('trouble' in other)) await other.close()
    }
  }
}
