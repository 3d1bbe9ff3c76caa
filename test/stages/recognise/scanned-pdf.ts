import {deflateSync} from 'node:zlib'
import type {Picture} from '../../../src/stages/extract/pdf/pdfium/picture.js'
import {pdfFile} from '../../torture/pdf/pdf-file.js'

/**
 * A PDF that holds nothing but pictures, one filling each page; a page is as large as its picture's dots say. `unseen` is
 * what a scanner laid over each of them as words that are not seen.
 */
export const scannedPdf = (pictures: readonly Picture[], unseen = ''): Uint8Array => {
  const words = unseen === '' ? '' : `BT 3 Tr /Words 12 Tf 20 20 Td (${unseen}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pictures.length} /Kids [${pictures.map((_, i) => `${3 + 3 * i} 0 R`).join(' ')}] >>`,
    ...pictures.flatMap(({width, height, dpi, dots}, i) => {
      const [across, down] = [(width * 72) / dpi, (height * 72) / dpi]
      const content = `q ${across} 0 0 ${down} 0 0 cm /Scan Do Q ${words}`
      const scan = deflateSync(dots).toString('latin1')
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Resources << /XObject << /Scan ${5 + 3 * i} 0 R >> ${font} >> /Contents ${4 + 3 * i} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length ${scan.length} >>\nstream\n${scan}\nendstream`
      ]
    })
  ]
  return pdfFile(objects)
}

const font =
  '/Font << /Words << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>'
