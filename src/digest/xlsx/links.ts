import type {Table, TableId} from '../tables/table.js'

/** Where the words of a file are looked for, the first sheet first. */
const ofWords: readonly TableId[] = ['quotes', 'answerQuotes', 'voiceQuotes', 'shared', 'changeQuotes']

/** Cells of a sheet that lead to a cell of this or another sheet, each by its row, from 0, and its column. */
export type Links = {readonly column: string; readonly to: readonly (string | null)[]}

/**
 * Where the files of the sheet of submissions lead: each to the first row that quotes it, in the order of the sheets;
 * null where nothing is quoted from it. Undefined for every other sheet.
 */
export function linksFrom(
  table: Table,
  {tables, names}: {readonly tables: readonly Table[]; readonly names: readonly string[]}
): Links | undefined {
  if (table.id !== 'submissions') return undefined
  const first = new Map<unknown, string>()
  for (const id of ofWords) {
    const at = tables.findIndex(each => each.id === id)
    const sheet = quotedName(names[at] ?? '')
    // The header is row 1.
    for (const [row, {submission}] of (tables[at]?.rows ?? []).entries())
      if (!first.has(submission)) first.set(submission, `${sheet}!A${row + 2}`)
  }
  return {column: 'file', to: table.rows.map(({submission}) => first.get(submission) ?? null)}
}

/** The name of a sheet as a place in the workbook begins with it. */
export const quotedName = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`
