import type {Piece} from '../../reading.js'
import type {Views} from './boxes.js'
import {flowOf} from './flow.js'
import type {EdgePage} from './furniture/edges.js'
import {sortFurniture} from './furniture/furniture.js'
import {sizesAbove} from './headings.js'
import {hyphensOf} from './join-lines.js'
import {topDown} from './lines/upright-lines.js'
import {measureOf} from './measure.js'
import {piecesOf} from './pieces.js'
import {regionsOf} from './regions/regions.js'

/**
 * The lines of pages as pieces in reading order: columns one after the other, tables row by row, paragraphs put
 * together over lines, columns and pages; what stood between their parts follows them.
 */
export const layOut = (pages: readonly EdgePage[], isBold: (font: string) => boolean): readonly Piece[] => {
  const sorted = sortFurniture(pages.map(page => ({...page, lines: topDown(page.lines)})))
  const laid = sorted.map(page => ({...page, regions: regionsOf(page.body)}))
  const columns = laid.flatMap(({regions}) =>
    regions.flatMap(region => (region.kind === 'column' ? [region.lines] : region.cells))
  )
  const measure = measureOf(columns)
  const lines = columns.flat()
  const views: Views = new Map(pages.map(({number, view}) => [number, view]))
  return piecesOf(flowOf(laid, measure), {
    hyphens: hyphensOf(lines),
    ranks: {sizes: sizesAbove(lines, measure), measure, isBold},
    views
  })
}
