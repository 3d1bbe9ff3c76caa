import type {Picture} from '../extract/pdf/pdfium/picture.js'

/** No letters are paler on white paper. */
const palest = 224
/** A picture with a larger share of dark dots than this bears ink, whatever their shape. */
const much = 0.002
/** Scanners leave bars and shadows in this share of a side, where nobody prints. */
const edge = 0.025
/** A millimetre, in inches: smaller than any letter, larger than dust. */
const letter = 1 / 25.4

/**
 * Whether a page whose paper is white bears ink: a mark as large as a letter, away from its edges. Dust and shadows
 * are none.
 */
export const bearsInk = ({width, height, dpi, dots}: Picture): boolean => {
  const [aside, above] = [Math.round(width * edge), Math.round(height * edge)]
  const dark: number[] = []
  for (let y = above; y < height - above; y++)
    for (let x = aside; x < width - aside; x++) {
      const dot = y * width + x
      if ((dots[dot] ?? 255) < palest) dark.push(dot)
      if (dark.length > much * dots.length) return true
    }
  return largestMark(dark, width) >= letter * dpi
}

/** The longer side, in dots, of the largest group of dark dots that touch one another. */
const largestMark = (dark: readonly number[], width: number): number => {
  const left = new Set(dark)
  let largest = 0
  for (const first of dark) {
    if (!left.delete(first)) continue
    let [low, high, top, bottom] = [width, 0, first, first]
    const open = [first]
    for (let dot = open.pop(); dot !== undefined; dot = open.pop()) {
      ;[low, high] = [Math.min(low, dot % width), Math.max(high, dot % width)]
      ;[top, bottom] = [Math.min(top, dot), Math.max(bottom, dot)]
      for (const row of [dot - width, dot, dot + width])
        for (const near of [row - 1, row, row + 1]) if (left.delete(near)) open.push(near)
    }
    const rows = Math.floor(bottom / width) - Math.floor(top / width)
    largest = Math.max(largest, high - low + 1, rows + 1)
  }
  return largest
}
