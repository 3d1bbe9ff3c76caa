import {plain} from '../../html/plain.js'
import type {Edition} from '../edition.js'
import {term} from '../fixed-words.js'
import {type Table, table} from '../table.js'

/** One row a file that gave nothing, and why. */
export function notRead({digest, say}: Edition): Table {
  const columns = ['file', 'failure', 'message', 'by', 'sha256'] as const
  const rows = digest.notRead.map(({file, sha256, failure, parties}) => ({
    file: plain(file),
    failure: term('failure', failure.code, say),
    message: plain(failure.message),
    by: parties,
    sha256
  }))
  return table('notRead', {columns, key: []}, {rows, say})
}

/** One row a submission whose party could not be told: somebody must say. */
export function unplaced({digest, say}: Edition): Table {
  const columns = ['submission', 'file', 'ask'] as const
  const rows = digest.unplaced.map(({submission, file, question}) => ({
    submission,
    file: plain(file),
    ask: plain(question)
  }))
  return table('unplaced', {columns, key: ['submission']}, {rows, say})
}
