import type {PageReading} from '../../../domain/document.js'
import {legibility} from '../legibility.js'
import type {Line} from './layout/lines.js'
import {littleText} from './page.js'
import type {JudgedPage} from './two-readings.js'

/** What a page's text layer is judged by. */
export type Layer = Pick<JudgedPage, 'unmapped' | 'missed' | 'disputed' | 'drawing'> & {
  readonly lines: readonly Line[]
}

/** Why a page must be recognised from its picture, or null where its text layer can be trusted or nothing is drawn. */
export const doubtOf = (layer: Layer): PageReading['doubt'] => {
  const text = layer.lines.map(line => line.text).join('\n')
  if (text === '') return layer.drawing === 'none' ? null : 'no-text'
  if (!isLanguage(layer, text)) return 'not-a-language'
  // A stamp or a header over a scan, or over letters that are drawn as outlines.
  return layer.drawing === 'page' && text.length < littleText ? 'no-text' : null
}

/** The text of a layer says something: its fonts name its letters, both readers agree, and it looks like words. */
const isLanguage = ({unmapped, missed, disputed}: Layer, text: string): boolean => {
  if (Math.max(unmapped, missed) > mostLost || disputed) return false
  return onlyFigures.test(text) || legibility([{text}]).gibberish === null
}

/** A page number, alone on its page. */
const onlyFigures = /^[\p{Nd}\p{Pd}\s./|]+$/u

/** Above this share of what is written, without a name or not found at all, more is lost than signs and bullets. */
const mostLost = 0.1
