import {unguarded} from '../../digest/csv/table-csv.js'
import type {Sentence} from '../../domain/errors.js'
import {faultsInFile, sentence, userError} from '../../domain/refusals/refuse.js'
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
  if (header === undefined) throw userError('sheetEmpty', {file: fileName})
  const names = header.cells.map(cell => unguarded(cell).trim().toLowerCase())
  refuse(
    fileName,
    faultsOfHeader(names).map(fault => ({line: header.line, fault}))
  )
  const faults: RowFault[] = []
  const changed: ChangedRow[] = []
  for (const {line, cells} of records) {
    const fault = faultOfLength(cells, names)
    const cellOf = (column: ColumnName) => unguarded(cells[names.indexOf(column)] ?? '')
    const fixed = fixedOf(cellOf)
    const open = openOf(cellOf)
    if (fault !== null) faults.push({line, fault})
    else if (checkOf(fixed) !== cellOf('check').trim()) faults.push({line, fault: damaged})
    else if (openColumns.some(column => open[column] !== '')) changed.push({line, fixed, open})
  }
  refuse(fileName, faults)
  return {rows: records.length, changed}
}

/** What is wrong with a line. */
export type RowFault = {readonly line: number; readonly fault: Sentence}

/** So many faults are told one by one. */
const MOST = 20

/** Throws a UserError that tells the first faults, how many more there are, and that nothing was taken in; if there are any. */
export function refuse(fileName: string, faults: readonly RowFault[]): void {
  if (faults.length === 0) return
  const more = faults.length - MOST
  throw faultsInFile(fileName, faults.slice(0, MOST), [
    ...(more > 0 ? [sentence('moreLines', {more})] : []),
    sentence('nothingTakenIn')
  ])
}

const damaged = sentence('sheetDamaged', {columns: openColumns.join(', ')})

function faultsOfHeader(names: readonly string[]): readonly Sentence[] {
  const known: ReadonlySet<string> = new Set(allColumns)
  const missing = [...fixedColumns, ...openColumns].filter(column => !names.includes(column))
  return [
    ...names
      .filter((name, at) => known.has(name) && names.indexOf(name) < at)
      .map(name => sentence('sheetColumnTwice', {name})),
    ...(missing.length === 0 ? [] : [sentence('sheetNoColumns', {names: missing.join(', ')})])
  ]
}

/** A row may be shorter, as some programs leave out empty cells at its end. */
function faultOfLength(cells: readonly string[], names: readonly string[]): Sentence | null {
  const beyond = cells.slice(names.length).some(cell => cell.trim() !== '')
  return beyond ? sentence('sheetCells', {cells: cells.length, columns: names.length}) : null
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
