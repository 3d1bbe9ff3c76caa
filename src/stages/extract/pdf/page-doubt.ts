import type {PageReading} from '../../../domain/document.js'
import type {Line} from './layout/lines.js'
import {littleText} from './page.js'
import type {JudgedPage} from './two-readings.js'

/** What a page's text layer is judged by. */
export type Layer = Pick<JudgedPage, 'trusted' | 'drawing'> & {readonly lines: readonly Line[]}

/** Why a page must be recognised from its picture, or null where its text layer can be trusted or nothing is drawn. */
export const doubtOf = ({trusted, drawing, lines}: Layer): PageReading['doubt'] => {
  const length = lines.reduce((sum, {text}) => sum + text.length, 0)
  if (length === 0) return drawing === 'none' ? null : 'no-text'
  if (!trusted) return 'not-a-language'
  // A stamp or a header over a scan, or over letters that are drawn as outlines.
  return drawing === 'page' && length < littleText ? 'no-text' : null
}
