import {widthOf} from '../drawing/legend.js'

/** Something with a name at a place, in pixels. */
export type Point = {readonly id: string; readonly x: number; readonly y: number; readonly label: string}

/** A label where it covers no point and no other label; the letter says on which side of its point it stands. */
export type PlacedLabel = Point & {
  readonly at: {readonly x: number; readonly y: number}
  readonly anchor: 'start' | 'middle' | 'end'
}

type Box = {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number}

const size = 11
const reach = 7

/**
 * Places for labels, first come first served: to the right of a point, to the left, above, below, or at a corner. What
 * finds no free place is left out and returned apart. The same points give the same places.
 */
export function placedLabels(
  points: readonly Point[],
  frame: {readonly width: number; readonly height: number}
): {readonly placed: readonly PlacedLabel[]; readonly left: readonly Point[]} {
  const taken: Box[] = points.map(({x, y}) => ({left: x - 5, right: x + 5, top: y - 5, bottom: y + 5}))
  const placed: PlacedLabel[] = []
  const left: Point[] = []
  for (const point of points) {
    const found = sidesOf(point).find(
      ({box}) => isWithin(box, frame) && !taken.some(other => isOver(box, other))
    )
    if (found === undefined) left.push(point)
    else {
      taken.push(found.box)
      placed.push({...point, at: found.at, anchor: found.anchor})
    }
  }
  return {placed, left}
}

const ways = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1]
] as const

function sidesOf({x, y, label}: Point) {
  const wide = widthOf(label, size)
  return ways.map(([across, down]) => {
    const at = {x: x + across * reach, y: y + down * (across === 0 ? reach + 6 : reach + 1)}
    const left = across === 1 ? at.x : across === -1 ? at.x - wide : at.x - wide / 2
    const anchor = across === 1 ? ('start' as const) : across === -1 ? ('end' as const) : ('middle' as const)
    return {
      at,
      anchor,
      box: {left, right: left + wide, top: at.y - size / 2 - 1, bottom: at.y + size / 2 + 1}
    }
  })
}

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const isWithin = (
  {left, right, top, bottom}: Box,
  {width, height}: {width: number; height: number}
): boolean => left >= 0 && right <= width && top >= 0 && bottom <= height
