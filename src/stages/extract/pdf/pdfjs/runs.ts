import {type Run, upright} from '../runs.js'
import type {DrawnString} from './library.js'

/** By how many quarter turns against the clock a string is turned. */
export const turnOf = ({transform: [a = 1, b = 0]}: DrawnString): number =>
  (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4

/** A string as a run; its text is '' where it is only kerning. */
export const runOf = (string: DrawnString, fonts: ReadonlyMap<string, string>): Run => {
  const {str, width, transform, fontName} = string
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [x, y] = upright(turnOf(string), e, f)
  // Some writers stretch one axis; the smaller scale is the size that is seen.
  const size = Math.min(Math.hypot(a, b), Math.hypot(c, d)) || Math.hypot(a, b) || 1
  // A blank this narrow is kerning inside a word; a real gap is seen by its width.
  const kerning = str.trim() === '' && width < 0.13 * size
  return {
    text: kerning ? '' : str.replaceAll('\u00AD', '-').replaceAll(noLetter, ''),
    x,
    y,
    width: Math.max(width, 0),
    size,
    font: fonts.get(fontName) ?? fontName
  }
}

/** Control characters stand for no letter, and part no words: fonts put them inside of some. */
const noLetter = /(?![\t\n\r])\p{Cc}/gu
