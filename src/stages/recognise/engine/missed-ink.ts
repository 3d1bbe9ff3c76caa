import type {Picture} from '../../extract/pdf/pdfium/picture.js'
import {type InkGrid, inkGrid} from './ink-grid.js'
import type {SeenLine} from './seen-lines.js'

/** A part of a picture, in dots. */
export type Area = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** How many cells ink may lie apart in one row of words, and the least height of letters, in cells. */
const [wordsApart, leastHeight] = [4, 2]
/** What is a larger share of a picture is a drawing. */
const largest = 0.25
/** More areas than this are the dots of a drawing. */
const mostAreas = 12

/**
 * Where ink lies that no line covers and that is as large as words. The engine leaves lines out, above all short ones
 * of large type and ones that vowel signs bind to their neighbours.
 */
export const missedInk = (picture: Picture, lines: readonly SeenLine[]): readonly Area[] => {
  const grid = inkGrid(picture)
  const {cell} = grid
  for (const line of lines) clear(grid, line)
  const areas = groups(grid).filter(
    ({width, height}) => height >= leastHeight && width * height < grid.across * grid.down * largest
  )
  if (areas.length > mostAreas) return []
  return areas.map(({left, top, width, height}) => {
    const [from, down] = [Math.max((left - 1) * cell, 0), Math.max((top - 1) * cell, 0)]
    const to = Math.min((left + width + 1) * cell, picture.width)
    const end = Math.min((top + height + 1) * cell, picture.height)
    return {left: from, top: down, width: to - from, height: end - down}
  })
}

/** What a line covers, with the marks above and below its letters. */
const clear = ({cell, across, down, cells}: InkGrid, {left, right, top, bottom}: SeenLine) => {
  const more = (bottom - top) / 2
  const from = Math.max(Math.floor((left - more) / cell), 0)
  const to = Math.min(Math.ceil((right + more) / cell), across)
  for (
    let y = Math.max(Math.floor((top - more / 2) / cell), 0);
    y < Math.min(Math.ceil((bottom + more / 2) / cell), down);
    y++
  )
    cells.fill(0, y * across + from, y * across + Math.max(to, from))
}

/** The areas, in cells, of inked cells that stand next to one another as words do in a row. */
const groups = ({across, down, cells}: InkGrid): readonly Area[] => {
  const left = cells.slice()
  const found: Area[] = []
  for (let first = left.indexOf(1); first !== -1; first = left.indexOf(1, first)) {
    left[first] = 0
    const open = [first]
    let [low, high, top, bottom] = [across, 0, down, 0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % across, Math.floor(at / across)]
      ;[low, high, top, bottom] = [Math.min(low, x), Math.max(high, x), Math.min(top, y), Math.max(bottom, y)]
      for (let nearY = Math.max(y - 1, 0); nearY <= Math.min(y + 1, down - 1); nearY++)
        for (
          let nearX = Math.max(x - wordsApart, 0);
          nearX <= Math.min(x + wordsApart, across - 1);
          nearX++
        ) {
          const near = nearY * across + nearX
          if (left[near] !== 1) continue
          left[near] = 0
          open.push(near)
        }
    }
    found.push({left: low, top, width: high - low + 1, height: bottom - top + 1})
  }
  return found
}
