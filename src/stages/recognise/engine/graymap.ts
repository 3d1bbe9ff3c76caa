import type {Picture} from '../../extract/pdf/pdfium/picture.js'

/** A picture as a file, in the simplest of formats. */
export const graymap = ({width, height, dots}: Picture): Uint8Array =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), dots])
