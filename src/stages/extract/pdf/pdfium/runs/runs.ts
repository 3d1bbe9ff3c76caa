import type {Run} from '../runs.js'
import {arabicRuns, isRightToLeft} from './arabic-runs.js'
import type {Glyph} from './glyphs.js'

/** A run and how it is turned. */
export type TurnedRun = {readonly turn: number; readonly run: Run}

/** The glyphs of a page as runs: words and lines of one font and size, broken at wide gaps; Arabic word by word. */
export const runsOf = (glyphs: readonly (Glyph | null)[]): readonly TurnedRun[] => {
  const seen = withoutRepeats(glyphs)
  return seen.some(glyph => glyph !== null && isRightToLeft(glyph.text))
    ? arabicRuns(seen, leftToRightRuns)
    : leftToRightRuns(seen)
}

/** Runs of what is read from left to right. */
export const leftToRightRuns = (glyphs: readonly (Glyph | null)[]): readonly TurnedRun[] => {
  const runs: TurnedRun[] = []
  let run: Stretch | null = null
  let blank: Glyph | null = null
  for (const glyph of glyphs) {
    if (glyph === null) {
      if (run !== null) runs.push(runOf(run))
      run = null
      blank = null
    } else if (isBlank(glyph.text)) {
      // What the file itself says counts for more than what the library saw.
      if (blank === null || blank.made) blank = glyph
    } else {
      if (run !== null && isGap(run.last, glyph, blank)) run.text += ' '
      else if (run !== null && isAirOfChinese(run.last, glyph)) run.end = glyph.x
      if (run !== null && goesOn(run.last, glyph)) {
        run.text += glyph.text
        run.last = glyph
        run.end = glyph.end
      } else {
        if (run !== null) runs.push(runOf(run))
        run = {text: glyph.text, first: glyph, last: glyph, end: glyph.end}
      }
      blank = null
    }
  }
  if (run !== null) runs.push(runOf(run))
  return runs
}

type Stretch = {text: string; readonly first: Glyph; last: Glyph; end: number}

const runOf = ({text, first, end}: Stretch): TurnedRun => ({
  turn: first.turn,
  run: {text, x: first.x, y: first.y, width: end - first.x, size: first.size, font: first.font}
})

/** Of nearly all that is drawn a glance tells whether it is blank. */
const isBlank = (text: string): boolean => (text[0] === ' ' || text > lastPlain) && text.trim() === ''

const lastPlain = '\x7F'

/** A wider gap is for the layout to judge: it may part words, cells or columns. */
const goesOn = (before: Glyph, next: Glyph): boolean => {
  const {size} = before
  const gap = next.x - before.end
  return (
    next.font === before.font &&
    next.turn === before.turn &&
    Math.abs(next.size - size) < 0.01 * size &&
    Math.abs(next.y - before.y) < 0.05 * size &&
    gap < 0.6 * size &&
    gap > -0.4 * size &&
    isNarrowFigure(before) === isNarrowFigure(next)
  )
}

/** The raised figures that some fonts have are drawn at full size; the layout knows them by their narrow width. */
const isNarrowFigure = ({text, x, end, size}: Glyph): boolean =>
  text >= '0' && text <= '9' && end - x < 0.36 * size

/**
 * True where a blank parts two glyphs on a row. Some writers draw one and take it back, and the library takes wide
 * letters for a gap: words are parted by 0.12 of the size and more with a blank in the file, by 0.2 and more without.
 */
const isGap = (before: Glyph, next: Glyph, blank: Glyph | null): boolean => {
  const gap = next.x - before.end
  const isSameRow = next.turn === before.turn && Math.abs(next.y - before.y) < 0.6 * before.size
  if (!isSameRow || gap < -before.size) return blank !== null
  if ((blank === null || blank.made) && isAirOfChinese(before, next)) return false
  return gap > (blank !== null && !blank.made ? 0.05 : 0.18) * Math.min(before.size, next.size)
}

/** Typesetters put some air between Chinese characters and figures or Latin letters, where no blank is meant. */
const isAirOfChinese = (before: Glyph, next: Glyph): boolean => {
  if (before.text < firstChinese && next.text < firstChinese) return false
  if (Math.abs(next.y - before.y) > 0.1 * before.size || Math.abs(next.x - before.end) > 0.4 * before.size)
    return false
  return (
    (han.test(before.text) && letterOrFigure.test(next.text)) ||
    (letterOrFigure.test(before.text) && han.test(next.text))
  )
}

/** Of the characters that Chinese is written with. */
const firstChinese = '\u2E80'
const han = /\p{Script=Han}/u
const letterOrFigure = /(?!\p{Script=Han})[\p{L}\p{Nd}]/u

/** Some writers draw a letter twice, a hair apart, to make it look bold. */
const withoutRepeats = (glyphs: readonly (Glyph | null)[]): readonly (Glyph | null)[] => {
  // What is drawn twice is drawn by two objects, so that the first letters of objects tell whether to look further.
  const beginnings = glyphs.filter(glyph => glyph?.begins)
  return firstsOf(beginnings).length === beginnings.length ? glyphs : firstsOf(glyphs)
}

const firstsOf = (glyphs: readonly (Glyph | null)[]): readonly (Glyph | null)[] => {
  const rows = new Map<number, Map<string, Glyph[]>>()
  return glyphs.filter(glyph => {
    if (glyph === null || glyph.text === ' ') return true
    const near = 0.1 * glyph.size
    const row = Math.round(glyph.y / rowHeight)
    const others = Math.round((glyph.y - near) / rowHeight) + Math.round((glyph.y + near) / rowHeight) - row
    if (isAmong(rows.get(row)?.get(glyph.text), glyph, near)) return false
    if (others !== row && isAmong(rows.get(others)?.get(glyph.text), glyph, near)) return false
    const letters = rows.get(row) ?? new Map<string, Glyph[]>()
    rows.set(row, letters)
    const same = letters.get(glyph.text)
    if (same === undefined) letters.set(glyph.text, [glyph])
    else same.push(glyph)
    return true
  })
}

/** Points; a letter and its repeat stand in one such row, or two that touch. */
const rowHeight = 8

const isAmong = (same: readonly Glyph[] | undefined, {x, y}: Glyph, near: number): boolean => {
  for (const other of same ?? [])
    if (Math.abs(other.x - x) < near && Math.abs(other.y - y) < near) return true
  return false
}
