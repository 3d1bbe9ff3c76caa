import {CsvError, parse} from 'csv-parse/sync'
import {z} from 'zod'
import {userError} from '../../domain/refusals/refuse.js'

/** One row of a CSV file, and the line on which it begins. */
export type CsvRecord = {readonly line: number; readonly cells: readonly string[]}

/**
 * The rows of a CSV file that are not empty, as any spreadsheet program may have saved them: with a byte order mark or
 * without, any ends of lines (all are `\n` in a cell), and commas, semicolons or tabs between cells. Throws a UserError where it is none.
 */
export function csvRecords(csvText: string, fileName: string): readonly CsvRecord[] {
  if (csvText.includes('\uFFFD')) throw userError('notUtf8', {file: fileName})
  try {
    // The parser counts an end of line of two characters twice within a cell.
    const records: unknown = parse(csvText.replaceAll(/\r\n?/gu, '\n'), {
      bom: true,
      delimiter: delimiterOf(csvText),
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      skip_empty_lines: true
    })
    return CsvRecords.parse(records).map(({info, record}) => ({
      line: info.lines - breaksIn(record),
      cells: record
    }))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw userError('notCsv', {file: fileName, why: error.message}, {cause: error})
  }
}

const CsvRecords = z.array(z.object({info: z.object({lines: z.number()}), record: z.array(z.string())}))

/** A row is counted where it ends, and may have ends of lines within its cells. */
const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\n/gu)?.length ?? 0), 0)

/** Excel writes semicolons where the comma is the decimal mark; no column name holds either. */
const delimiterOf = (csvText: string): string => {
  const header = csvText.trimStart().split(/\r?\n|\r/u, 1)[0] ?? ''
  return [';', '\t'].find(mark => header.includes(mark) && !header.includes(',')) ?? ','
}
