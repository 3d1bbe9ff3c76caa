import type {Piece} from '../../reading.js'
import type {PageLines} from '../page-read.js'
import {uprightBox} from '../runs.js'
import type {Views} from './boxes.js'
import {flowOf} from './flow.js'
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
export const layOut = (read: readonly PageLines[], isBold: (font: string) => boolean): readonly Piece[] => {
  const pages = read.map(({number, view, lines, vertical = false}) => ({
    number,
    view: vertical ? uprightBox(view, 3) : view,
    lines: topDown(lines),
    vertical
  }))
  const sorted = sortFurniture(pages)
  const laid = sorted.map(page => ({...page, regions: regionsOf(page.body)}))
  const columns = laid.flatMap(({regions}) =>
    regions.flatMap(region => (region.kind === 'column' ? [region.lines] : region.cells))
  )
  const measure = measureOf(columns)
  const lines = columns.flat()
  const views: Views = new Map(pages.map(page => [page.number, page]))
  return piecesOf(flowOf(laid, measure), {
    hyphens: hyphensOf(lines),
    ranks: {sizes: sizesAbove(lines, measure), measure, isBold},
    views
  })
}
