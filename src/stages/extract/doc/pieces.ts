import {bytesAt, type FileHead, positionsIn, tables} from './binary.js'

/** A stretch of text that lies in one place of the stream. */
export type TextPiece = {
  /** The position of its first character in the text. */
  readonly start: number
  readonly text: string
  /** Where its first byte lies, and how many bytes a character has. */
  readonly at: number
  readonly width: 1 | 2
}

/** The pieces of the text, in its order (MS-DOC 2.4.1). */
export const textPieces = (stream: Buffer, table: Buffer, head: FileHead): readonly TextPiece[] => {
  const list = pieceTable(bytesAt(table, head.table(tables.pieces)))
  const positions = positionsIn(list, 8)
  return positions.slice(0, -1).map((start, at) => {
    const entry = 4 * positions.length + 8 * at
    const place = list.readUInt32LE(entry + 2)
    const isNarrow = (place & 0x40000000) !== 0
    const first = isNarrow ? (place & 0x3fffffff) / 2 : place & 0x3fffffff
    const length = Math.max(0, (positions[at + 1] ?? start) - start)
    const width = isNarrow ? 1 : 2
    const bytes = bytesAt(stream, {at: first, length: length * width})
    return {start, at: first, width, text: isNarrow ? narrowText(bytes) : bytes.toString('utf16le')}
  })
}

/** After any number of groups of changes comes the table itself. */
const pieceTable = (bytes: Buffer): Buffer => {
  let at = 0
  while (bytes.readUInt8(at) === 1) at += 3 + bytes.readUInt16LE(at + 1)
  return bytes.subarray(at + 5, at + 5 + bytes.readUInt32LE(at + 1))
}

/** Bytes of the Western encoding, of which the format itself says what each is (MS-DOC 2.9.73). */
const narrowText = (bytes: Buffer): string =>
  bytes.toString('latin1').replaceAll(/[\u0082-\u009F]/g, sign => signs[sign.charCodeAt(0) - 0x82] ?? sign)

const signs = '‚ƒ„…†‡ˆ‰Š‹Œ\u008D\u008E\u008F\u0090‘’“”•–—˜™š›œ\u009D\u009EŸ'
