import {isBulleted, printedNumber} from '../../../numbering.js'

/** True where nearly all texts are numbers or bullets that hang beside their paragraphs, or as short as those. */
export const isHanging = (texts: readonly string[]): boolean =>
  texts.filter(text => text.trim().length <= 4 || isLabel(text.trim())).length >= 0.8 * texts.length

const isLabel = (text: string): boolean =>
  text.length <= 10 && (isBulleted(`${text} x`) || printedNumber(`${text} X`)?.number === text)
