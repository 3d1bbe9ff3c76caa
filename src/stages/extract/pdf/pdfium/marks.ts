import type {Glyph} from './glyphs.js'
import {logicalOrder} from './ligatures.js'

/**
 * Arabic as its letters are read: those of a ligature in logical order, and each mark that was drawn by itself
 * behind the letter that it stands over or under.
 */
export const withMarks = (glyphs: readonly (Glyph | null)[]): readonly (Glyph | null)[] => {
  const letters: Glyph[] = []
  const marks: Glyph[] = []
  for (const glyph of glyphs) {
    if (glyph === null || !arabic.test(glyph.text)) continue
    if (onlyMarks.test(glyph.text)) marks.push(glyph)
    else letters.push(glyph)
  }
  const marksOf = new Map<Glyph, string>()
  const attached = new Set<Glyph>()
  // Of two marks on one letter the library gives the later first.
  for (const mark of marks.toReversed()) {
    const letter = letterUnder(mark, letters)
    if (letter === undefined) continue
    attached.add(mark)
    marksOf.set(letter, (marksOf.get(letter) ?? '') + mark.text)
  }
  return glyphs.flatMap(glyph => {
    if (glyph === null || !arabic.test(glyph.text)) return [glyph]
    if (attached.has(glyph)) return []
    return [{...glyph, text: logicalOrder(glyph.text) + (marksOf.get(glyph) ?? '')}]
  })
}

const arabic = /[\p{Script=Arabic}\p{Script=Hebrew}\u064B-\u0655]/u
const onlyMarks = /^\p{M}+$/u

/** The letter in whose width a mark stands, the nearest one by its middle. */
const letterUnder = (mark: Glyph, letters: readonly Glyph[]): Glyph | undefined => {
  const at = (mark.ink[0] + mark.ink[1]) / 2
  let [nearest, distance]: [Glyph | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (const letter of letters) {
    if (letter.turn !== mark.turn || Math.abs(letter.y - mark.y) > 0.7 * letter.size) continue
    const [left, right] = [letter.ink[0] - at, at - letter.ink[1]]
    if (Math.max(left, right) > 0.2 * letter.size) continue
    // A mark beside its letter stands behind it, which is to the left.
    const far = Math.abs(right - left) / 2 + 5 * Math.max(left, 0) + 10 * Math.max(right, 0)
    if (far >= distance) continue
    ;[nearest, distance] = [letter, far]
  }
  return nearest
}
