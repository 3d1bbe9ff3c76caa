import {printedPiece} from '../lists/printed-paragraph.js'
import {raised} from '../lists/raised.js'
import type {Piece} from '../reading.js'
import {elementsIn, isElement, textIn, type XmlElement, type XmlNode} from '../zip/xml-tree.js'
import {type Entries, type EntryPlace, entriesIn} from './entries.js'
import {dropped, isHiddenHere, objectText, spacesIn} from './inline.js'
import type {OdfStyles} from './styles.js'

/** What a text is read with. */
export type OdfSource = {
  readonly styles: OdfStyles
  readonly entries: Entries
  /** The root of an object that the text holds, by its address; undefined where it is not there. */
  readonly objectAt: (address: string) => XmlElement | undefined
}

/** A text as it is printed, and what it hides. */
export type OdfText = {readonly pieces: readonly Piece[]; readonly hidden: readonly string[]}

type Place = {readonly kind: 'text' | 'cell' | 'furniture' | 'note'; readonly entry: EntryPlace | null}

/** The blocks below an element in the order of reading; its notes come last, the contents of frames after their paragraph. */
export const piecesOfOdf = (
  root: XmlElement,
  kind: 'text' | 'furniture',
  {styles, entries, objectAt}: OdfSource
): OdfText => {
  const pieces: Piece[] = []
  const hidden: string[] = []
  const notes: {readonly citation: string; readonly body: XmlElement}[] = []

  const inline = (node: XmlNode, place: Place, frames: XmlElement[]): string => {
    if (!isElement(node)) return node.replaceAll(/\s+/g, ' ')
    if (dropped.has(node.name) || (place.kind === 'furniture' && pageFields.has(node.name))) return ''
    if (isHiddenHere(node, styles)) {
      hidden.push(textIn(node).trim())
      return ''
    }
    if (node.name === 'text:note') return noteMark(node)
    if (node.name === 'draw:object') return objectText(objectAt(node.attributes['xlink:href'] ?? ''))
    if (isFrame(node) && holdsBlocks(node)) {
      frames.push(node)
      return ''
    }
    return spacesIn(node) + node.children.map(child => inline(child, place, frames)).join('')
  }
  const noteMark = (note: XmlElement): string => {
    const citation = raised(textOfFirst(note, 'text:note-citation'))
    const body = elementsIn(note, 'text:note-body')[0]
    if (body !== undefined) notes.push({citation, body})
    return citation
  }

  const paragraph = (element: XmlElement, place: Place, mark = ''): void => {
    const frames: XmlElement[] = []
    const style = element.attributes['text:style-name']
    const concealed = styles.isHidden('paragraph', style)
    if (concealed) hidden.push(textIn(element).trim())
    const words = concealed
      ? ''
      : element.children
          .map(child => inline(child, place, frames))
          .join('')
          .replaceAll(/\s+/g, ' ')
          .trim()
    const level = levelOf(element)
    const label =
      place.entry !== null
        ? entries.labelAt(place.entry)
        : element.name === 'text:h'
          ? entries.labelOfHeading(element, level ?? 1)
          : null
    const printed = mark === '' ? (label?.label ?? '') : mark
    pieces.push(
      ...printedPiece({
        words,
        label: printed,
        glue: mark === '' ? (label?.glue ?? ' ') : ' ',
        level,
        kind: place.kind,
        listed: place.entry !== null
      })
    )
    for (const frame of frames) blocks(frame, {...place, entry: null})
  }
  const levelOf = (element: XmlElement): number | null => {
    const stated = Number(element.attributes['text:outline-level'])
    if (element.name === 'text:h') return Number.isInteger(stated) && stated > 0 ? stated : 1
    return styles.headingOf(element.attributes['text:style-name'])
  }

  const blocks = (element: XmlElement, place: Place): void => {
    for (const child of elementsIn(element)) block(child, place)
  }
  const block = (element: XmlElement, place: Place): void => {
    const {name} = element
    if (dropped.has(name)) return
    if (isHiddenHere(element, styles)) hidden.push(textIn(element).trim())
    else if (name === 'text:p' || name === 'text:h') paragraph(element, place)
    else if (name === 'text:list')
      for (const entry of entriesIn(element))
        blocks(entry, {...place, entry: entries.inside(element, entry, place.entry)})
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell')
      blocks(element, {kind: place.kind === 'text' ? 'cell' : place.kind, entry: null})
    else if (indexes.test(name)) blocks(element, {...place, kind: 'furniture'})
    else blocks(element, place)
  }

  blocks(root, {kind, entry: null})
  for (const {citation, body} of notes) {
    const place: Place = {kind: 'note', entry: null}
    elementsIn(body).forEach((element, at) => {
      if (at === 0 && element.name === 'text:p') paragraph(element, place, citation)
      else block(element, place)
    })
  }
  return {pieces, hidden: hidden.filter(words => words !== '')}
}

const indexes =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index)$/
const pageFields = new Set(['text:page-number', 'text:page-count', 'text:page-continuation'])

const isFrame = ({name}: XmlElement): boolean => name.startsWith('draw:')
const holdsBlocks = (element: XmlElement): boolean =>
  elementsIn(element).some(
    child =>
      child.name === 'text:p' || child.name === 'text:h' || child.name === 'text:list' || holdsBlocks(child)
  )

const textOfFirst = (element: XmlElement, name: string): string => {
  const found = elementsIn(element, name)[0]
  return found === undefined ? '' : textIn(found).trim()
}
