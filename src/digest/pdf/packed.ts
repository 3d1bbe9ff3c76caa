import {PDFDocument} from 'pdf-lib'

/** Larger ones are left as they are: each of their objects would be in memory at once. */
const LARGEST = 48_000_000

/**
 * The same PDF in a third of its bytes or less: its thousands of small objects, which say what each word is for those who
 * hear it, are kept together and compressed. Nothing in them is changed, and no day is written.
 */
export async function packed(pdf: Uint8Array): Promise<Uint8Array> {
  if (pdf.byteLength > LARGEST) return pdf
  // All at once: to wait after each fifty objects takes as long again as the work.
  const document = await PDFDocument.load(pdf, {updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY})
  return document.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY
  })
}
