import type {Glyph} from '../glyphs.js'

/** Each glyph once: some writers draw a letter twice, a hair apart, to make it look bold. */
export const withoutRepeats = (glyphs: readonly (Glyph | null)[]): readonly (Glyph | null)[] => {
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
