/** In pixels, 96 to an inch: A4 between margins of 20 mm, with room for a caption. */
const WIDEST = 640
const TALLEST = 880

/** How large a drawing is on paper, in pixels: as drawn, or smaller where the page would not hold it. */
export function sizeOnPaper(svg: string): {readonly width: number; readonly height: number} {
  const [, , width = 4, height = 3] =
    /viewBox="([^"]+)"/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const scale = Math.min(1, WIDEST / width, TALLEST / height)
  return {width: Math.round(scale * width), height: Math.round(scale * height)}
}
