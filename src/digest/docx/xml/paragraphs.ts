import type {Column} from '../../outline/outline.js'
import {markInNote, type Piece} from './pieces.js'

type Form = {
  readonly style?: string
  readonly heading?: 1 | 2 | 3
  readonly bullet?: boolean
  readonly rightToLeft: boolean
  readonly align?: Column['align']
  /** One of the paragraphs that are numbered through the document. */
  readonly numbered?: boolean
  readonly startsPage?: boolean
  /** A row of dots to the end of the line, where its last words stand: so wide is the line. */
  readonly dotted?: number
}

/** The lists that paragraphs are counted in, by their numbers in the document: bullets, and the numbers of paragraphs. */
const lists = {bullet: 1, numbered: 2} as const

const counted = (list: number): string => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`

const alignments = {start: 'start', centre: 'center', end: 'end'} as const

/** A paragraph of a Word document, as its XML. */
export function paragraph(
  pieces: readonly Piece[],
  {style, heading, bullet, rightToLeft, align, numbered, startsPage, dotted}: Form
): string {
  const named = heading === undefined ? (bullet ? 'ListParagraph' : style) : `Heading${heading}`
  const list = bullet ? lists.bullet : numbered ? lists.numbered : null
  const form = [
    named === undefined ? '' : `<w:pStyle w:val="${named}"/>`,
    startsPage ? '<w:pageBreakBefore/>' : '',
    list === null ? '' : counted(list),
    dotted === undefined ? '' : `<w:tabs><w:tab w:val="right" w:pos="${dotted}" w:leader="dot"/></w:tabs>`,
    rightToLeft ? '<w:bidi/>' : '',
    align === undefined ? '' : `<w:jc w:val="${alignments[align]}"/>`
  ].join('')
  const inner = `${form === '' ? '' : `<w:pPr>${form}</w:pPr>`}${pieces.join('')}`
  return inner === '' ? '<w:p/>' : `<w:p>${inner}</w:p>`
}

/** The words of a footnote, from 1. */
export const footnote = (note: number, pieces: readonly Piece[], rightToLeft: boolean): string =>
  `<w:footnote w:id="${note}">${paragraph([markInNote, ...pieces], {style: 'FootnoteText', rightToLeft})}</w:footnote>`
