import {readFileSync} from 'node:fs'
import {openDocument} from '../../../src/stages/extract/pdf/pdfium/library.js'
import {type Picture, pictureOf} from '../../../src/stages/extract/pdf/pdfium/picture.js'
import {pdfOf} from '../extract/pdf/pdf-of.js'

/** The picture of a page of a PDF. */
export const pictureIn = async (bytes: Uint8Array, page = 1): Promise<Picture> => {
  const document = await openDocument(bytes)
  if ('trouble' in document) throw new Error(`The PDF does not open: ${document.trouble}`)
  const picture = pictureOf(document, page)
  document.close()
  if (picture === null) throw new Error(`Page ${page} cannot be drawn`)
  return picture
}

/** The picture of a page of one of the submissions by invented States. */
export const pictureOfSubmission = async (file: string, page = 1): Promise<Picture> =>
  await pictureIn(readFileSync(`fixtures/session/files/${file}`), page)

/** The picture of some lines in Latin letters, one below the other from the upper margin of a page. */
export const pictureOfLines = async (lines: readonly string[]): Promise<Picture> =>
  await pictureIn(pdfOf([lines.map((text, i) => ({text, y: 720 - 18 * i}))]))

/** A part of a picture, its edges given in shares of its sides. */
export const partOf = (
  {width, dpi, height, dots}: Picture,
  {left = 0, top = 0, right = 1, bottom = 1}: {left?: number; top?: number; right?: number; bottom?: number}
): Picture => {
  const [from, to] = [Math.round(left * width), Math.round(right * width)]
  const rows = Array.from({length: Math.round(bottom * height) - Math.round(top * height)}, (_, i) => {
    const row = (Math.round(top * height) + i) * width
    return dots.subarray(row + from, row + to)
  })
  return {width: to - from, height: rows.length, dpi, dots: Buffer.concat(rows)}
}
