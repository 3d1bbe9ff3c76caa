import {textPiece} from '../../pieces.js'
import type {Piece} from '../../reading.js'
import {boxesOf, type Views} from './boxes.js'
import type {Element} from './flow.js'
import {headingLevel, type Ranks} from './headings.js'
import {type Hyphens, joinLines} from './join-lines.js'
import {withNoteLinks} from './note-links.js'
import {isContentsLine} from './paragraphs.js'

/** What every element is read against. */
export type Setting = {readonly hyphens: Hyphens; readonly ranks: Ranks; readonly views: Views}

/** Each element as one piece of text with its place, and footnotes with the piece that bears their mark. */
export const piecesOf = (elements: readonly Element[], setting: Setting): readonly Piece[] =>
  withNoteLinks(elements.map(element => pieceOf(element, setting)))

const pieceOf = (element: Element, {hyphens, ranks, views}: Setting): Piece => {
  const {kind, lines} = element
  const {text, pageBreaks} = joinLines(lines, hyphens)
  const page = lines[0]?.page ?? null
  const place = {page, pageBreaks, boxes: boxesOf(lines, views)}
  if (kind === 'furniture' || isContentsLine(text)) return {kind: 'furniture', text, ...place}
  if (kind === 'note')
    return {kind: 'footnote', text, ...place, ...(element.mark === null ? {} : {number: element.mark})}
  const piece = textPiece(text, page)
  if (kind === 'cell') return {...piece, kind: 'table-cell', ...place}
  const level = headingLevel(lines, text, ranks)
  return level === null ? {...piece, ...place} : {...piece, kind: 'heading', level, ...place}
}
