import {printedNumber} from '../../numbering.js'
import {textPiece} from '../../pieces.js'
import type {Piece} from '../../reading.js'
import type {SortedPage} from './furniture.js'
import {type Hyphens, hyphensOf, joinLines} from './join-lines.js'
import type {Line} from './lines.js'
import {isContentsLine, type Measure, measureOf, type Paragraph, paragraphsOf} from './paragraphs.js'

/** What every paragraph is read against. */
type Setting = {
  readonly measure: Measure
  readonly hyphens: Hyphens
  readonly isBold: (font: string) => boolean
  /** Sizes above the usual one, from the largest. */
  readonly sizes: readonly number[]
}

const footnoteMark = /^(?:[¹²³⁰⁴-⁹]{1,3}|\d{1,3}[.)]?(?=\s)|\d{1,2}(?=[\p{Lu}\p{Lo}“«])|[*†‡]+)/u

/**
 * The pages as pieces in reading order. A paragraph runs on over a page break; the footnotes and furniture
 * in between follow it.
 */
export const piecesOf = (
  pages: readonly SortedPage[],
  isBold: (font: string) => boolean
): readonly Piece[] => {
  const bodies = pages.map(page => page.body)
  const measure = measureOf(bodies)
  const setting = {
    measure,
    hyphens: hyphensOf(bodies.flat()),
    isBold,
    sizes: sizesAbove(bodies.flat(), measure)
  }
  const pieces: Piece[] = []
  let last: Paragraph | null = null
  let inNotes = false
  let waiting: readonly Piece[] = []
  for (const page of pages) {
    const {text, notes} = splitFootnotes(page.body, {measure, inNotes})
    inNotes = notes.length > 0
    waiting = [...waiting, ...page.head.map(furniturePiece)]
    for (const paragraph of paragraphsOf(text, measure)) {
      if (last !== null && runsOn(last, paragraph, measure)) {
        last = {lines: [...last.lines, ...paragraph.lines], open: paragraph.open}
        continue
      }
      if (last !== null) pieces.push(bodyPiece(last, setting))
      pieces.push(...waiting)
      waiting = []
      last = paragraph
    }
    waiting = [...waiting, ...footnotePieces(notes, setting), ...page.foot.map(furniturePiece)]
  }
  if (last !== null) pieces.push(bodyPiece(last, setting))
  return [...pieces, ...waiting]
}

const sizesAbove = (lines: readonly Line[], {size}: Measure): readonly number[] =>
  [...new Set(lines.map(line => Math.round(line.size)).filter(rounded => rounded > size * 1.1))].toSorted(
    (a, b) => b - a
  )

const runsOn = (before: Paragraph, next: Paragraph, {size}: Measure): boolean => {
  const [end, start] = [before.lines.at(-1), next.lines[0]]
  if (end === undefined || start === undefined || !before.open || end.page === start.page) return false
  if ([end, start].some(line => Math.abs(line.size - size) > 0.08 * size)) return false
  return printedNumber(start.text) === null || /^\p{Ll}/u.test(start.text)
}

/** Footnotes are the small lines at the bottom, from the first with a mark, or the rest of the last page's note. */
const splitFootnotes = (
  lines: readonly Line[],
  {measure: {size}, inNotes}: {readonly measure: Measure; readonly inNotes: boolean}
): {readonly text: readonly Line[]; readonly notes: readonly Line[]} => {
  const isSmall = (line: Line) => line.size <= 0.93 * size
  const lastUsual = lines.findLastIndex(line => !isSmall(line))
  const lowest = Math.min(...lines.filter(line => !isSmall(line)).map(({y}) => y))
  const first = lines.findIndex(
    (line, i) => i > lastUsual && line.y < lowest && (inNotes || footnoteMark.test(line.text))
  )
  return first < 0 ? {text: lines, notes: []} : {text: lines.slice(0, first), notes: lines.slice(first)}
}

const footnotePieces = (lines: readonly Line[], {hyphens}: Setting): readonly Piece[] => {
  const notes: Line[][] = []
  for (const line of lines) {
    const note = notes.at(-1)
    if (note === undefined || footnoteMark.test(line.text)) notes.push([line])
    else note.push(line)
  }
  return notes.map(note => {
    const number = footnoteMark.exec(note[0]?.text ?? '')?.[0]
    return {
      ...joinLines(note, hyphens),
      kind: 'footnote',
      page: note[0]?.page ?? null,
      ...(number === undefined ? {} : {number})
    }
  })
}

const furniturePiece = (line: Line): Piece => ({kind: 'furniture', text: line.text, page: line.page})

const bodyPiece = ({lines}: Paragraph, setting: Setting): Piece => {
  const {text, pageBreaks} = joinLines(lines, setting.hyphens)
  const page = lines[0]?.page ?? null
  if (isContentsLine(text)) return {kind: 'furniture', text, page, pageBreaks}
  const level = headingLevel(lines, text, setting)
  const piece = textPiece(text, page)
  if (level === null) return {...piece, pageBreaks}
  return {...piece, kind: 'heading', level, pageBreaks}
}

/** The level of a heading: by size from the largest, then bold, then capitals; null for running text. */
const headingLevel = (lines: readonly Line[], text: string, setting: Setting): number | null => {
  const first = lines[0]
  if (first === undefined || lines.length > 4 || text.length > 220) return null
  if (/[.;,:،؛。；，：]$/u.test(text) || !/\p{L}{2}/u.test(text)) return null
  const rank = setting.sizes.indexOf(Math.round(first.size))
  if (rank >= 0) return rank + 1
  const {isBold, sizes, measure} = setting
  if (lines.length === 1 && /^[IVX]{1,5}\.\s+\p{Lu}/u.test(text)) return sizes.length + 1
  if (lines.length === 1 && /^[A-H]\.\s+\p{Lu}/u.test(text)) return sizes.length + 2
  if (first.size < 0.95 * measure.size) return null
  if (lines.every(line => isBold(line.font) && line.fontShare > 0.8)) return sizes.length + 1
  const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text)
  return capitals ? sizes.length + 1 : null
}
