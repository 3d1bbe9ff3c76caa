import {type Edition, placeColumns, refers} from '../edition.js'
import {type Table, table} from '../table.js'

/** One row a shared sentence and party that has it; rows of one number are one sentence. */
export function shared({digest, say, party, place}: Edition): Table {
  const columns = ['number', 'overlap', 'party', 'partyName', ...placeColumns] as const
  const rows = digest.sharedWording.flatMap(({overlap, quotes}, index) =>
    quotes.map(quote => ({number: index + 1, overlap, ...party(quote.party), ...place(quote)}))
  )
  return table(
    'shared',
    {
      columns,
      key: ['number', 'party'],
      references: [refers(['party'], 'parties'), refers(['submission'], 'submissions')]
    },
    {rows, say}
  )
}
