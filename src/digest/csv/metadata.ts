import type {UnLanguage} from '../../domain/document.js'
import type {ColumnKind} from '../tables/columns.js'
import type {Column, Table} from '../tables/table.js'
import {listSeparator, rowEnd} from './table-csv.js'

/** The name of a table's file, beside `metadata.json`. */
export const csvName = ({id}: Pick<Table, 'id'>): string => `${id}.csv`

/**
 * What the CSV files are, for programs, as the W3C's “Metadata Vocabulary for Tabular Data” puts it: dialect, columns with
 * their titles and types, what tells rows apart, and which columns stand for rows of other tables.
 */
export function metadataJson(
  tables: readonly Table[],
  {title, language}: {readonly title: string; readonly language: UnLanguage}
): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': language}],
    'dc:title': title,
    'dc:description': {'@value': rules, '@language': 'en'},
    dialect: {
      encoding: 'utf-8',
      lineTerminators: [rowEnd],
      delimiter: ',',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
      headerRowCount: 1,
      skipBlankRows: false,
      skipInitialSpace: false,
      trim: false
    },
    tables: tables.map(table => ({
      url: csvName(table),
      'dc:title': table.title,
      tableSchema: {
        columns: table.columns.map(column => columnOf(column, table.key.includes(column.id), language)),
        ...(table.key.length === 0 ? {} : {primaryKey: table.key}),
        ...foreignKeys(table, tables)
      }
    }))
  }
  return `${JSON.stringify(metadata, null, 2)}\n`
}

const rules = [
  'UTF-8 without a byte order mark; rows end with CR LF; ends of lines within quoted cells are those of the source.',
  'A text that begins with = + - @ (also in their wide forms), a tab or the end of a line, whatever apostrophes stand before, has one apostrophe put before it, so that no program takes it for a formula: to have the text back, take one apostrophe from every cell that begins with apostrophes and then one of these.',
  'Fixed words stand by their ids; the table terms says them in words. Quotes (column text) are in the language that the column language names.',
  'How to find the passages behind a number: each id in passageIds is an id in passages.jsonl; a count of parties has the parties in a column of the same row.'
].join(' ')

const columnOf = ({id, title, kind, description}: Column, isKey: boolean, language: UnLanguage) => ({
  name: id,
  // A header cell must be one of the titles.
  titles: {und: id, [language]: title},
  ...(description === null ? {} : {'dc:description': description}),
  datatype: datatypes[kind],
  ...(kind === 'quote' ? {lang: 'und'} : {}),
  ...(kind === 'ids' || kind === 'terms' ? {separator: listSeparator} : {}),
  ...(isKey ? {required: true} : {})
})

const datatypes: Readonly<Record<ColumnKind, string>> = {
  text: 'string',
  quote: 'string',
  number: 'number',
  truth: 'boolean',
  term: 'string',
  ids: 'string',
  terms: 'string'
}

function foreignKeys({references}: Table, tables: readonly Table[]) {
  const keys = references.flatMap(({columns, table, theirs}) => {
    const other = tables.find(({id}) => id === table)
    return other === undefined
      ? []
      : {columnReference: columns, reference: {resource: csvName(other), columnReference: theirs}}
  })
  return keys.length === 0 ? {} : {foreignKeys: keys}
}
