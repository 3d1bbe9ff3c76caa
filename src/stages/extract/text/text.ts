import {failed, outcome} from '../../../domain/outcome.js'
import {languageOf} from '../language.js'
import {textPiece} from '../pieces.js'
import type {Reader} from '../reading.js'
import {decodeText, isEncodingGuessed} from './decode.js'
import {paragraphsOf} from './paragraphs.js'

/** Plain text: paragraphs at blank lines, else where a line's length or number says that one ends. */
export const readText: Reader = async ({name, bytes}) => {
  const text = decodeText(bytes)
  if (isEncodingGuessed(bytes) && !(await readsAsWestern(text)))
    return failed(
      'not-a-language',
      `${name} is neither UTF-8 nor readable in the Western encoding; save it as UTF-8 and hand it in again.`
    )
  return outcome({
    pieces: paragraphsOf(text).map(paragraph => textPiece(paragraph)),
    pageCount: null,
    pages: [],
    doubtful: [],
    title: null
  })
}

// Other encodings read so turn into letters that no language puts together.
const readsAsWestern = async (text: string): Promise<boolean> =>
  ['en', 'es', 'fr'].includes((await languageOf(text)).language)
