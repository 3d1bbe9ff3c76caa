import {figureOf} from '../lists/figures.js'
import {raised} from '../lists/raised.js'
import {bytesAt, type FileHead, positionsIn, tables} from './binary.js'
import {formats} from './lists.js'

/** A note: where it is marked in the text, with which mark, and where its own text is among those of its kind. */
export type DocNote = {
  readonly position: number
  /** As printed, raised; empty where it is part of the text, or not known. */
  readonly mark: string
  readonly start: number
  readonly end: number
}

/** The notes of one kind, in their order (MS-DOC 2.8.12, 2.8.13). */
export const docNotes = (table: Buffer, head: FileHead, kind: 'footnote' | 'endnote'): readonly DocNote[] => {
  const places = kind === 'footnote' ? tables.footnoteMarks : tables.endnoteMarks
  const texts = kind === 'footnote' ? tables.footnoteTexts : tables.endnoteTexts
  const marks = bytesAt(table, head.table(places))
  const bounds = positionsIn(bytesAt(table, head.table(texts)), 0)
  const positions = positionsIn(marks, 2)
  const {start, format} = countingOf(bytesAt(table, head.table(tables.properties)), kind)
  let count = start
  return positions.slice(0, -1).map((position, at) => {
    const isCounted = marks.readUInt16LE(4 * positions.length + 2 * at) !== 0
    const figure = isCounted && format !== null ? figureOf(count, format) : null
    if (isCounted) count += 1
    const mark = figure === null ? '' : raised(figure)
    return {position, mark, start: bounds[at] ?? 0, end: bounds[at + 1] ?? bounds[at] ?? 0}
  })
}

/** The properties of the document hold where notes begin to count, and in which figures (MS-DOC 2.7.2, 2.7.4). */
const countingOf = (properties: Buffer, kind: 'footnote' | 'endnote') => {
  const [begins, figures] = kind === 'footnote' ? [2, 492] : [52, 494]
  const counting = properties.length > begins + 1 ? properties.readUInt16LE(begins) : 4
  const format = properties.length > figures + 1 ? properties.readUInt16LE(figures) : 0
  // Where sections or pages begin anew, the figure depends on where they break.
  const goesOn = (counting & 3) === 0
  return {start: counting >> 2, format: goesOn ? (formats[format] ?? null) : null}
}
