import type {RecognisedLine} from '../../domain/document.js'
import {mendForms} from '../extract/pdf/forms.js'
import type {SeenLine} from './engine/seen-lines.js'
import {typeHeights} from './type-heights.js'

/** The written lines of a picture in points, in the same order; `dpi` is the picture's. */
export const recognisedLines = (written: readonly SeenLine[], dpi: number): RecognisedLine[] => {
  const heights = typeHeights(written)
  const inPoints = (dots: number) => Math.round((dots * 7200) / dpi) / 100
  return written.map((line, i) => ({
    text: cleaned(line.text),
    x: inPoints(line.left),
    y: inPoints(line.baseline),
    width: inPoints(Math.max(line.right - line.left, 0)),
    size: inPoints((heights[i] ?? 0) / heightOfType),
    confidence: confidenceOf([line])
  }))
}

/** From the foot of a "p" to the head of a "d", as a share of the size of type. */
const heightOfType = 0.9

/** How sure the engine is of some lines, 0–1: the mean of their words, weighed by length. */
export const confidenceOf = (lines: readonly SeenLine[]): number => {
  const words = lines.flatMap(line => line.words)
  const length = words.reduce((sum, {text}) => sum + text.length, 0)
  const sure = words.reduce((sum, {text, confidence}) => sum + text.length * confidence, 0)
  if (length === 0) return 0
  return Math.round(Math.min(Math.max(sure / length, 0), 1) * 1000) / 1000
}

/**
 * Whether somebody wrote a line. Rules, specks and codes are seen as lines without a letter or figure, or as ones that
 * are less than half sure and have no word of five letters, or two Chinese characters, that is at least a quarter sure.
 */
export const isWritten = (line: SeenLine): boolean => {
  if (!/[\p{L}\p{N}]/u.test(line.text)) return false
  if (confidenceOf([line]) >= 0.5) return true
  return line.words.some(({text, confidence}) => confidence >= 0.25 && aWord.test(text))
}

const aWord = /\p{L}{5}|\p{Script=Han}{2}/u

/** As it was printed: the engine's own marks of direction, spaces of layout and Latin points in Arabic are not. */
const cleaned = (text: string): string =>
  mendForms(text)
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/(?<=\p{Script=Arabic}\s?)[,;?](?!\S)/gu, point => arabicPoints[point] ?? point)

const arabicPoints: Readonly<Record<string, string>> = {',': '،', ';': '؛', '?': '؟'}
