import type {DoubtfulPage, PageReading, RecognisedLine, RecognisedPage} from '../../../domain/document.js'
import type {Note} from '../../../domain/errors.js'
import {agreementOf} from './agreement.js'
import type {Line} from './layout/lines/lines.js'
import {doubtOf, type Layer} from './page-doubt.js'

/** The lines of one page, and its edges: left, bottom, right, top. */
export type PageLines = {
  readonly number: number
  readonly view: readonly number[]
  readonly lines: readonly Line[]
  /** True where it is written from top to bottom: then its lines are its columns, as they lie when it is turned. */
  readonly vertical?: boolean
}

/** The text layer of one page, with what it is judged by. */
export type PageLayer = PageLines & Layer

/** One page with the lines that count, how they were read, and whether it must be recognised first. */
export type PageRead = {
  readonly lines: PageLines
  readonly reading: PageReading
  readonly doubtful?: DoubtfulPage
  readonly note?: Note
}

/** Judge a page's text layer, and take what was recognised in its place where it is doubtful and no better. */
export const pageRead = (layer: PageLayer, seen: RecognisedPage | undefined): PageRead => {
  const {number: page, view, lines, vertical = false} = layer
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  const [width, height] = [Math.max(right - left, 0), Math.max(top - bottom, 0)]
  const doubt = doubtOf(layer)
  const reading = {page, width, height, doubt, confidence: null, agreement: null}
  const own = {number: page, view, lines, vertical}
  if (doubt === null) return {lines: own, reading: {...reading, method: lines.length > 0 ? 'text' : 'blank'}}
  // Little text is text; what is no language is none.
  const legible = {...own, lines: doubt === 'no-text' ? lines : []}
  if (seen === undefined)
    return {lines: legible, reading: {...reading, method: 'unread'}, doubtful: {page, doubt}}
  if (seen.trouble !== null)
    return {
      lines: legible,
      reading: {...reading, method: 'unread'},
      note: {code: 'page-without-text', message: seen.trouble}
    }
  const agreement =
    lines.length > 0 && seen.lines.length > 0 ? agreementOf(textOf(lines), textOf(seen.lines)) : null
  if (isConfirmed(legible.lines, {seen, agreement}))
    return {lines: legible, reading: {...reading, doubt: null, method: 'text', agreement}}
  if (seen.blank) return {lines: {...own, lines: []}, reading: {...reading, method: 'blank'}}
  return {
    lines: {
      number: page,
      view: [0, 0, seen.width, seen.height],
      lines: seen.lines.map(line => lineOf(line, seen))
    },
    reading: {
      ...reading,
      width: seen.width,
      height: seen.height,
      method: 'ocr',
      confidence: seen.confidence,
      agreement
    }
  }
}

const textOf = (lines: readonly {readonly text: string}[]): string => lines.map(({text}) => text).join('\n')

/** Legible text is kept where the picture shows nothing else, or the same. */
const isConfirmed = (
  legible: readonly Line[],
  {seen, agreement}: {readonly seen: RecognisedPage; readonly agreement: number | null}
): boolean => legible.length > 0 && (agreement === null || agreement > leastAgreement || seen.blank)

/** Recognition errs in a few letters of a hundred; a stamp over a scan has next to nothing in common with it. */
const leastAgreement = 0.8

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
