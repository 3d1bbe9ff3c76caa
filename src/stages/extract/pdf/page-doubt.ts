import type {PageReading} from '../../../domain/document.js'
import type {Line} from './layout/lines/lines.js'
import {littleText} from './page.js'
import type {JudgedPage} from './two-readings.js'

/** What a page's text layer is judged by. */
export type Layer = Pick<JudgedPage, 'trusted' | 'unseen' | 'drawing'> & {readonly lines: readonly Line[]}

/** Why a page must be recognised from its picture, or null where its text layer can be trusted or nothing is drawn. */
export const doubtOf = ({trusted, unseen, drawing, lines}: Layer): PageReading['doubt'] => {
  const length = lines.reduce((sum, {text}) => sum + text.length, 0)
  if (length === 0) return drawing === 'none' ? null : 'no-text'
  if (!trusted) return 'not-a-language'
  // A stamp or a header over a scan, or over letters that are drawn as outlines. What a scanner laid over its picture
  // unseen is all that it found, and may be short.
  const least = unseen > 0.5 ? littleText / 3 : littleText
  return drawing === 'page' && length < least ? 'no-text' : null
}
