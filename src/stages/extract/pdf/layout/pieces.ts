import {textPiece} from '../../pieces.js'
import type {Piece} from '../../reading.js'
import {boxesOf, type Views} from './boxes.js'
import type {Element} from './flow.js'
import {headingLook, type Look, levelsOf, type Ranks} from './headings.js'
import {type Hyphens, joinLines} from './join-lines.js'
import {withNoteLinks} from './note-links.js'
import {isContentsLine} from './paragraphs.js'

/** What every element is read against. */
export type Setting = {readonly hyphens: Hyphens; readonly ranks: Ranks; readonly views: Views}

/** Each element as one piece of text with its place, and footnotes with the piece that bears their mark. */
export const piecesOf = (elements: readonly Element[], setting: Setting): readonly Piece[] => {
  const read = elements.map(element => readElement(element, setting))
  const levelOf = levelsOf(read.flatMap(({look}) => look ?? []))
  return withNoteLinks(
    read.map(({piece, look}) => (look === null ? piece : {...piece, level: levelOf(look)}))
  )
}

/** A piece, and how it is set where it is a heading. */
type ReadElement = {readonly piece: Piece; readonly look: Look | null}

const readElement = (element: Element, {hyphens, ranks, views}: Setting): ReadElement => {
  const {kind, lines} = element
  const {text, pageBreaks} = joinLines(lines, hyphens)
  const page = lines[0]?.page ?? null
  const place = {page, pageBreaks, boxes: boxesOf(lines, views)}
  if (kind === 'furniture' || isContentsLine(text)) return bare({kind: 'furniture', text, ...place})
  if (kind === 'note')
    return bare({kind: 'footnote', text, ...place, ...(element.mark === null ? {} : {number: element.mark})})
  const piece = {...textPiece(text, page), ...place}
  if (kind === 'cell') return bare({...piece, kind: 'table-cell'})
  const look = headingLook(lines, text, ranks)
  return look === null ? bare(piece) : {piece: {...piece, kind: 'heading'}, look}
}

const bare = (piece: Piece): ReadElement => ({piece, look: null})
