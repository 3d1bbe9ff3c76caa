import type {Line} from './lines/lines.js'
import type {Measure} from './measure.js'

/** What headings are told by. */
export type Ranks = {
  /** Sizes above the usual one, from the largest. */
  readonly sizes: readonly number[]
  readonly measure: Measure
  readonly isBold: (font: string) => boolean
}

/** The sizes of a document that are larger than its text, from the largest. */
export const sizesAbove = (lines: readonly Line[], {size}: Measure): readonly number[] => {
  const sizes = new Set<number>()
  for (const line of lines) if (Math.round(line.size) > size * 1.1) sizes.add(Math.round(line.size))
  return [...sizes].toSorted((a, b) => b - a)
}

/** The level of a heading: by size from the largest, then bold, then capitals; null for running text. */
export const headingLevel = (
  lines: readonly Line[],
  text: string,
  {sizes, measure, isBold}: Ranks
): number | null => {
  const first = lines[0]
  if (first === undefined || lines.length > 4 || text.length > 220) return null
  if (/[.;,:،؛。；，：]$/u.test(text) || !/\p{L}{2}/u.test(text)) return null
  const rank = sizes.indexOf(Math.round(first.size))
  if (rank >= 0) return rank + 1
  if (lines.length === 1 && /^[IVX]{1,5}\.\s+\p{Lu}/u.test(text)) return sizes.length + 1
  if (lines.length === 1 && /^[A-H]\.\s+\p{Lu}/u.test(text)) return sizes.length + 2
  if (first.size < 0.95 * measure.size) return null
  if (lines.every(line => isBold(line.font) && line.fontShare > 0.8)) return sizes.length + 1
  const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text)
  return capitals ? sizes.length + 1 : null
}
