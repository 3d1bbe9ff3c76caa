import {raised} from '../lists/raised.js'
import {textPiece} from '../pieces.js'
import type {Piece} from '../reading.js'
import {paragraphsOf} from '../text/paragraphs.js'
import {isBlock} from './display.js'
import type {DomElement, DomNode} from './dom.js'
import {type Ink, isNavigation, type Region, regionIn} from './navigation.js'
import {printedNumbers} from './printed-numbers.js'
import {sightOf} from './unread.js'

type Place = {
  readonly kind: 'text' | 'list-item' | 'table-cell' | 'footnote' | 'heading'
  readonly level: number
  readonly region: Region
}

/** What a tree says, and the words in it that its readers do not see. */
export type TreeText = {readonly pieces: readonly Piece[]; readonly unseen: readonly string[]}

const noInk: Ink = {inked: 0, linked: 0, links: 0}

/** The text of a tree as pieces, one for each block; no character that its readers see is left behind. */
export const piecesOfDom = (root: DomNode): TreeText => {
  const pieces: Piece[] = []
  const unseen: string[] = []
  const numbers = printedNumbers()
  let text = ''
  let label = ''
  let ink = noInk
  let inLink = false
  let broken = false
  const add = (words: string) => {
    // An optional hyphen is only seen at the end of a line.
    text += words.replaceAll('\u00AD', '')
    const inked = words.replaceAll(/\s+/g, '').length
    if (inked === 0) return
    broken = false
    ink = {...ink, inked: ink.inked + inked, linked: ink.linked + (inLink ? inked : 0)}
  }
  const flush = (place: Place) => {
    const words = text.replaceAll(/\s+/g, ' ').trim()
    const found = {...ink, links: Math.max(ink.links, inLink ? 1 : 0)}
    text = ''
    ink = noInk
    broken = false
    if (words === '') return
    pieces.push(pieceOf(words, {label, place, ink: found}))
    label = ''
  }
  const walkInside = (element: DomElement, place: Place) => {
    for (const child of element.childNodes) walk(child, place)
  }
  const walkLink = (element: DomElement, place: Place) => {
    ink = {...ink, links: ink.links + 1}
    const before = inLink
    inLink = true
    walkInside(element, place)
    inLink = before
  }
  const walkBlock = (element: DomElement, place: Place) => {
    flush(place)
    const inner = placeOf(element, place)
    const isEntry = element.localName === 'li'
    const printed = isEntry ? numbers.ofEntry(element) : ''
    if (printed !== '') label = printed
    if (isEntry && inner.kind === 'footnote') label = numbers.ofFootnote(element)
    if (element.localName === 'pre') walkLines(element, inner)
    else walkInside(element, inner)
    flush(inner)
    if (isEntry) label = ''
  }
  /** What keeps its lines has paragraphs as plain text has. */
  const walkLines = (element: DomElement, place: Place) => {
    for (const paragraph of paragraphsOf(element.textContent ?? '')) {
      add(paragraph)
      flush(place)
    }
  }
  const walk = (node: DomNode, place: Place): void => {
    if (node.nodeType === 3) add(node.textContent ?? '')
    if (node.nodeType === 9) for (const child of node.childNodes) walk(child, place)
    if (node.nodeType !== 1) return
    // The library types a node of type 1 no further than a node.
    const element = node as DomElement
    const name = element.localName
    const sight = sightOf(element, !isBlock(element))
    if (sight === 'unseen') unseen.push((element.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    if (sight !== 'read') return
    if (name === 'br') {
      // Two breaks in a row are how old pages part paragraphs.
      if (broken) flush(place)
      else text += '\n'
      broken = text !== ''
    } else if (name === 'sup') add(superscriptOf(element))
    else if (name === 'a') walkLink(element, place)
    else if (isBlock(element)) walkBlock(element, place)
    else walkInside(element, place)
  }
  const whole: Place = {kind: 'text', level: 0, region: 'text'}
  walk(root, whole)
  flush(whole)
  return {pieces, unseen: unseen.filter(words => words !== '')}
}

const pieceOf = (
  words: string,
  {label, place, ink}: {readonly label: string; readonly place: Place; readonly ink: Ink}
): Piece => {
  const {kind, level, region} = place
  if (kind === 'footnote') return footnotePiece(words, label)
  const text = label === '' ? words : `${label} ${words}`
  const found = textPiece(text)
  const piece = label === '' ? found : {...found, number: label}
  const list = kind === 'list-item' || piece.kind === 'list-item'
  if (kind !== 'heading' && isNavigation(text, {region, list, ink}))
    return {kind: 'furniture', text, page: null}
  if (kind === 'heading') return {...piece, kind, level}
  return kind === 'text' ? piece : {...piece, kind}
}

/** The number of a footnote is the place in its list, else the mark that it begins with. */
const footnotePiece = (words: string, label: string): Piece => {
  const text = words.replace(/(?<!\s)\s*[↑↩]\uFE0E?$/, '')
  const typed = /^(?:\[(\d{1,3})\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}(?=\s|$)|(\d{1,3})(?=\.?\s))/.exec(text)
  const number = label !== '' ? label : (typed?.[0] ?? '')
  return {
    kind: 'footnote',
    text: label === '' ? text : `${label} ${text}`,
    page: null,
    ...(number === '' ? {} : {number})
  }
}

const placeOf = (element: DomElement, around: Place): Place => {
  const name = element.localName
  const place = {...around, region: regionIn(element, around.region)}
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return {...place, kind: 'heading', level: Number(heading[1])}
  if (isFootnote(element)) return {...place, kind: 'footnote', level: 0}
  if (name === 'li' || name === 'dd') return {...place, kind: 'list-item', level: 0}
  if (name === 'td' || name === 'th') return {...place, kind: 'table-cell', level: 0}
  return place
}

const isFootnote = (element: DomElement): boolean => {
  const role = element.getAttribute('role')
  if (role === 'doc-footnote' || role === 'doc-endnote') return true
  return notes.has(element.localName) && footnoteId.test(element.id)
}

const notes = new Set('li div p aside'.split(' '))
/** Ids that writers of pages give to footnotes. */
const footnoteId = /^(?:(?:foot|end)note-?\d|(?:fn|_?ftn|_?edn|sdfootnote|sdendnote)[:_-]?\d+$)/

/** A mark of a footnote stays apart from the word before it: "[3]" and "3" become "³". */
const superscriptOf = (element: DomElement): string => {
  const text = (element.textContent ?? '').trim()
  const figures = /^\[?(\d{1,3})\]?$/.exec(text)?.[1]
  return figures === undefined ? text : raised(figures)
}
