import {PDFDocument} from 'pdf-lib'

/**
 * The same PDF in a third of its bytes or less: its thousands of small objects, which say what each word is for those who
 * hear it, are kept together and compressed. Nothing in them is changed, and no day is written.
 */
export async function packed(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, {updateMetadata: false})
  return document.save({useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false})
}
