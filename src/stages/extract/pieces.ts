import {isBulleted, printedNumber} from './numbering.js'
import type {Piece} from './reading.js'

/** A block of running text with its printed number: "(a)" and bullets make it an entry of a list. */
export const textPiece = (text: string, page: number | null = null): Piece => {
  const trimmed = text.trim()
  const printed = printedNumber(trimmed)
  const list = printed?.list === true || isBulleted(trimmed)
  return {
    kind: list ? 'list-item' : 'paragraph',
    text: trimmed,
    page,
    ...(printed === null ? {} : {number: printed.number})
  }
}
