import type {Picture} from '../extract/pdf/pdfium/picture.js'

/** Shades between those of the paper: of the smoothest, and in parts of the grain that is seen. Nothing darker is paper. */
const [smoothest, grains, darkest] = [8, 4, 128]

/**
 * A picture with its paper made white, so that the grain of a scan is not taken for ink. A page that is dark for the
 * greater part is given back as it is.
 */
export const whitened = (picture: Picture): Picture => {
  const [middle, lower] = [shadeAt(picture.dots, 1 / 2), shadeAt(picture.dots, 1 / 4)]
  if (middle < darkest) return picture
  const paper = Math.max(middle - Math.max(smoothest, grains * (middle - lower)), darkest)
  return {...picture, dots: picture.dots.map(shade => (shade >= paper ? 255 : shade))}
}

/** The shade that a share of the dots is darker than or as dark as. */
const shadeAt = (dots: Uint8Array, share: number): number => {
  const counts = new Uint32Array(256)
  for (const dot of dots) counts[dot] = (counts[dot] ?? 0) + 1
  let counted = 0
  const shade = counts.findIndex(count => {
    counted += count
    return counted >= dots.length * share
  })
  return Math.max(shade, 0)
}
