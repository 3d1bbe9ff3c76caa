import {printedNumber} from '../numbering.js'
import {textPiece} from '../pieces.js'
import type {Piece} from '../reading.js'

/** A paragraph of a word processor, with what is printed before its own words. */
export type PrintedParagraph = {
  readonly words: string
  /** The mark of a note or the label of a list; empty where none is printed, or none is known. */
  readonly label: string
  readonly glue: string
  /** Of a heading, from 1; null for running text. */
  readonly level: number | null
  readonly kind: 'text' | 'cell' | 'furniture' | 'note'
  /** True for a paragraph in a list, with or without a label. */
  readonly listed: boolean
}

/** Longer than this, what has the style of a heading is said, and not headed. */
const longestHeading = 300

/** The piece of a paragraph, whose label is its number and stands in its text; none for one without words. */
export const printedPiece = ({
  words,
  label,
  glue,
  level,
  kind,
  listed
}: PrintedParagraph): readonly Piece[] => {
  const said = words.replaceAll(/\s+/g, ' ').trim()
  if (said === '') return []
  const text = label === '' ? said : `${label}${glue}${said}`
  const number = label === '' ? {} : {number: label}
  if (kind === 'furniture') return [{kind: 'furniture', text, page: null}]
  if (kind === 'note') return [{kind: 'footnote', text, page: null, ...number}]
  const plain = textPiece(text)
  const numbered = label === '' ? plain : {...plain, kind: 'paragraph' as const, number: label}
  if (level !== null && said.length <= longestHeading) return [{...numbered, kind: 'heading', level}]
  if (kind === 'cell') return [{...numbered, kind: 'table-cell'}]
  const entry = listed && (label === '' || printedNumber(`${label} `)?.list === true)
  return [entry ? {...numbered, kind: 'list-item'} : numbered]
}
