import {shortHash} from '../../review/corrections/asked.js'

/** What a row says, and nobody changes: `check` tells whether somebody did. */
export const fixedColumns = [
  'passage',
  'tag',
  'seen',
  'stands',
  'stands_stance',
  'stands_act',
  'stands_obstacle',
  'machine',
  'text',
  'check'
] as const

/** What helps to read a row, and may be changed, hidden or deleted. */
const helpColumns = ['file', 'parties', 'page', 'paragraph', 'language', 'name'] as const

/** What an analyst fills in. */
export const openColumns = ['verdict', 'stance', 'act', 'obstacle', 'new_tag', 'note', 'why'] as const

export type FixedColumn = (typeof fixedColumns)[number]
export type OpenColumn = (typeof openColumns)[number]
export type ColumnName = FixedColumn | OpenColumn | (typeof helpColumns)[number]

/** All columns, in the order in which they are written; they are read in any. */
export const allColumns: readonly ColumnName[] = [
  'file',
  'parties',
  'page',
  'paragraph',
  'language',
  'text',
  'tag',
  'name',
  'machine',
  'stands',
  'stands_stance',
  'stands_act',
  'stands_obstacle',
  ...openColumns,
  'passage',
  'seen',
  'check'
]

/** What of a row must be as it was given out. */
export type FixedCells = Readonly<Record<Exclude<FixedColumn, 'check'>, string>>

/**
 * A short hash of what nobody changes in a row, so that a row whose cells were sorted, filled or cut apart from one
 * another is known. How space is set does not count, as spreadsheet
 * programs change ends of lines.
 */
export const checkOf = (cells: FixedCells): string =>
  `k${shortHash(
    fixedColumns.flatMap(column => (column === 'check' ? [] : cells[column].replaceAll(/\s+/gu, ' ').trim()))
  )}`

/** What had been said when a row was given out: the number of the latest correction, and in which store. */
export const seenMark = (upTo: number, storeId: string): string =>
  `n${upTo}-s${shortHash(storeId).slice(0, 6)}`

/** The number in such a mark; null where it is of another store, or none at all. */
export function numberSeen(mark: string, storeId: string): number | null {
  const number = /^n(\d{1,15})-s/u.exec(mark)?.[1]
  return number !== undefined && mark === seenMark(Number(number), storeId) ? Number(number) : null
}
