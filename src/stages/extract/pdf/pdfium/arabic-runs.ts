import type {Glyph} from './glyphs.js'
import {withMarks} from './marks.js'
import type {TurnedRun} from './runs.js'

/** True where a text is read from the right: Arabic or Hebrew letters, not their figures. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text)

const rightToLeft = /(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}]/u

type Runs = (glyphs: readonly (Glyph | null)[]) => readonly TurnedRun[]

/**
 * The runs of a page with text from right to left. The library's order is a guess there, and cuts words, so only
 * places count: marks go to the letter they stand on, and letters of one row that touch are a word.
 */
export const arabicRuns = (glyphs: readonly (Glyph | null)[], leftToRight: Runs): readonly TurnedRun[] => {
  const rows: (Glyph | null)[][] = [[]]
  let first: Glyph | null = null
  for (const glyph of withMarks(glyphs)) {
    const row = rows.at(-1) ?? []
    if (glyph !== null && first !== null && !isSameRow(first, glyph)) rows.push([glyph])
    else row.push(glyph)
    if (glyph !== null && (first === null || !isSameRow(first, glyph))) first = glyph
  }
  return rows.flatMap(row => rowRuns(row, leftToRight))
}

const isSameRow = (a: Glyph, b: Glyph): boolean =>
  a.turn === b.turn && Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size)

const rowRuns = (row: readonly (Glyph | null)[], leftToRight: Runs): readonly TurnedRun[] => {
  const letters = row.filter((glyph): glyph is Glyph => glyph !== null && isRightToLeft(glyph.text))
  if (letters.length === 0) return leftToRight(row)
  const others = row.flatMap(glyph => {
    if (glyph === null || isRightToLeft(glyph.text)) return [null]
    // What goes with the letters on either side of it is a run of its own, for the order of the line to place.
    return isLeftToRight(glyph.text) ? [glyph] : [null, glyph, null]
  })
  return [...words(letters), ...leftToRight(others)].toSorted((a, b) => a.run.x - b.run.x)
}

const isLeftToRight = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(text)

/** Letters of one row as words, from the right. */
const words = (letters: readonly Glyph[]): readonly TurnedRun[] => {
  const found: Glyph[][] = []
  for (const glyph of letters.toSorted((a, b) => b.end - a.end || b.x - a.x)) {
    const word = found.at(-1)
    const before = word?.at(-1)
    if (before !== undefined && before.x - glyph.end < 0.1 * glyph.size) word?.push(glyph)
    else found.push([glyph])
  }
  return found.map(wordRun)
}

const wordRun = (word: readonly Glyph[]): TurnedRun => {
  const x = Math.min(...word.map(glyph => glyph.x))
  const {end = x, y = 0, size = 1, font = '', turn = 0} = word[0] ?? {}
  return {turn, run: {text: word.map(({text}) => text).join(''), x, y, width: end - x, size, font}}
}
