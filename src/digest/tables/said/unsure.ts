import {type Edition, placeColumns, refers} from '../edition.js'
import {type Table, table} from '../table.js'

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
  return table(
    'unsure',
    {
      columns,
      key: ['party', 'code', 'submission', 'passage', 'start', 'end'],
      references: [
        refers(['party'], 'parties'),
        refers(['code'], 'convergence'),
        refers(['party', 'code'], 'matrix'),
        refers(['submission'], 'submissions')
      ]
    },
    {rows, say}
  )
}
