import type {Box} from '../../../../domain/document.js'
import {type Line, leftOf, rightOf} from './lines/lines.js'

/** The edges of each page by its number: left, bottom, right, top. */
export type Views = ReadonlyMap<number, readonly number[]>

/** How far type reaches over and under its baseline, as multiples of its size. */
const [rise, fall] = [0.8, 0.25]

/** Where lines stand: one box a page and column, in points from the upper left corner, within the page. */
export const boxesOf = (lines: readonly Line[], views: Views): readonly Box[] => {
  const groups: Line[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    // Back up the page is the next column.
    if (group === undefined || before?.page !== line.page || line.y > before.y + line.size)
      groups.push([line])
    else group.push(line)
  }
  return groups.flatMap(group => boxOf(group, views))
}

const boxOf = (lines: readonly Line[], views: Views): readonly Box[] => {
  const page = lines[0]?.page
  const view = page === undefined ? undefined : views.get(page)
  if (page === undefined || view === undefined) return []
  const [left = 0, bottom = 0, right = 0, top = 0] = view
  let [x1, y1, x2, y2] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const line of lines) {
    x1 = Math.min(x1, leftOf(line) - left)
    x2 = Math.max(x2, rightOf(line) - left)
    y1 = Math.min(y1, top - line.y - rise * line.size)
    y2 = Math.max(y2, top - line.y + fall * line.size)
  }
  const [x, y] = [within(x1, right - left), within(y1, top - bottom)]
  const [width, height] = [within(x2, right - left) - x, within(y2, top - bottom) - y]
  return [{page, x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height)}]
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0))

/** A tenth of a point is finer than any screen. */
const rounded = (value: number): number => Math.max(0, Math.round(value * 10) / 10)
