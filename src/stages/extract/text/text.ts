import {outcome} from '../../../domain/outcome.js'
import {textPiece} from '../pieces.js'
import type {Reader} from '../reading.js'
import {decodeText} from './decode.js'
import {paragraphsOf} from './paragraphs.js'

/** Plain text: paragraphs at blank lines, else where a line's length or number says that one ends. */
export const readText: Reader = async ({bytes}) =>
  outcome({
    pieces: paragraphsOf(decodeText(bytes)).map(paragraph => textPiece(paragraph)),
    pageCount: null,
    pagesRead: 0,
    title: null
  })
