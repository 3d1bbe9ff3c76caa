/** As wide as the page lets it be, in pixels of the library. */
const WIDEST = 640

/** How large a drawing is shown: by its `viewBox`, no wider than the page. */
export function sizeOf(svg: string): {readonly width: number; readonly height: number} {
  const [, , width = 4, height = 3] =
    /viewBox="([^"]+)"/
      .exec(svg)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const shown = Math.min(WIDEST, width)
  return {width: shown, height: Math.round((shown * height) / width)}
}

/** One point that cannot be seen, for programs that show no SVG: the words under the drawing say the same. */
export const blankPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64'
)
