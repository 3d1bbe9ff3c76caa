import {textPiece} from '../pieces.js'
import type {Piece} from '../reading.js'
import type {DomElement, DomNode} from './dom.js'
import {type Ink, isNavigation, type Region, regionIn} from './navigation.js'
import {printedNumbers, raised} from './printed-numbers.js'
import {sightOf} from './unread.js'

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

type Place = {
  readonly kind: 'text' | 'list-item' | 'table-cell' | 'footnote' | 'heading'
  readonly level: number
  readonly region: Region
}

type Options = {
  /** True where the numbers of a list are those that a reader sees; false where their format is not known. */
  readonly listNumbers: boolean
}

/** What a tree says, and the words in it that its readers do not see. */
export type TreeText = {readonly pieces: readonly Piece[]; readonly unseen: readonly string[]}

const noInk: Ink = {inked: 0, linked: 0, links: 0}

/** The text of a tree as pieces, one for each block; no character that its readers see is left behind. */
export const piecesOfDom = (root: DomNode, options: Options): TreeText => {
  const pieces: Piece[] = []
  const unseen: string[] = []
  const numbers = printedNumbers()
  let text = ''
  let label = ''
  let ink = noInk
  let inLink = false
  let broken = false
  const add = (words: string) => {
    text += words
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
    pieces.push(pieceOf(label === '' ? words : `${label} ${words}`, place, found))
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
    const printed = isEntry && options.listNumbers ? numbers.ofEntry(element) : ''
    if (printed !== '') label = printed
    if (inner.kind === 'footnote') label = numbers.ofFootnote(element)
    walkInside(element, inner)
    flush(inner)
    if (isEntry) label = ''
  }
  const walk = (node: DomNode, place: Place): void => {
    if (node.nodeType === 3) add(node.textContent ?? '')
    if (node.nodeType === 9) for (const child of node.childNodes) walk(child, place)
    if (node.nodeType !== 1) return
    // The library types a node of type 1 no further than a node.
    const element = node as DomElement
    const name = element.localName
    const sight = sightOf(element, inline.has(name))
    if (sight === 'unseen') unseen.push((element.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    if (sight !== 'read') return
    if (name === 'br') {
      // Two breaks in a row are how old pages part paragraphs.
      if (broken) flush(place)
      else text += '\n'
      broken = text !== ''
    } else if (name === 'sup') add(superscriptOf(element))
    else if (name === 'a') walkLink(element, place)
    else if (inline.has(name)) walkInside(element, place)
    else walkBlock(element, place)
  }
  const whole: Place = {kind: 'text', level: 0, region: 'text'}
  walk(root, whole)
  flush(whole)
  return {pieces, unseen: unseen.filter(words => words !== '')}
}

const pieceOf = (text: string, {kind, level, region}: Place, ink: Ink): Piece => {
  const piece = textPiece(kind === 'footnote' ? text.replace(/(?<!\s)\s*[↑↩]\uFE0E?$/, '') : text)
  const list = kind === 'list-item' || piece.kind === 'list-item'
  if (kind !== 'heading' && kind !== 'footnote' && isNavigation(text, {region, list, ink}))
    return {kind: 'furniture', text: piece.text, page: null}
  if (kind === 'heading') return {...piece, kind, level}
  if (kind === 'footnote') return {...piece, kind, number: /^\S+/.exec(text)?.[0] ?? ''}
  return kind === 'text' ? piece : {...piece, kind}
}

const placeOf = (element: DomElement, around: Place): Place => {
  const name = element.localName
  const place = {...around, region: regionIn(element, around.region)}
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return {...place, kind: 'heading', level: Number(heading[1])}
  if (name === 'li' && footnoteId.test(element.id)) return {...place, kind: 'footnote', level: 0}
  if (name === 'li' || name === 'dd') return {...place, kind: 'list-item', level: 0}
  if (name === 'td' || name === 'th') return {...place, kind: 'table-cell', level: 0}
  return place
}

/** Ids that writers of pages give the entries of a list of footnotes. */
const footnoteId = /^(?:(?:foot|end)note-|(?:fn|_ftn|_edn)[:_-]?\d)/

/** A mark of a footnote stays apart from the word before it: "[3]" and "3" become "³". */
const superscriptOf = (element: DomElement): string => {
  const text = (element.textContent ?? '').trim()
  const figures = /^\[?(\d{1,3})\]?$/.exec(text)?.[1]
  return figures === undefined ? text : raised(figures)
}
