import {type Line, splitAt} from '../lines/lines.js'
import {type Corridor, corridorsIn} from './corridors.js'
import {isReadFromRight, leastPairs, trueCorridor} from './evidence.js'
import {tableOf} from './tables.js'

/** Lines that are read from the top down, or the cells of a table, row by row. */
export type Region =
  | {readonly kind: 'column'; readonly lines: readonly Line[]}
  | {readonly kind: 'table'; readonly cells: readonly (readonly Line[])[]}

/** The lines of a page, given from the top, as regions in the order of reading. */
export const regionsOf = (lines: readonly Line[]): readonly Region[] => {
  if (lines.length === 0) return []
  const corridor = deepest(corridorsIn(lines, leastPairs).flatMap(found => trueCorridor(found, lines) ?? []))
  if (corridor === undefined) return [{kind: 'column', lines: inOrder(lines)}]
  const {from, to} = corridor
  const beside = lines.slice(from, to)
  const cells = tableOf(beside)
  const inner: readonly Region[] =
    cells === null ? columnsOf(beside, corridor).flatMap(regionsOf) : [{kind: 'table', cells}]
  return [...regionsOf(lines.slice(0, from)), ...inner, ...regionsOf(lines.slice(to))]
}

const deepest = (corridors: readonly Corridor[]): Corridor | undefined =>
  corridors.toSorted((a, b) => b.pairs - a.pairs || b.right - b.left - (a.right - a.left))[0]

/** What stands beside a corridor in the order of reading. */
const columnsOf = (lines: readonly Line[], {left, right}: Corridor): readonly Line[][] => {
  const columns: [Line[], Line[]] = [[], []]
  for (const line of lines)
    for (const [side, part] of splitAt(line, (left + right) / 2).entries())
      if (part !== null) columns[side === 0 ? 0 : 1].push(part)
  return isReadFromRight(lines) ? columns.toReversed() : columns
}

/** Lines on one height follow one another in the direction of reading. */
const inOrder = (lines: readonly Line[]): readonly Line[] => {
  const rows: Line[][] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && first.y - line.y < 0.2 * Math.min(first.size, line.size))
      row.push(line)
    else rows.push([line])
  }
  return rows.flatMap(row => row.toSorted((a, b) => a.start - b.start))
}
