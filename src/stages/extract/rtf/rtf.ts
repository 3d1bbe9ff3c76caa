import {failed, outcome} from '../../../domain/outcome.js'
import {hiddenNotes} from '../loss/notes.js'
import type {Reader} from '../reading.js'
import {rtfText} from './text.js'

/**
 * Rich text as it is printed: headings, paragraphs, lists with the labels that its writer set down, table cells and
 * notes with their marks; headers, footers and tables of contents as furniture.
 */
export const readRtf: Reader = async ({name, bytes}) => {
  const {pieces, title, hidden, whole} = rtfText(bytes)
  if (!whole && pieces.length === 0)
    return failed('corrupt', `${name} is cut off and cannot be read as rich text; ask for it again.`)
  const notes = hiddenNotes(name, 'formatted as hidden', hidden)
  const cut = `${name} ends in the middle; ask for it again, as what it lacks cannot be known.`
  return outcome({pieces, pageCount: null, pages: [], doubtful: [], title}, [
    ...notes,
    ...(whole ? [] : [{code: 'unpaired-text' as const, message: cut}])
  ])
}
