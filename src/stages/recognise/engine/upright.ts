import type {Picture} from '../../extract/pdf/pdfium/picture.js'

/** Quarter turns clockwise that a page was given, so that its letters do not stand upright. */
export type Turn = 0 | 1 | 2 | 3

/** A picture after some quarter turns clockwise were undone; every dot is kept. */
export const turnedBack = (picture: Picture, turn: Turn): Picture => {
  const {width, height, dpi, dots} = picture
  if (turn === 0) return picture
  if (turn === 2) return {...picture, dots: dots.toReversed()}
  const back = new Uint8Array(dots.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [across, down] = turn === 1 ? [y, width - 1 - x] : [height - 1 - y, x]
      back[down * height + across] = dots[y * width + x] ?? 0
    }
  return {width: height, height: width, dpi, dots: back}
}

/**
 * A picture turned about its middle by a small angle in radians, so that lines that rise to the right by it are level.
 * It grows by a white margin on each side, from which nothing of the page sticks out.
 */
export const levelled = (
  {width, height, dpi, dots}: Picture,
  angle: number
): {readonly picture: Picture; readonly aside: number; readonly above: number} => {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const aside = Math.ceil((Math.abs(sine) * height) / 2)
  const above = Math.ceil((Math.abs(sine) * width) / 2)
  const [across, down] = [width + 2 * aside, height + 2 * above]
  const level = new Uint8Array(across * down).fill(255)
  const shade = (x: number, y: number) =>
    x < 0 || y < 0 || x >= width || y >= height ? 255 : (dots[y * width + x] ?? 255)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      const [east, south] = [x + 0.5 - across / 2, y + 0.5 - down / 2]
      const fromX = east * cosine + south * sine + width / 2 - 0.5
      const fromY = south * cosine - east * sine + height / 2 - 0.5
      const [left, top] = [Math.floor(fromX), Math.floor(fromY)]
      if (left < -1 || top < -1 || left >= width || top >= height) continue
      const [right, low] = [fromX - left, fromY - top]
      const upper = shade(left, top) * (1 - right) + shade(left + 1, top) * right
      const lower = shade(left, top + 1) * (1 - right) + shade(left + 1, top + 1) * right
      level[y * across + x] = Math.round(upper * (1 - low) + lower * low)
    }
  return {picture: {width: across, height: down, dpi, dots: level}, aside, above}
}
