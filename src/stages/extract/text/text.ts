import {outcome} from '../../../domain/outcome.js'
import {textPiece} from '../pieces.js'
import type {Reader} from '../reading.js'
import {captionsIn} from './captions.js'
import {encodedText} from './encoded-text.js'
import {paragraphsOf} from './paragraphs.js'

/**
 * Plain text: paragraphs at blank lines, else where a line's length or number says that one ends. Of captions, what is
 * said.
 */
export const readText: Reader = async ({name, bytes}) => {
  const text = await encodedText(name, bytes)
  if ('failure' in text) return text
  const paragraphs = captionsIn(text.value) ?? paragraphsOf(text.value)
  const pieces = paragraphs.map(paragraph => textPiece(paragraph))
  return outcome({pieces, pageCount: null, pages: [], doubtful: [], title: null}, text.notes)
}
