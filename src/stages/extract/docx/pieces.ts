import type {DomElement, DomNode} from '../html/dom.js'
import {raised} from '../lists/raised.js'
import {textPiece} from '../pieces.js'
import type {Piece} from '../reading.js'

/** The pieces of the page that the Word library makes of a text whose paragraphs have classes of our own. */
export const piecesOfPage = (root: DomElement): readonly Piece[] => {
  const pieces: Piece[] = []
  const walk = (element: DomElement, inCell: boolean): void => {
    const name = element.localName
    const block = name === 'p' || /^h[1-6]$/.test(name)
    if (block) pieces.push(...pieceOf(element, inCell))
    else for (const child of element.children) walk(child, inCell || name === 'td' || name === 'th')
  }
  walk(root, false)
  return pieces
}

const pieceOf = (element: DomElement, inCell: boolean): readonly Piece[] => {
  const label = labelIn(element)
  const words = textOf(element)
  const text = words.replaceAll(/\s+/g, ' ').trim()
  if (text.replace(label, '').trim() === '') return []
  const level = Number(/^h([1-6])$/.exec(element.localName)?.[1] ?? 0)
  const kind = element.getAttribute('class') ?? ''
  const piece = textPiece(text)
  const numbered = label === '' ? piece : {...piece, kind: 'paragraph' as const, number: label}
  if (level > 0) return [{...numbered, kind: 'heading', level}]
  if (kind === 'furniture') return [{kind: 'furniture', text, page: null}]
  if (kind === 'note') return [{kind: 'footnote', text, page: null, ...(label === '' ? {} : {number: label})}]
  if (inCell) return [{...numbered, kind: 'table-cell'}]
  return [kind === 'entry' ? {...numbered, kind: 'list-item'} : numbered]
}

/** The first label: the mark of a note stands before the number of a list in it. */
const labelIn = (element: DomElement): string => {
  const first = [...element.children].find(child => child.getAttribute('class') === 'label')
  return (first?.textContent ?? '').trim()
}

const textOf = (node: DomNode): string => {
  if (node.nodeType === 3) return node.textContent ?? ''
  if (node.nodeType !== 1) return ''
  // The library types a node of type 1 no further than a node.
  const element = node as DomElement
  if (element.localName === 'br') return ' '
  const text = [...element.childNodes].map(textOf).join('')
  return element.localName === 'sup' ? raisedFigures(text) : text
}

/** Figures that are raised by hand are the mark of a note, or a power. */
const raisedFigures = (text: string): string => {
  const figures = /^\s*\[?(\d{1,3})\]?\s*$/.exec(text)?.[1]
  return figures === undefined ? text : raised(figures)
}
