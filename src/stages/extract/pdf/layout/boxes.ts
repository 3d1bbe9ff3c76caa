import type {Box} from '../../../../domain/document.js'
import {uprightBox} from '../runs.js'
import {type Line, leftOf, rightOf} from './lines/lines.js'

/** The edges of each page by its number, as its lines lie: left, bottom, right, top; and whether these are turned. */
export type Views = ReadonlyMap<number, {readonly view: readonly number[]; readonly vertical: boolean}>

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
  const seen = page === undefined ? undefined : views.get(page)
  if (page === undefined || seen === undefined) return []
  // Rows of a turned page are not turned, so that they lie beyond its edge.
  const turned = seen.vertical && lines.every(line => leftOf(line) < (seen.view[2] ?? 0))
  const [left = 0, bottom = 0, right = 0, top = 0] =
    seen.vertical && !turned ? uprightBox(seen.view, 1) : seen.view
  let [x1, y1, x2, y2] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0]
  for (const line of lines) {
    x1 = Math.min(x1, leftOf(line) - left)
    x2 = Math.max(x2, rightOf(line) - left)
    y1 = Math.min(y1, top - line.y - rise * line.size)
    y2 = Math.max(y2, top - line.y + fall * line.size)
  }
  const [x, y] = [within(x1, right - left), within(y1, top - bottom)]
  const [width, height] = [within(x2, right - left) - x, within(y2, top - bottom) - y]
  const box = turned
    ? {x: top - bottom - y - height, y: x, width: height, height: width}
    : {x, y, width, height}
  return [
    {
      page,
      x: rounded(box.x),
      y: rounded(box.y),
      width: rounded(box.width),
      height: rounded(box.height)
    }
  ]
}

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), Math.max(most, 0))

/** A tenth of a point is finer than any screen. */
const rounded = (value: number): number => Math.max(0, Math.round(value * 10) / 10)
