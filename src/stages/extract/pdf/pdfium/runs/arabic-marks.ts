import type {Glyph} from '../glyphs.js'
import {logicalOrder} from './arabic-ligatures.js'

/**
 * Arabic as its letters are read: those of a ligature in logical order, and each mark that was drawn by itself
 * behind the letter that it stands over or under.
 */
export const withMarks = (glyphs: readonly (Glyph | null)[]): readonly (Glyph | null)[] => {
  const rows = new Map<number, Glyph[]>()
  const marks: Glyph[] = []
  for (const glyph of glyphs) {
    if (glyph === null || glyph.text < firstLetter || !arabic.test(glyph.text)) continue
    if (onlyMarks.test(glyph.text)) marks.push(glyph)
    else {
      const row = rowOf(glyph.y)
      const letters = rows.get(row)
      if (letters === undefined) rows.set(row, [glyph])
      else letters.push(glyph)
    }
  }
  const marksOf = new Map<Glyph, string>()
  const attached = new Set<Glyph>()
  // Of two marks on one letter the library gives the later first.
  for (const mark of marks.toReversed()) {
    const letter = letterUnder(mark, rows)
    if (letter === undefined) continue
    attached.add(mark)
    marksOf.set(letter, (marksOf.get(letter) ?? '') + mark.text)
  }
  return glyphs.flatMap(glyph => {
    if (glyph === null || glyph.text < firstLetter || !arabic.test(glyph.text)) return glyph
    if (attached.has(glyph)) return []
    const marked = marksOf.get(glyph)
    if (marked === undefined && glyph.text.length === 1) return glyph
    return {...glyph, text: logicalOrder(glyph.text) + (marked ?? '')}
  })
}

const arabic = /[\p{Script=Arabic}\p{Script=Hebrew}\u064B-\u0655]/u
/** Hebrew begins here, and Arabic follows. */
const firstLetter = '\u0590'
const onlyMarks = /^\p{M}+$/u

/** Letters are looked for by rows of so many points. */
const rowHeight = 10
const rowOf = (y: number): number => Math.round(y / rowHeight)

/** The letter in whose width a mark stands, the nearest one by its middle. */
const letterUnder = (mark: Glyph, rows: ReadonlyMap<number, readonly Glyph[]>): Glyph | undefined => {
  const at = (mark.ink[0] + mark.ink[1]) / 2
  const reach = 0.7 * mark.size
  let [nearest, distance]: [Glyph | undefined, number] = [undefined, Number.POSITIVE_INFINITY]
  for (let row = rowOf(mark.y - reach); row <= rowOf(mark.y + reach); row++)
    for (const letter of rows.get(row) ?? []) {
      if (letter.turn !== mark.turn || Math.abs(letter.y - mark.y) > reach) continue
      const [left, right] = [letter.ink[0] - at, at - letter.ink[1]]
      if (Math.max(left, right) > 0.2 * letter.size) continue
      // A mark beside its letter stands behind it, which is to the left.
      const far = Math.abs(right - left) / 2 + 5 * Math.max(left, 0) + 10 * Math.max(right, 0)
      if (far < distance) [nearest, distance] = [letter, far]
    }
  return nearest
}
