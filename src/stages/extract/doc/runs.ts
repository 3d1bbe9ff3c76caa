import {bytesAt, type FileHead, positionsIn, tables} from './binary.js'
import {type CharacterForm, characterForm, type ParagraphForm, paragraphForm} from './form.js'

/** A stretch of bytes of one form. */
type FormRun<Form> = {readonly start: number; readonly end: number; readonly form: Form}

/** The form at a byte of the stream; that of no run is empty. */
export type FormAt<Form> = (byte: number) => Form

const pageLength = 512

/** The forms of characters, by the places of their bytes (MS-DOC 2.9.33). */
export const characterForms = (stream: Buffer, table: Buffer, head: FileHead): FormAt<CharacterForm> =>
  formAt(
    pagesOf(bytesAt(table, head.table(tables.characterPages)), stream).flatMap(page =>
      runsOf(page, 1, (entry): CharacterForm => {
        const at = 2 * page.readUInt8(entry)
        return at === 0 ? {} : characterForm(page.subarray(at + 1, at + 1 + page.readUInt8(at)))
      })
    ),
    {}
  )

/** The forms of paragraphs, by the places of their bytes (MS-DOC 2.9.174). */
export const paragraphForms = (stream: Buffer, table: Buffer, head: FileHead): FormAt<ParagraphForm> =>
  formAt(
    pagesOf(bytesAt(table, head.table(tables.paragraphPages)), stream).flatMap(page =>
      runsOf(page, 13, (entry): ParagraphForm => {
        const at = 2 * page.readUInt8(entry)
        const short = page.readUInt8(at)
        const first = short === 0 ? at + 2 : at + 1
        const length = short === 0 ? 2 * page.readUInt8(at + 1) : 2 * short - 1
        return {style: page.readUInt16LE(first), ...paragraphForm(page.subarray(first + 2, first + length))}
      })
    ),
    {}
  )

const pagesOf = (table: Buffer, stream: Buffer): readonly Buffer[] => {
  const positions = positionsIn(table, 4)
  return positions.slice(0, -1).map((_, at) => {
    const page = table.readUInt32LE(4 * positions.length + 4 * at) & 0x3fffff
    return bytesAt(stream, {at: page * pageLength, length: pageLength})
  })
}

const runsOf = <Form>(
  page: Buffer,
  size: number,
  formOf: (entry: number) => Form
): readonly FormRun<Form>[] => {
  const count = page.readUInt8(pageLength - 1)
  return Array.from({length: count}, (_, at) => ({
    start: page.readUInt32LE(4 * at),
    end: page.readUInt32LE(4 * at + 4),
    form: formOf(4 * (count + 1) + size * at)
  }))
}

const formAt = <Form>(runs: readonly FormRun<Form>[], none: Form): FormAt<Form> => {
  const sorted = runs.toSorted((a, b) => a.start - b.start)
  let last = 0
  const holds = (at: number, byte: number) => {
    const run = sorted[at]
    return run !== undefined && run.start <= byte && byte < run.end
  }
  return byte => {
    // Bytes are mostly asked for in order.
    if (!holds(last, byte)) last = holds(last + 1, byte) ? last + 1 : placeOf(sorted, byte)
    return holds(last, byte) ? (sorted[last]?.form ?? none) : none
  }
}

/** The last run that begins at the byte or before it. */
const placeOf = (runs: readonly {readonly start: number}[], byte: number): number => {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.start ?? 0) <= byte) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
