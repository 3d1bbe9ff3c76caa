import {textPiece} from '../pieces.js'
import type {Piece} from '../reading.js'
import type {DomElement, DomNode} from './dom.js'

/** Never part of what is said. */
const left = new Set(
  'script style nav noscript template iframe object svg canvas head form button select input textarea dialog'.split(
    ' '
  )
)
const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

type Place = {
  readonly kind: 'text' | 'list-item' | 'table-cell' | 'footnote' | 'heading'
  readonly level: number
}

type Options = {
  /** True where the numbers of a list are those that a reader sees; false where their format is not known. */
  readonly listNumbers: boolean
}

/** The text of a tree as pieces, one for each block; markup, links and hidden elements are left behind. */
export const piecesOfDom = (root: DomElement, options: Options): readonly Piece[] => {
  const pieces: Piece[] = []
  let text = ''
  let label = ''
  const flush = (place: Place) => {
    const words = text.replaceAll(/\s+/g, ' ').trim()
    text = ''
    if (words === '') return
    pieces.push(pieceOf(label === '' ? words : `${label} ${words}`, place))
    label = ''
  }
  const walk = (node: DomNode, place: Place): void => {
    if (node.nodeType === 3) text += node.textContent ?? ''
    if (node.nodeType !== 1) return
    // The library types a node of type 1 no further than a node.
    const element = node as DomElement
    const name = element.localName
    if (left.has(name) || isHidden(element)) return
    if (name === 'br') {
      // Two breaks in a row are how old pages part paragraphs.
      if (/\n\s*$/.test(text)) flush(place)
      else text += '\n'
      return
    }
    if (name === 'sup') text += superscriptOf(element)
    else if (inline.has(name)) for (const child of element.childNodes) walk(child, place)
    else {
      flush(place)
      const inner = placeOf(element, place)
      const printed = name === 'li' && options.listNumbers ? listLabel(element) : ''
      if (printed !== '') label = printed
      if (inner.kind === 'footnote') label = footnoteLabel(element)
      for (const child of element.childNodes) walk(child, inner)
      flush(inner)
      if (name === 'li') label = ''
    }
  }
  walk(root, {kind: 'text', level: 0})
  flush({kind: 'text', level: 0})
  return pieces
}

const pieceOf = (text: string, {kind, level}: Place): Piece => {
  const piece = textPiece(kind === 'footnote' ? text.replace(/\s*[↑↩]\uFE0E?$/, '') : text)
  if (kind === 'heading') return {...piece, kind, level}
  if (kind === 'footnote') return {...piece, kind, number: /^\S+/.exec(text)?.[0] ?? ''}
  return kind === 'text' ? piece : {...piece, kind}
}

const placeOf = (element: DomElement, place: Place): Place => {
  const name = element.localName
  const heading = /^h([1-6])$/.exec(name)
  if (heading) return {kind: 'heading', level: Number(heading[1])}
  if (name === 'li' && footnoteId.test(element.id)) return {kind: 'footnote', level: 0}
  if (name === 'li' || name === 'dd') return {kind: 'list-item', level: 0}
  if (name === 'td' || name === 'th') return {kind: 'table-cell', level: 0}
  return place
}

/** Ids that writers of pages give the entries of a list of footnotes. */
const footnoteId = /^(?:(?:foot|end)note-|(?:fn|_ftn|_edn)[:_-]?\d)/

const isHidden = (element: DomElement): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display:\s*none/i.test(element.getAttribute('style') ?? '')

/** A mark of a footnote stays apart from the word before it: "[3]" and "3" become "³". */
const superscriptOf = (element: DomElement): string => {
  const text = (element.textContent ?? '').trim()
  const figures = /^\[?(\d{1,3})\]?$/.exec(text)?.[1]
  return figures === undefined ? text : figures.replaceAll(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
}

const footnoteLabel = (element: DomElement): string => {
  const place = [...(element.parentElement?.children ?? [])].indexOf(element) + 1
  return String(place).replaceAll(/\d/g, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '')
}

/** The number a browser prints before an entry of an ordered list. */
const listLabel = (element: DomElement): string => {
  const list = element.parentElement
  if (list?.localName !== 'ol' || list.hasAttribute('reversed')) return ''
  const entries = [...list.children].filter(child => child.localName === 'li')
  const place = Number(list.getAttribute('start') ?? 1) + entries.indexOf(element)
  const type = list.getAttribute('type') ?? '1'
  if (type === '1') return `${place}.`
  return /^[aA]$/.test(type) && place <= 26 ? `${String.fromCharCode(type.charCodeAt(0) + place - 1)}.` : ''
}
