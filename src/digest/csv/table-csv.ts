import {stringify} from 'csv-stringify/sync'
import {isLikeFormula, withHalvesShown} from '../tables/readable-text.js'
import type {Table, Value} from '../tables/table.js'

/** What stands between the entries of a list; no id has it. */
export const listSeparator = ' '

/** What ends a row. Ends of lines within quotes stay as the submission has them. */
export const rowEnd = '\r\n'

/**
 * A table as CSV by RFC 4180: the first row names the columns by their ids. Fixed words stand as their ids, lists with a
 * space between, nothing as an empty cell, and a text that could pass for a formula has an apostrophe before it.
 */
export const tableCsv = ({columns, rows}: Table): string =>
  csvOf([columns.map(({id}) => id), ...rows.map(row => columns.map(({id}) => inCsv(row[id] ?? null)))])

/** Rows of cells as CSV by RFC 4180, as they are: `inCsv` makes a cell safe. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows.map(row => [...row])], {record_delimiter: rowEnd, quoted_match: /[\r\n]/})

/** One value as it stands in a cell. */
export function inCsv(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return guarded(withHalvesShown(wordsOf(value)))
}

const wordsOf = (value: Exclude<Value, number | boolean | null>): string => {
  if (typeof value === 'string') return value
  return 'id' in value
    ? value.id
    : value.map(each => (typeof each === 'string' ? each : each.id)).join(listSeparator)
}

/**
 * A text that no program takes for a formula. An apostrophe is put before it where it begins like one, after any
 * apostrophes of its own; so taking away one apostrophe from each cell that begins `'=`, `''=`, `'+` … gives back the text.
 */
const guarded = (text: string): string => (isLikeFormula(text) ? `'${text}` : text)

/** The text that was written so. */
export const unguarded = (cell: string): string =>
  cell.startsWith("'") && isLikeFormula(cell) ? cell.slice(1) : cell
