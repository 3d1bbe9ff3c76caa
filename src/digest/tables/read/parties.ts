import {ofLabels} from '../../words/labels.js'
import type {Edition} from '../edition.js'
import {term} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a party: what it is, and by which submissions it is heard. */
export function parties({digest, language, say, party}: Edition): Table {
  const columns = ['party', 'partyName', 'kind', 'region', 'invented', 'readInFull', 'submissions'] as const
  const regions = new Map(digest.regions.map(({id, labels}) => [id, ofLabels(labels, language)]))
  const rows = digest.parties.map(({id, kind, region, invented, readInFull, submissions}) => ({
    ...party(id),
    kind: term('party', kind, say),
    region: region === null ? null : (regions.get(region) ?? region),
    invented,
    readInFull,
    submissions
  }))
  return table('parties', {columns, key: ['party']}, {rows, say})
}
