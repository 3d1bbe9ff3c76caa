import {deflateSync} from 'node:zlib'
import {latin1, statement} from '../bad-file.js'

/** An object of a PDF without its number, one character a byte. */
export type PdfObject = string

/** What may be other than in a sound file. */
export type Oddities = {
  /** Added to the trailer. */
  readonly trailer?: string
  /** By how many bytes the places in the cross-reference table are wrong. */
  readonly offBy?: number
}

/** Put a PDF together: the first object is its catalogue, and each object's number is its place from 1. */
export const pdfFile = (
  objects: readonly PdfObject[],
  {trailer = '', offBy = 0}: Oddities = {}
): Uint8Array => {
  const parts = ['%PDF-1.7\n']
  let length = parts[0]?.length ?? 0
  const places: number[] = []
  for (const [i, object] of objects.entries()) {
    const part = `${i + 1} 0 obj\n${object}\nendobj\n`
    places.push(length)
    parts.push(part)
    length += part.length
  }
  const table = places.map(place => `${String(place + offBy).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return latin1(
    `${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${length}\n%%EOF`
  )
}

/** An object that is a stream; its length is told rightly unless `dictionary` says another. */
export const stream = (dictionary: string, content: string): PdfObject => {
  const length = /\/Length\b/.test(dictionary) ? '' : `/Length ${content.length}`
  return `<< ${dictionary} ${length} >>\nstream\n${content}\nendstream`
}

/** A stream that is deflated so many times over. */
export const deflated = (dictionary: string, content: string | Uint8Array, times = 1): PdfObject => {
  let bytes: Uint8Array = typeof content === 'string' ? latin1(content) : content
  for (let i = 0; i < times; i++) bytes = deflateSync(bytes, {level: 9})
  const filters = '/FlateDecode '.repeat(times)
  return stream(`${dictionary} /Filter [${filters}]`, Buffer.from(bytes).toString('latin1'))
}

/** Draw a line of text at a height, in the font of `fontResources`. */
export const draw = (text: string, y = 700): string => `BT /F1 12 Tf 50 ${y} Td (${text}) Tj ET\n`

/** A line that is read where nothing goes wrong. */
export const drawn = draw(statement)

/** The one font, which needs no object. */
export const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
export const fontResources = `/Font << /F1 ${font} >>`

/** A sound page but for what is added; its content is object 4. */
export const page = (added = '', resources = ''): PdfObject =>
  `<< /Type /Page /Parent 2 0 R ${/\/MediaBox/.test(added) ? '' : '/MediaBox [0 0 612 792]'} /Resources << ${fontResources} ${resources} >> ${/\/Contents/.test(added) ? '' : '/Contents 4 0 R'} ${added} >>`

export const catalogue = (added = ''): PdfObject => `<< /Type /Catalog /Pages 2 0 R ${added} >>`
export const onePage: PdfObject = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>'

/** A file of one page, odd in what it draws. */
export const drawing = (
  content: PdfObject,
  pageObject = page(),
  ...others: readonly PdfObject[]
): Uint8Array => pdfFile([catalogue(), onePage, pageObject, content, ...others])
