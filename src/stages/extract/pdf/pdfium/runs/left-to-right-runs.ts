import type {Glyph} from '../glyphs.js'
import type {TurnedRun} from './turned-run.js'

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
