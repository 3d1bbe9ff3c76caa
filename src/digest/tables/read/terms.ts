import type {Edition} from '../edition.js'
import {allTerms} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a fixed word: its id, the same in every language, and how it is said in this one. */
export function terms({say}: Edition): Table {
  const rows = allTerms(say).map(({vocabulary, id, words}) => ({vocabulary, term: id, words}))
  return table('terms', {columns: ['vocabulary', 'term', 'words'], key: ['vocabulary', 'term']}, {rows, say})
}
