import type {Line} from './lines.js'

/** The lines of one page, told apart. */
export type SortedPage = {
  readonly number: number
  readonly head: readonly Line[]
  readonly body: readonly Line[]
  readonly foot: readonly Line[]
}

type PageLines = {readonly number: number; readonly view: readonly number[]; readonly lines: readonly Line[]}

/** Furniture stands within this share of the page's height from an edge, or beyond all other lines. */
const edge = 0.14
const lonePageNumber =
  /^[-–—\s|[]*(?:page|página|pág\.|стр\.|страница|صفحة|第)?\s*(?:\d{1,4}|[ivxl]{1,6}|[٠-٩]{1,4})(?:\s*(?:\/|of|de|sur|из|من|-)\s*\d{1,4})?\s*页?[-–—\s|\]]*$/iu
/** The bar code and job number in the corner of a document of the United Nations. */
const unCorner = /^\*\s?\d{6,9}\s?\*$|^\d{2}-\d{5}(?:\s?\([A-Z]\))?(?:\s+\d{6})?$/

/** The stroke above footnotes, drawn as text. */
const ornament = /^[_=–—-]{4,}$/u

/** Take running headers, footers and page numbers out of the pages: what repeats at the edge, or a lone number. */
export const sortFurniture = (pages: readonly PageLines[]): readonly SortedPage[] => {
  const seen = new Map<string, Set<number>>()
  for (const page of pages)
    for (const line of page.lines) {
      const side = sideOf(line, page)
      if (side === null) continue
      const key = keyOf(line, side)
      seen.set(key, (seen.get(key) ?? new Set()).add(page.number))
    }
  const enough = Math.max(2, Math.min(4, Math.ceil(pages.length * 0.3)))
  const isFurniture = (line: Line, page: PageLines): 'head' | 'foot' | null => {
    if (ornament.test(line.text)) return 'foot'
    const side = sideOf(line, page)
    if (side === null) return null
    if (lonePageNumber.test(line.text) || unCorner.test(line.text)) return side
    return (seen.get(keyOf(line, side))?.size ?? 0) >= enough ? side : null
  }
  return pages.map(page => ({
    number: page.number,
    head: page.lines.filter(line => isFurniture(line, page) === 'head'),
    body: page.lines.filter(line => isFurniture(line, page) === null),
    foot: page.lines.filter(line => isFurniture(line, page) === 'foot')
  }))
}

const sideOf = (line: Line, {view, lines}: PageLines): 'head' | 'foot' | null => {
  const [, bottom = 0, , top = 0] = view
  const share = (line.y - bottom) / Math.max(top - bottom, 1)
  if (share > 1 - edge) return 'head'
  if (share < edge) return 'foot'
  const others = lines.filter(other => Math.abs(other.y - line.y) > 2)
  if (others.length === 0 || line.text.length > 80) return null
  if (others.every(({y}) => y < line.y)) return 'head'
  return others.every(({y}) => y > line.y) ? 'foot' : null
}

const keyOf = (line: Line, side: string): string =>
  `${side} ${line.text.replaceAll(/[\d٠-٩]+/g, '#').toLowerCase()}`
