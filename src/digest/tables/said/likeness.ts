import {type Edition, refers} from '../edition.js'
import {type Table, table} from '../table.js'

/** One row a pair of parties that took a side on enough of the same codes and questions to have a distance. */
export function likeness({digest, say, party}: Edition): Table {
  const columns = ['party', 'partyName', 'other', 'otherName', 'distance', 'sharedSubjects'] as const
  const rows = digest.likeness.pairs.map(({a, b, distance, shared}) => ({
    ...party(a),
    other: b,
    otherName: party(b).partyName,
    distance,
    sharedSubjects: shared
  }))
  return table(
    'likeness',
    {
      columns,
      key: ['party', 'other'],
      references: [refers(['party'], 'parties'), refers(['other'], 'parties', ['party'])]
    },
    {rows, say}
  )
}
