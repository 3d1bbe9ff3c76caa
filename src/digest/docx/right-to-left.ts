import {unzipped, zipped} from '../zip/zipped.js'

const DOCUMENT = 'word/document.xml'

/**
 * A Word file whose sheets run from right to left, so that the first of two columns is the right one: the library that
 * writes it knows no such thing of a sheet.
 */
export function fromTheRight(docx: Uint8Array): Uint8Array {
  const entries = unzipped(docx)
  const written = entries.get(DOCUMENT)
  if (written === undefined) throw new Error('What was packed is no Word file.')
  // The schema has it before the grid of lines, which ends each sheet; a text holds no such sign.
  const turned = Buffer.from(written).toString('utf8').replaceAll('<w:docGrid ', '<w:bidi/><w:docGrid ')
  return zipped(new Map<string, string | Uint8Array>(entries).set(DOCUMENT, turned))
}
