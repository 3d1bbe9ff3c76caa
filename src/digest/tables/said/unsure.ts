import {type Edition, placeColumns} from '../edition.js'
import {type Table, table} from '../table.js'
import {wordsOfCells} from './quotes.js'

/** The words of which the machine cannot tell whether they speak to a code on which nothing else of their party was found. */
export function unsure({digest, say, party, code, place}: Edition): Table {
  const columns = ['party', 'partyName', 'code', 'codeName', ...placeColumns, 'confidence'] as const
  const rows = digest.cells.flatMap(cell =>
    (cell.unsure ?? []).map(quote => ({
      ...party(cell.party),
      ...code(cell.code),
      ...place(quote),
      confidence: quote.confidence
    }))
  )
  return table('unsure', {columns, ...wordsOfCells}, {rows, say})
}
