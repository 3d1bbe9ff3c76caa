import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'

/** A CSV file as a spreadsheet program has it: the header, and rows by the names of their columns. */
export type Sheet = {readonly names: readonly string[]; readonly rows: readonly Record<string, string>[]}

export function opened(csv: string): Sheet {
  const [names = [], ...records] = parse(csv, {bom: true}) as string[][]
  return {
    names,
    rows: records.map(cells => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
  }
}

export type Habits = {
  readonly delimiter?: string
  readonly bom?: boolean
  readonly lineEnd?: string
  readonly names?: readonly string[]
}

/** The sheet saved again, as different programs do. */
export const saved = (
  {names, rows}: Sheet,
  {delimiter = ',', bom = false, lineEnd = '\r\n', names: order = names}: Habits = {}
): string =>
  stringify([[...order], ...rows.map(row => order.map(name => row[name] ?? ''))], {
    delimiter,
    record_delimiter: lineEnd,
    bom
  })

/** The sheet with cells of one row changed. */
export const changed = (sheet: Sheet, at: number, cells: Readonly<Record<string, string>>): Sheet => ({
  ...sheet,
  rows: sheet.rows.map((row, n) => (n === at ? {...row, ...cells} : row))
})
