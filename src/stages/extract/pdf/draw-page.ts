import {encode} from 'jpeg-js'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import type {SourceFile} from '../../stage.js'
import {isLibraryFault, openDocument} from './pdfium/library.js'
import {type Picture, pictureOf} from './pdfium/picture.js'

/** A page as it looks, for a person: a JPEG in base64, in shades of grey. */
export type DrawnPage = {readonly page: number; readonly jpeg: string}

/** What a person needs to read a page on a screen, in dots an inch, and the quality that keeps letters clean. */
const screenDpi = 100
const quality = 60

/** Draw one page of a PDF, small enough to be looked at beside its text. Runs in the sandbox. */
export const drawPage = async ({name, bytes}: SourceFile, page: number): Promise<Outcome<DrawnPage>> => {
  const document = await openDocument(bytes)
  const trouble = failed('corrupt', `Page ${page} of ${name} cannot be drawn; look at the file by hand.`)
  if ('trouble' in document) return trouble
  try {
    const picture = pictureOf(document, page)
    return picture === null ? trouble : outcome({page, jpeg: jpegOf(smaller(picture))})
  } catch (error) {
    if (isLibraryFault(error)) return trouble
    throw error
  } finally {
    document.close()
  }
}

/** Each dot the mean of those it stands for, so that thin strokes stay. */
const smaller = ({width, height, dpi, dots}: Picture): Pick<Picture, 'width' | 'height' | 'dots'> => {
  const step = Math.max(Math.round(dpi / screenDpi), 1)
  const [across, down] = [Math.max(Math.floor(width / step), 1), Math.max(Math.floor(height / step), 1)]
  const made = new Uint8Array(across * down)
  for (let y = 0; y < down; y++)
    for (let x = 0; x < across; x++) {
      let sum = 0
      for (let dy = 0; dy < step; dy++)
        for (let dx = 0; dx < step; dx++) sum += dots[(y * step + dy) * width + x * step + dx] ?? 255
      made[y * across + x] = sum / (step * step)
    }
  return {width: across, height: down, dots: made}
}

const jpegOf = ({width, height, dots}: Pick<Picture, 'width' | 'height' | 'dots'>): string => {
  const data = new Uint8Array(dots.length * 4)
  for (const [i, shade] of dots.entries()) data.fill(shade, i * 4, i * 4 + 3)
  return Buffer.from(encode({width, height, data}, quality).data).toString('base64')
}
