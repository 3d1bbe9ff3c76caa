import type {Picture} from '../../extract/pdf/pdfium/picture.js'

/** A picture in cells of about a millimetre, row by row: 1 where there is ink, else 0. */
export type InkGrid = {
  /** The side of a cell, in dots. */
  readonly cell: number
  readonly across: number
  readonly down: number
  readonly cells: Uint8Array
}

/** Letters are darker. */
const inkShade = 128
/** Fewer dark dots in a cell are dust. */
const leastInk = 2
/** In this share of a side, scanners leave shadows. */
const edge = 0.025

/** Where a picture bears ink, its edges left out. */
export const inkGrid = ({width, height, dpi, dots}: Picture): InkGrid => {
  const cell = Math.max(Math.round(dpi / 25), 2)
  const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)]
  const cells = new Uint8Array(across * down)
  const [aside, above] = [Math.round(width * edge), Math.round(height * edge)]
  for (let y = above; y < height - above; y++) {
    const row = Math.floor(y / cell) * across
    for (let x = aside; x < width - aside; x++)
      if ((dots[y * width + x] ?? 255) < inkShade) {
        const at = row + Math.floor(x / cell)
        cells[at] = Math.min((cells[at] ?? 0) + 1, leastInk)
      }
  }
  return {cell, across, down, cells: cells.map(count => (count >= leastInk ? 1 : 0))}
}

/** Cells without ink from top to bottom of two columns. */
const gutter = 3
/** Of the rows with ink on both sides of a gutter, so many have none in it; and so many there are at least. */
const [clearShare, fewRows] = [0.7, 40]

/** Whether text may stand side by side in a picture: in columns, or in a table. */
export const hasColumns = ({across, down, cells}: InkGrid): boolean => {
  const rows = Array.from({length: down}, (_, y) => cells.subarray(y * across, (y + 1) * across))
    .map(row => ({row, first: row.indexOf(1), last: row.lastIndexOf(1)}))
    .filter(({first, last}) => first !== -1 && last - first > gutter)
  for (let x = gutter; x < across - 2 * gutter; x++) {
    const beside = rows.filter(({first, last}) => first < x - gutter && last > x + 2 * gutter)
    if (beside.length < fewRows) continue
    const clear = beside.filter(({row}) => row.subarray(x, x + gutter).every(cell => cell === 0))
    if (clear.length > beside.length * clearShare) return true
  }
  return false
}
