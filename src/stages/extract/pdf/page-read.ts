import type {DoubtfulPage, PageReading, RecognisedLine, RecognisedPage} from '../../../domain/document.js'
import type {Note} from '../../../domain/outcome.js'
import {legibility} from '../legibility.js'
import type {Line} from './layout/lines.js'

/** The lines of one page, and its edges: left, bottom, right, top. */
export type PageLines = {
  readonly number: number
  readonly view: readonly number[]
  readonly lines: readonly Line[]
}

/** One page with the lines that count, how they were read, and whether it must be recognised first. */
export type PageRead = {
  readonly lines: PageLines
  readonly reading: PageReading
  readonly doubtful?: DoubtfulPage
  readonly note?: Note
}

/** Judge a page's text layer, and take what was recognised in its place where it is doubtful. */
export const pageRead = (layer: PageLines, seen: RecognisedPage | undefined): PageRead => {
  const {number: page, lines} = layer
  const [left = 0, bottom = 0, right = 0, top = 0] = layer.view
  const [width, height] = [Math.max(right - left, 0), Math.max(top - bottom, 0)]
  const doubt = doubtOf(lines)
  const reading = {page, width, height, doubt, confidence: null, agreement: null}
  if (doubt === null) return {lines: layer, reading: {...reading, method: 'text'}}
  const nothing = {...layer, lines: []}
  if (seen === undefined)
    return {lines: nothing, reading: {...reading, method: 'unread'}, doubtful: {page, doubt}}
  if (seen.blank) return {lines: nothing, reading: {...reading, method: 'blank'}}
  if (seen.trouble !== null)
    return {
      lines: nothing,
      reading: {...reading, method: 'unread'},
      note: {code: 'page-without-text', message: seen.trouble}
    }
  return {
    lines: {
      number: page,
      view: [0, 0, seen.width, seen.height],
      lines: seen.lines.map(line => lineOf(line, seen))
    },
    reading: {...reading, width: seen.width, height: seen.height, method: 'ocr', confidence: seen.confidence}
  }
}

const doubtOf = (lines: readonly Line[]): PageReading['doubt'] => {
  if (lines.length === 0) return 'no-text'
  return legibility(lines).gibberish === null ? null : 'not-a-language'
}

const lineOf = ({text, x, y, width, size}: RecognisedLine, {page, height}: RecognisedPage): Line => ({
  text,
  page,
  y: height - y,
  start: x,
  end: x + width,
  size,
  font: '',
  fontShare: 1
})
