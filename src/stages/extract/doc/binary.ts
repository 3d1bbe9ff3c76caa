/** Bytes that do not hold what the format says; reading past their end is the same. */
export class BadBinary extends Error {
  override readonly name = 'BadBinary'
}

/** A place and a length in the stream of tables. */
export type Span = {readonly at: number; readonly length: number}

/** What every binary Word file begins with: where its texts and tables are. */
export type FileHead = {
  readonly version: number
  readonly isEncrypted: boolean
  readonly tableStream: '0Table' | '1Table'
  /** The lengths of its texts in characters, in the order in which they follow one another. */
  readonly lengths: Readonly<Record<TextName, number>>
  /** A table by its place in the list of tables (MS-DOC 2.5.6). */
  readonly table: (index: number) => Span
}

/** The texts of a file in their order (MS-DOC 2.3). */
export const textNames = [
  'main',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes'
] as const
export type TextName = (typeof textNames)[number]

/** The tables that we read, by their places. */
export const tables = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  properties: 31,
  pieces: 33,
  endnoteMarks: 46,
  endnoteTexts: 47,
  lists: 73,
  listUses: 74
} as const

const firstTable = 0x9a
const firstLength = 0x4c

/** Read the head of a binary Word file (MS-DOC 2.5.1). */
export const fileHead = (stream: Buffer): FileHead => {
  if (stream.readUInt16LE(0) !== 0xa5ec) throw new BadBinary('it does not begin as a Word file')
  const flags = stream.readUInt16LE(0x0a)
  const count = stream.readUInt16LE(0x98)
  const lengths = Object.fromEntries(
    textNames.map((name, at) => [name, stream.readInt32LE(firstLength + 4 * at)])
  )
  return {
    version: stream.readUInt16LE(2),
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    // The names are those of the type, one for one.
    lengths: lengths as Record<TextName, number>,
    table: index => {
      if (index >= count) return {at: 0, length: 0}
      const at = firstTable + 8 * index
      return {at: stream.readUInt32LE(at), length: stream.readUInt32LE(at + 4)}
    }
  }
}

/** The bytes of a span; none where it is empty. */
export const bytesAt = (stream: Buffer, {at, length}: Span): Buffer => {
  if (at + length > stream.length) throw new BadBinary('a table ends after its stream')
  return stream.subarray(at, at + length)
}

/** The positions of a table that has one more of them than it has entries of `size` bytes. */
export const positionsIn = (table: Buffer, size: number): readonly number[] => {
  const count = Math.floor((table.length - 4) / (4 + size))
  return Array.from({length: Math.max(0, count + 1)}, (_, at) => table.readUInt32LE(4 * at))
}
