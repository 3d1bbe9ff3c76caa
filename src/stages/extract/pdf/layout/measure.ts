import type {Line} from './lines/lines.js'

/** What is usual in a document, against which a line is small or far. */
export type Measure = {
  readonly size: number
  /** From one line to the next within a paragraph of type of so many points, as a multiple of that size. */
  readonly leadingOf: (size: number) => number
}

/** Of fewer lines than this, it cannot be told how far they usually stand apart. */
const fewestLines = 5

/** The usual size and leadings of columns, weighed by the length of their lines. */
export const measureOf = (columns: readonly (readonly Line[])[]): Measure => {
  const sizes = new Map<number, number>()
  for (const lines of columns) for (const {size, text} of lines) add(sizes, roundHalf(size), text.length)
  const size = mostOf(sizes) || 12
  const leadings = leadingsOf(columns, fewestLines)
  const usual = leadings.get(size) ?? leadingsOf(columns, 1).get(size) ?? 1.2
  return {size, leadingOf: own => leadings.get(roundHalf(own)) ?? usual}
}

/** What is usual in one column; where it has too little text of its own, what is usual in the document. */
export const measureWithin = (lines: readonly Line[], measure: Measure): Measure => {
  const own = leadingsOf([lines], fewestLines)
  return {...measure, leadingOf: size => own.get(roundHalf(size)) ?? measure.leadingOf(size)}
}

/** How far lines of each size stand under the one before, where that runs on into them. */
const leadingsOf = (columns: readonly (readonly Line[])[], fewest: number): ReadonlyMap<number, number> => {
  const steps = new Map<number, Map<number, number>>()
  for (const lines of columns) {
    const full = fullEnd(lines)
    for (const [i, line] of lines.entries()) {
      const before = lines[i - 1]
      if (before === undefined || before.end < full || ended.test(before.text)) continue
      const gap = (before.y - line.y) / line.size
      if (gap < 0.3 || gap > 4 || roundHalf(before.size) !== roundHalf(line.size)) continue
      const own = steps.get(roundHalf(line.size)) ?? new Map<number, number>()
      steps.set(roundHalf(line.size), own)
      add(own, Math.round(gap * 20) / 20, 1)
    }
  }
  const enough = [...steps].filter(([, own]) => [...own.values()].reduce((a, b) => a + b, 0) >= fewest)
  return new Map(enough.map(([size, own]) => [size, mostOf(own)]))
}

/** Where a line must end to be nearly as long as the longest. */
const fullEnd = (lines: readonly Line[]): number => {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const line of lines) {
    start = Math.min(start, line.start)
    end = Math.max(end, line.end)
  }
  return start + 0.8 * (end - start)
}

const ended = /[.!?…:;。！？：；؟۔][^\p{L}\p{Nd}]*$/u

const roundHalf = (value: number): number => Math.round(value * 2) / 2

const add = (sums: Map<number, number>, value: number, weight: number): void => {
  sums.set(value, (sums.get(value) ?? 0) + weight)
}

const mostOf = (sums: ReadonlyMap<number, number>): number =>
  [...sums].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
