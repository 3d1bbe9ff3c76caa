import {unguarded} from '../../digest/csv/table-csv.js'
import {UserError} from '../../domain/errors.js'
import {csvRecords} from '../../run/intake/csv-records.js'
import {
  allColumns,
  type ColumnName,
  checkOf,
  type FixedCells,
  fixedColumns,
  type OpenColumn,
  openColumns
} from './columns.js'

/** A row in which somebody filled something in. */
export type ChangedRow = {
  readonly line: number
  readonly fixed: FixedCells
  /** What was filled in, without space around it; empty where nothing was. */
  readonly open: Readonly<Record<OpenColumn, string>>
}

/** What a file of corrections holds: the rows that were changed, and how many there are in all. */
export type CorrectionRows = {readonly rows: number; readonly changed: readonly ChangedRow[]}

/**
 * The rows of a file that were changed since it was given out, whatever the order of its columns. Throws a UserError
 * that names every damaged row with its line: one whose fixed cells are not those of one row as it was given out.
 */
export function readRows(csvText: string, fileName: string): CorrectionRows {
  const [header, ...records] = csvRecords(csvText, fileName)
  if (header === undefined) throw new UserError(`${fileName} is empty: export the corrections again.`)
  const names = header.cells.map(cell => unguarded(cell).trim().toLowerCase())
  const faults = faultsOfHeader(names).map(fault => `${fileName}, line ${header.line}: ${fault}`)
  if (faults.length > 0) throw new UserError([...faults, NOTHING].join('\n'))
  const changed: ChangedRow[] = []
  for (const {line, cells} of records) {
    const fault = faultOfLength(cells, names)
    const cellOf = (column: ColumnName) => unguarded(cells[names.indexOf(column)] ?? '')
    const fixed = fixedOf(cellOf)
    const open = openOf(cellOf)
    if (fault !== null) faults.push(`${fileName}, line ${line}: ${fault}`)
    else if (checkOf(fixed) !== cellOf('check').trim()) faults.push(`${fileName}, line ${line}: ${DAMAGED}`)
    else if (openColumns.some(column => open[column] !== '')) changed.push({line, fixed, open})
  }
  if (faults.length > 0) throw new UserError([...shortened(faults), NOTHING].join('\n'))
  return {rows: records.length, changed}
}

/** What every refusal ends with. */
export const NOTHING = 'Nothing was taken in.'

/** So many faults are told one by one. */
const MOST = 20

/** The first faults, and how many more there are. */
export const shortened = (faults: readonly string[]): readonly string[] =>
  faults.length <= MOST
    ? faults
    : [...faults.slice(0, MOST), `${faults.length - MOST} more lines are wrong like these.`]

const DAMAGED =
  'its cells are not those of one row as it was exported (a column sorted alone, or a cell changed?): take the row from the export again, and change only verdict, stance, act, obstacle, new_tag, note and why.'

function faultsOfHeader(names: readonly string[]): readonly string[] {
  const known: ReadonlySet<string> = new Set(allColumns)
  const missing = [...fixedColumns, ...openColumns].filter(column => !names.includes(column))
  return [
    ...names
      .filter((name, at) => known.has(name) && names.indexOf(name) < at)
      .map(name => `the column "${name}" stands twice.`),
    ...(missing.length === 0
      ? []
      : [
          `the columns ${missing.join(', ')} are missing: the first line must name the columns as they were exported, in any order.`
        ])
  ]
}

/** A row may be shorter, as some programs leave out empty cells at its end. */
function faultOfLength(cells: readonly string[], names: readonly string[]): string | null {
  const beyond = cells.slice(names.length).some(cell => cell.trim() !== '')
  return beyond ? `it has ${cells.length} cells, but there are ${names.length} columns.` : null
}

const fixedOf = (cellOf: (column: ColumnName) => string): FixedCells => ({
  passage: cellOf('passage').trim(),
  tag: cellOf('tag').trim(),
  seen: cellOf('seen').trim(),
  stands: cellOf('stands').trim(),
  stands_stance: cellOf('stands_stance').trim(),
  stands_act: cellOf('stands_act').trim(),
  stands_obstacle: cellOf('stands_obstacle').trim(),
  machine: cellOf('machine').trim(),
  text: cellOf('text')
})

const openOf = (cellOf: (column: ColumnName) => string): ChangedRow['open'] => ({
  verdict: cellOf('verdict').trim(),
  stance: cellOf('stance').trim(),
  act: cellOf('act').trim(),
  obstacle: cellOf('obstacle').trim(),
  new_tag: cellOf('new_tag').trim(),
  note: cellOf('note').trim(),
  why: cellOf('why').trim()
})
