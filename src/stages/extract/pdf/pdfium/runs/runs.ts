import type {Glyph} from '../glyphs.js'
import {arabicRuns, isRightToLeft} from './arabic-runs.js'
import {leftToRightRuns} from './left-to-right-runs.js'
import {withoutRepeats} from './repeats.js'
import type {TurnedRun} from './turned-run.js'

/** The glyphs of a page as runs: words and lines of one font and size, broken at wide gaps; Arabic word by word. */
export const runsOf = (glyphs: readonly (Glyph | null)[]): readonly TurnedRun[] => {
  const seen = withoutRepeats(glyphs)
  return seen.some(glyph => glyph !== null && isRightToLeft(glyph.text))
    ? arabicRuns(seen)
    : leftToRightRuns(seen)
}
