import type {Line} from '../lines/lines.js'
import {type EdgeLine, type EdgePage, edgeLinesOf} from './edges.js'
import {pageNumbersOf} from './page-numbers.js'
import {repeatedLines} from './repeated-lines.js'

/** The lines of one page, told apart; each part from the top. */
export type SortedPage = {
  readonly number: number
  readonly head: readonly Line[]
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
}

/** The bar code and job number in the corner of a document of the United Nations, and "…/…" for "turn over". */
const always = /^\*\s?\d{6,9}\s?\*$|^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?$|^[.…]{1,3}\/[.…]{1,3}$/
/** The stroke above footnotes, drawn as text. */
const ornament = /^[_=–—-]{4,}$/u
/** A heading may stand above a running header by itself, or a stamp: no more than this is passed over. */
const longestOutside = 40

/**
 * Take running headers, footers and page numbers out of the pages: at an edge, with nothing but furniture further
 * out, what stands on several pages or counts them.
 */
export const sortFurniture = (pages: readonly EdgePage[]): readonly SortedPage[] => {
  const edges = pages.map(edgeLinesOf)
  const repeated = repeatedLines(edges)
  const numbers = pageNumbersOf(edges)
  return pages.map((page, i) => {
    const sides = new Map<Line, 'head' | 'foot'>()
    for (const line of page.lines) if (line.covered || ornament.test(line.text)) sides.set(line, 'foot')
    for (const rows of [edges[i]?.head ?? [], edges[i]?.foot ?? []])
      for (const {line, side} of furnitureIn(rows, {repeated, numbers})) sides.set(line, side)
    const part = (side: 'head' | 'foot' | undefined) => page.lines.filter(line => sides.get(line) === side)
    return {number: page.number, head: part('head'), body: part(undefined), foot: part('foot')}
  })
}

type Known = {readonly repeated: ReadonlySet<Line>; readonly numbers: ReadonlySet<Line>}

/** The furniture of rows given from the edge inwards: up to the first row that is text. */
const furnitureIn = (
  rows: readonly (readonly EdgeLine[])[],
  {repeated, numbers}: Known
): readonly EdgeLine[] => {
  const found: EdgeLine[] = []
  let passed = 0
  for (const row of rows) {
    const isKnown = ({line}: EdgeLine) =>
      repeated.has(line) ||
      always.test(line.text) ||
      ornament.test(line.text) ||
      (passed === 0 && numbers.has(line))
    const known = row.filter(isKnown)
    found.push(...known)
    const rest = row.filter(edgeLine => !isKnown(edgeLine))
    if (known.length === 0) passed += 1
    if (passed > 1 || rest.some(({line}) => line.text.length > longestOutside)) break
  }
  return found
}
