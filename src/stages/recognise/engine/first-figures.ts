import type {Api, Engine} from './core.js'
import {type SeenLine, type SeenWord, seenLines} from './seen-lines.js'

/** A printed number: figures, and what closes them. */
const printed = /^(\p{Nd}+)([.)–-]?)$/u
/** The width of a figure, as a share of its height. */
const figureWidth = 0.78
/** Room left round a number that is read anew, as shares of its height; some digits need more, some less. */
const rooms = [0.4, 0.1, 0.25, 0.5]
/** It takes what it is given for one word. */
const wordLayout = '8'

/**
 * A line with its printed number whole. In lines that run from right to left the engine drops the first figure of
 * "10." and its like; a number that is wider than what was read of it is read anew on its own.
 */
export const withWholeNumber = (engine: Engine, api: Api, line: SeenLine): SeenLine => {
  const [first, ...others] = line.words
  const [, read = '', end = ''] = printed.exec(first?.text ?? '') ?? []
  if (first === undefined || read === '') return line
  const length = Math.round((first.right - first.left) / Math.max(first.bottom - first.top, 1) / figureWidth)
  if (length <= read.length) return line
  const whole = rooms
    .map(room => figuresOf(engine, api, {word: first, room}))
    .find(figures => figures.length === length && figures.endsWith(read))
  if (whole === undefined) return line
  const number = `${whole}${end}`
  return {...line, text: line.text.replace(first.text, number), words: [{...first, text: number}, ...others]}
}

const figuresOf = (
  engine: Engine,
  api: Api,
  {word: {left, right, top, bottom}, room}: {readonly word: SeenWord; readonly room: number}
): string => {
  const round = Math.round((bottom - top) * room)
  api.SetVariable('tessedit_pageseg_mode', wordLayout)
  api.SetRectangle(
    Math.max(left - round, 0),
    Math.max(top - round, 0),
    right - left + 2 * round,
    bottom - top + 2 * round
  )
  api.Recognize(null)
  const text = seenLines(engine, api)
    .map(line => line.text)
    .join('')
  return text.replaceAll(/\P{Nd}/gu, '')
}
