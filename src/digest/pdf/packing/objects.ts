/** An object of a PDF: its number, and its bytes between `obj` and `endobj`. */
export type PdfObject = {readonly number: number; readonly bytes: Buffer; readonly isStream: boolean}

export type PdfObjects = {
  /** What stands before the first object. */
  readonly head: Buffer
  /** In the order in which they stand, which need not be that of their numbers. */
  readonly objects: readonly PdfObject[]
  /** One more than the highest number. */
  readonly size: number
  /** What stands at the end, in angle brackets: which object is the root, and what identifies the file. */
  readonly trailer: string
}

/**
 * The objects of a PDF as Typst writes it: one plain table of references, each object under its number and closed before
 * the next. They are told apart by the table and never looked into, and no byte is copied. Throws where the file is
 * written in another way.
 */
export function objectsIn(pdf: Uint8Array): PdfObjects {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.toString('latin1', file.length - 64))?.[1])
  const opening = /^xref\n0 (\d+)\n/.exec(file.toString('latin1', table, table + 32))
  if (opening === null) throw new Error('The PDF has no plain table of references.')
  const size = Number(opening[1])
  const rows = table + opening[0].length
  const trailer = /^trailer\s*<<(.*)>>\s*startxref/s.exec(file.toString('latin1', rows + size * ROW))?.[1]
  if (trailer === undefined) throw new Error('The PDF has no trailer.')
  const places = Array.from({length: size}, (_, number) => ({number, row: rows + number * ROW}))
    .filter(({row}) => file[row + IN_USE] === LETTER_N)
    .map(({number, row}) => ({number, from: Number(file.toString('latin1', row, row + 10))}))
    .toSorted((one, other) => one.from - other.from)
  const objects = places.map(({number, from}, at) =>
    objectAt(file, {number, from, to: places[at + 1]?.from ?? table})
  )
  return {head: file.subarray(0, places[0]?.from), objects, size, trailer}
}

/** Of a row in the table, which says where an object begins and whether it is in use. */
const ROW = 20
const IN_USE = 17
const LETTER_N = 0x6e

type Stretch = {readonly number: number; readonly from: number; readonly to: number}

function objectAt(file: Buffer, {number, from, to}: Stretch): PdfObject {
  const opening = `${number} 0 obj\n`
  const end = file.lastIndexOf('\nendobj', to - 1, 'latin1')
  if (file.toString('latin1', from, from + opening.length) !== opening || end < from)
    throw new Error(`The PDF has object ${number} elsewhere than its table says.`)
  const bytes = file.subarray(from + opening.length, end)
  return {number, bytes, isStream: bytes.toString('latin1', bytes.length - STREAM_END.length) === STREAM_END}
}

const STREAM_END = 'endstream'

/** Whether an object begins with some words of plain letters. */
export const startsWith = (bytes: Buffer, words: string): boolean =>
  bytes.length >= words.length && bytes.toString('latin1', 0, words.length) === words
