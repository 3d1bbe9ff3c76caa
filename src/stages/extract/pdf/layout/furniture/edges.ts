import type {Line} from '../lines/lines.js'

/** A page before its furniture is known; its lines from the top. */
export type EdgePage = {
  readonly number: number
  readonly view: readonly number[]
  readonly lines: readonly Line[]
}

/** A line near the top or bottom of its page, and how far from there. */
export type EdgeLine = {
  readonly line: Line
  readonly side: 'head' | 'foot'
  readonly page: number
  readonly distance: number
}

/** Rows of lines from an edge of the page inwards, those of one height together. */
export type PageEdges = {
  readonly head: readonly (readonly EdgeLine[])[]
  readonly foot: readonly (readonly EdgeLine[])[]
}

/** Furniture stands within this share of the page's height from an edge, or beyond all other lines. */
const edge = 0.14
/** No header or footer has more rows. */
const mostRows = 8
/** What stands outermost but further in is furniture only if it is as short as this. */
const longestInside = 80

/** The lines of a page that may be furniture. */
export const edgeLinesOf = ({number, view, lines}: EdgePage): PageEdges => {
  const [, bottom = 0, , top = 0] = view
  const reach = edge * Math.max(top - bottom, 1)
  const rowsFrom = (given: readonly Line[], side: 'head' | 'foot'): readonly (readonly EdgeLine[])[] => {
    const rows: EdgeLine[][] = []
    for (const line of given) {
      const distance = side === 'head' ? top - line.y : line.y - bottom
      const row = rows.at(-1)
      const isBeside = row !== undefined && Math.abs((row[0]?.line.y ?? 0) - line.y) < 0.5 * line.size
      if (!isBeside && (rows.length === mostRows || (rows.length > 0 && distance > reach))) break
      const edgeLine = {line, side, page: number, distance}
      if (isBeside) row.push(edgeLine)
      else rows.push([edgeLine])
    }
    const isNear = (row: readonly EdgeLine[]) => row.some(({distance}) => distance <= reach)
    const isShort = (row: readonly EdgeLine[]) => row.every(({line}) => line.text.length <= longestInside)
    return rows.filter((row, i) => isNear(row) || (i === 0 && isShort(row)))
  }
  return {head: rowsFrom(lines, 'head'), foot: rowsFrom(lines.toReversed(), 'foot')}
}
