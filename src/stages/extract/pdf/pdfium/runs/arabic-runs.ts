import type {Glyph} from '../glyphs.js'
import {withMarks} from './arabic-marks.js'
import {leftToRightRuns} from './left-to-right-runs.js'
import type {TurnedRun} from './turned-run.js'

/** True where a text is read from the right: Arabic or Hebrew letters, not their figures. */
export const isRightToLeft = (text: string): boolean => text > '\u0590' && rightToLeft.test(text)

const rightToLeft = /(?!\p{Nd})[\p{Script=Arabic}\p{Script=Hebrew}]/u

/**
 * The runs of a page with text from right to left. The library's order is a guess there, and cuts words, so only
 * places count: marks go to the letter they stand on, and letters of one row that touch are a word.
 */
export const arabicRuns = (glyphs: readonly (Glyph | null)[]): readonly TurnedRun[] => {
  const rows: (Glyph | null)[][] = [[]]
  let first: Glyph | null = null
  for (const glyph of withMarks(glyphs)) {
    const row = rows.at(-1) ?? []
    if (glyph !== null && first !== null && !isSameRow(first, glyph)) rows.push([glyph])
    else row.push(glyph)
    if (glyph !== null && (first === null || !isSameRow(first, glyph))) first = glyph
  }
  const letters = rows.map(row => lettersIn(row).toSorted((a, b) => b.x - a.x))
  const measure = measureOf(letters)
  return rows.flatMap((row, i) => rowRuns(row, wordsIn(letters[i] ?? [], measure)))
}

const isSameRow = (a: Glyph, b: Glyph): boolean =>
  a.turn === b.turn && Math.abs(a.y - b.y) < 0.3 * Math.max(a.size, b.size)

const lettersIn = (row: readonly (Glyph | null)[]): readonly Glyph[] =>
  row.filter((glyph): glyph is Glyph => glyph !== null && isRightToLeft(glyph.text))

const rowRuns = (row: readonly (Glyph | null)[], words: readonly TurnedRun[]): readonly TurnedRun[] => {
  if (words.length === 0) return leftToRightRuns(row)
  const others = row.flatMap(glyph => {
    if (glyph === null || isRightToLeft(glyph.text)) return [null]
    // What goes with the letters on either side of it is a run of its own, for the order of the line to place.
    return isLeftToRight(glyph.text) ? [glyph] : [null, glyph, null]
  })
  return [...words, ...leftToRightRuns(others)].toSorted((a, b) => a.run.x - b.run.x)
}

const isLeftToRight = (text: string): boolean => /[\p{L}\p{Nd}]/u.test(text)

/** The letters of one row, from the right, as words. */
const wordsIn = (fromRight: readonly Glyph[], {endOf, gap}: Measure): readonly TurnedRun[] => {
  const found: Glyph[][] = []
  for (const glyph of fromRight) {
    const word = found.at(-1)
    const before = word?.at(-1)
    if (before !== undefined && before.x - endOf(glyph) < gap * glyph.size) word?.push(glyph)
    else found.push([glyph])
  }
  return found.map(word => wordRun(word, endOf))
}

type Measure = {
  readonly endOf: (glyph: Glyph) => number
  /** What parts words, as a share of the size. */
  readonly gap: number
}

/**
 * Where letters end and how far apart words are. Letters touch where the widths that the font states are right. Where
 * they are those of other forms of the letters, only what is seen counts, and that leaves gaps inside of words too.
 */
const measureOf = (rows: readonly (readonly Glyph[])[]): Measure => {
  const overlaps = rows.flatMap(fromRight =>
    fromRight.filter((glyph, i) => {
      const before = fromRight[i - 1]
      return before !== undefined && before.x - glyph.end < -0.08 * glyph.size
    })
  )
  return overlaps.length > 0.1 * rows.flat().length
    ? {endOf: glyph => glyph.ink[1], gap: 0.14}
    : {endOf: glyph => glyph.end, gap: 0.1}
}

const wordRun = (word: readonly Glyph[], endOf: Measure['endOf']): TurnedRun => {
  const x = Math.min(...word.map(glyph => glyph.x))
  const end = Math.max(...word.map(endOf))
  const {y = 0, size = 1, font = '', turn = 0} = word[0] ?? {}
  return {turn, run: {text: word.map(({text}) => text).join(''), x, y, width: end - x, size, font}}
}
