import type {Line} from '../lines/lines.js'
import type {EdgeLine, PageEdges} from './edges.js'

const lone =
  /^[-–—\s|[]*(page|página|pág\.|стр\.|страница|صفحة|第)?\s*(\d{1,4}|[ivxl]{1,6}|[٠-٩]{1,4})(\s*(?:\/|of|de|sur|из|من|-)\s*\d{1,4})?\s*页?[-–—\s|\]]*$/iu

type Numbered = EdgeLine & {readonly value: number; readonly sure: boolean}

/**
 * The lines that are nothing but the number of their page: they say so ("Page 3", "3/10"), or they count the pages
 * with a line of at least one other page; where hardly another is there, they count from the first or the second.
 */
export const pageNumbersOf = (edges: readonly PageEdges[]): ReadonlySet<Line> => {
  const numbered = edges.flatMap(({head, foot}) => [...head, ...foot].flat().flatMap(numberOf))
  const pages = new Map<number, ReadonlySet<number>>()
  for (const {value, page} of numbered)
    pages.set(value - page, new Set([...(pages.get(value - page) ?? []), page]))
  const counts = ({value, page}: Numbered): boolean =>
    (pages.get(value - page)?.size ?? 0) > 1 ||
    edges.length === 1 ||
    (edges.length === 2 && [page, page - 1].includes(value))
  return new Set(numbered.filter(each => each.sure || counts(each)).map(({line}) => line))
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
