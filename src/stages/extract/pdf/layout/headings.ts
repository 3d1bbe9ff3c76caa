import type {Line} from './lines/lines.js'
import type {Measure} from './measure.js'

/** What headings are told by. */
export type Ranks = {
  /** Sizes above the usual one, from the largest. */
  readonly sizes: readonly number[]
  readonly measure: Measure
  readonly isBold: (font: string) => boolean
}

/** How a heading is set and numbered: what is set and numbered alike has one level. */
export type Look = {
  /** By size from the largest, then what is as large as the text. */
  readonly rank: number
  /** Which of the ways to number headings, the outermost first; null where it has no number. */
  readonly scheme: number | null
}

/** The sizes of a document that are larger than its text, from the largest. */
export const sizesAbove = (lines: readonly Line[], {size}: Measure): readonly number[] => {
  const sizes = new Set<number>()
  for (const line of lines) if (Math.round(line.size) > size * 1.1) sizes.add(Math.round(line.size))
  return [...sizes].toSorted((a, b) => b - a)
}

/** The look of a heading: larger than the text, numbered as one, bold or in capitals; null for running text. */
export const headingLook = (
  lines: readonly Line[],
  text: string,
  {sizes, measure, isBold}: Ranks
): Look | null => {
  const first = lines[0]
  if (first === undefined || lines.length > 4 || text.length > 220) return null
  if (/[.;,:،؛。；，：]$/u.test(text) || !/\p{L}{2}/u.test(text)) return null
  const scheme = schemeOf(text)
  const rank = sizes.indexOf(Math.round(first.size))
  if (rank >= 0) return {rank, scheme}
  const look = {rank: sizes.length, scheme}
  const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(text)
  if (scheme !== null && scheme <= lastOfTitles && (lines.length === 1 || capitals)) return look
  if (first.size < 0.95 * measure.size) return null
  return capitals || lines.every(line => isBold(line.font) && line.fontShare > 0.8) ? look : null
}

/** Ways to number headings; those up to `lastOfTitles` are used for nothing else. */
const schemes = [
  /^(?:第[一二三四五六七八九十百\d]+[章部编]|(?:part|chapter|chapitre|capítulo|глава|раздел|الباب|الفصل)\s)/iu,
  /^[IVX]{1,5}\.\s+\p{Lu}/u,
  /^[A-H]\.\s+\p{Lu}/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)\p{M}*\s?[.:،–-]/u,
  /^[\d٠-٩]{1,2}[.)．、]?\s/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^(?:ألف|باء|جيم|دال|هاء|واو|زاي|حاء)\s?[.:–-]/u,
  /^[А-Е]\.\s+\p{Lu}/u,
  /^[\d٠-٩]{1,2}\.[\d٠-٩]{1,2}/u
]
const lastOfTitles = 2

const schemeOf = (text: string): number | null => {
  const found = schemes.findIndex(scheme => scheme.test(text))
  return found < 0 ? null : found
}

/**
 * The level of each look, from 1. Headings of one size are told apart by how they are numbered; one without a number
 * stands beside the outermost of its size.
 */
export const levelsOf = (looks: readonly Look[]): ((look: Look) => number) => {
  const outermost = new Map<number, number>()
  for (const {rank, scheme} of looks)
    if (scheme !== null) outermost.set(rank, Math.min(scheme, outermost.get(rank) ?? scheme))
  const placeOf = ({rank, scheme}: Look) => rank * (schemes.length + 1) + (scheme ?? outermost.get(rank) ?? 0)
  const places = [...new Set(looks.map(placeOf))].toSorted((a, b) => a - b)
  return look => places.indexOf(placeOf(look)) + 1
}
