import type {Line} from '../lines/lines.js'
import type {EdgeLine, PageEdges} from './edges.js'

const lone =
  /^[-–—\s|[]*(page|página|pág\.|стр\.|страница|صفحة|第)?\s*(\d{1,4}|[ivxl]{1,6}|[٠-٩]{1,4})(\s*(?:\/|of|de|sur|из|من|-)\s*\d{1,4})?\s*页?[-–—\s|\]]*$/iu

type Numbered = EdgeLine & {readonly value: number; readonly sure: boolean}

/**
 * The lines that are nothing but the number of their page: they say so ("Page 3", "3/10"), or they count the pages
 * with at least one other.
 */
export const pageNumbersOf = (edges: readonly PageEdges[]): ReadonlySet<Line> => {
  const numbered = edges.flatMap(({head, foot}) => [...head, ...foot].flat().flatMap(numberOf))
  const counts = new Map<number, number>()
  for (const {value, page} of numbered) counts.set(value - page, (counts.get(value - page) ?? 0) + 1)
  const enough = edges.length < 3 ? 1 : 2
  return new Set(
    numbered
      .filter(({value, page, sure}) => sure || (counts.get(value - page) ?? 0) >= enough)
      .map(({line}) => line)
  )
}

const numberOf = (edgeLine: EdgeLine): readonly Numbered[] => {
  const [, word, figures, total] = lone.exec(edgeLine.line.text) ?? []
  if (figures === undefined) return []
  return [{...edgeLine, value: figureValue(figures), sure: word !== undefined || total !== undefined}]
}

const figureValue = (figures: string): number => {
  const digits = figures.replaceAll(/[٠-٩]/g, digit => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
  return /^\d+$/.test(digits) ? Number(digits) : romanValue(digits.toLowerCase())
}

const romans: Readonly<Record<string, number>> = {i: 1, v: 5, x: 10, l: 50}

const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, i) => {
    const [value, next] = [romans[letter] ?? 0, romans[numeral[i + 1] ?? ''] ?? 0]
    return value < next ? sum - value : sum + value
  }, 0)
