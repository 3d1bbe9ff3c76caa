import type {Piece} from '../../reading.js'
import {marksIn, plainMark} from './footnotes.js'

/** Footnotes with the number of the piece that bears their mark, on their page or the one before. */
export const withNoteLinks = (pieces: readonly Piece[]): readonly Piece[] => {
  if (!pieces.some(({kind}) => kind === 'footnote')) return pieces
  const bearers = new Map<string, number>()
  for (const [i, piece] of pieces.entries())
    if (piece.kind !== 'footnote' && piece.kind !== 'furniture')
      for (const {mark, page} of marksOf(piece)) {
        const key = `${page} ${mark}`
        if (!bearers.has(key)) bearers.set(key, i)
      }
  return pieces.map(piece => {
    if (piece.kind !== 'footnote' || piece.number === undefined || piece.page === null) return piece
    const mark = plainMark(piece.number)
    const of = bearers.get(`${piece.page} ${mark}`) ?? bearers.get(`${piece.page - 1} ${mark}`)
    return of === undefined ? piece : {...piece, of}
  })
}

/** The marks that stand in a piece, each with its page. */
const marksOf = ({text, page, pageBreaks = []}: Piece): readonly {mark: string; page: number}[] => {
  if (page === null) return []
  return marksIn(text).map(({mark, at}) => ({
    mark: plainMark(mark),
    page: pageBreaks.findLast(pageBreak => pageBreak.at <= at)?.page ?? page
  }))
}
