import {describe, expect, it} from 'vitest'
import {
  isLibraryFault,
  openDocument,
  type PdfiumDocument
} from '../../../../../src/stages/extract/pdf/pdfium/library.js'
import {pdfOf} from '../pdf-of.js'

const opened = async (bytes: Uint8Array): Promise<PdfiumDocument> => {
  const document = await openDocument(bytes)
  if ('trouble' in document) throw new Error(document.trouble)
  return document
}

const file = pdfOf([[{text: 'Hello', y: 700}]])

describe('pdfium', () => {
  it('opens a file as often as it is asked, and keeps none of it', async () => {
    const {pdfium, close} = await opened(file)
    close()
    const before = pdfium.memory.HEAPU8.length
    for (let i = 0; i < 200; i++) {
      const document = await opened(file)
      expect(document.withPage(1, page => page)).toBeGreaterThan(0)
      document.close()
    }
    expect(pdfium.memory.HEAPU8.length).toBe(before)
  })

  it('gives null for a page that is not there', async () => {
    const document = await opened(file)
    expect([document.withPage(0, () => 1), document.withPage(2, () => 1)]).toEqual([null, null])
    document.close()
  })

  it('is thrown away after it failed, so that the next file gets a fresh one', async () => {
    const broken = await opened(file)
    const fail = () => {
      throw new RangeError('Maximum call stack size exceeded')
    }
    expect(() => broken.withPage(1, fail)).toThrow(RangeError)
    const next = await opened(file)
    expect(next.pdfium).not.toBe(broken.pdfium)
    expect(next.withPage(1, () => 'read')).toBe('read')
    next.close()
  })

  it('tells its own faults from ours', () => {
    expect(isLibraryFault(new RangeError('stack'))).toBe(true)
    expect(isLibraryFault(new TypeError('x is not a function'))).toBe(false)
  })
})
