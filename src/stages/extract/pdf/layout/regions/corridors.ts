import {inkOf, type Line} from '../lines/lines.js'

/** A strip from one line down to another with nothing in it, and text on both its sides. */
export type Corridor = {
  readonly left: number
  readonly right: number
  /** The first line beside it, and the one after the last, of lines given from the top. */
  readonly from: number
  readonly to: number
  /** How many lines have text on both sides. */
  readonly pairs: number
}

/** More lines than this on one page are taken as they come: no page that people read has so many. */
const mostLines = 2000
/** The most places on a page that are tried. */
const mostPlaces = 24

/** The corridors of lines given from the top, wherever at least so many lines have text on both sides. */
export const corridorsIn = (lines: readonly Line[], leastPairs: number): readonly Corridor[] => {
  if (lines.length > mostLines) return []
  return placesOf(lines, leastPairs).flatMap(x =>
    corridorsAt(x, lines).filter(({pairs}) => pairs >= leastPairs)
  )
}

type Gap = {readonly left: number; readonly right: number}

/** Where the most gaps lie one above the other, the deepest first. */
export const placesOf = (lines: readonly Line[], leastPairs: number): readonly number[] => {
  const gaps = gapsOf(lines)
  if (gaps.length < leastPairs) return []
  const edges = gaps
    .flatMap(({left, right}) => [
      {x: left, step: 1},
      {x: right, step: -1}
    ])
    .toSorted((a, b) => a.x - b.x || a.step - b.step)
  const peaks: {x: number; depth: number}[] = []
  let depth = 0
  for (const [i, {x, step}] of edges.entries()) {
    depth += step
    const next = edges[i + 1]
    if (step > 0 && next?.step === -1 && depth >= leastPairs) peaks.push({x: (x + next.x) / 2, depth})
  }
  const reach = 0.5 * (lines[lines.length >> 1]?.size ?? 0)
  const places: number[] = []
  for (const {x} of peaks.toSorted((a, b) => b.depth - a.depth)) {
    if (places.length === mostPlaces) break
    if (places.every(place => Math.abs(place - x) > reach)) places.push(x)
  }
  return places
}

/** How many lines further down are looked at for one that stands beside. */
const linesBeside = 4

const gapsOf = (lines: readonly Line[]): readonly Gap[] => {
  const gaps: Gap[] = []
  const add = (left: number, right: number) => {
    if (right > left) gaps.push({left, right})
  }
  for (const [i, line] of lines.entries()) {
    const ink = inkOf(line)
    for (const [at, {left}] of ink.entries()) if (at > 0) add(ink[at - 1]?.right ?? left, left)
    for (const other of lines.slice(i + 1, i + 1 + linesBeside)) {
      if (!isBeside(line, other)) break
      const others = inkOf(other)
      add(ink.at(-1)?.right ?? 0, others[0]?.left ?? 0)
      add(others.at(-1)?.right ?? 0, ink[0]?.left ?? 0)
    }
  }
  return gaps
}

/** True for lines on one height, or nearly. */
const isBeside = (upper: Line, lower: Line): boolean =>
  Math.abs(upper.y - lower.y) < 0.7 * Math.min(upper.size, lower.size)

type Side = 'left' | 'right' | 'both' | 'across'

const sideOf = (line: Line, x: number): Side => {
  let [left, right] = [false, false]
  for (const ink of inkOf(line)) {
    if (ink.left < x && ink.right > x) return 'across'
    if (ink.left < x) left = true
    else right = true
  }
  return left && right ? 'both' : left ? 'left' : 'right'
}

/** The corridors at one place: from one line that runs across it to the next. */
const corridorsAt = (x: number, lines: readonly Line[]): readonly Corridor[] => {
  const sides = lines.map(line => sideOf(line, x))
  const corridors: Corridor[] = []
  let from = 0
  for (let to = 0; to <= lines.length; to++) {
    if (to < lines.length && sides[to] !== 'across') continue
    if (to - from > 1) {
      const corridor = corridorOf({x, from, to, sides, lines})
      if (corridor !== null) corridors.push(corridor)
    }
    from = to + 1
  }
  return corridors
}

type Stretch = {
  readonly x: number
  readonly from: number
  readonly to: number
  readonly sides: readonly Side[]
  readonly lines: readonly Line[]
}

const corridorOf = (stretch: Stretch): Corridor | null => {
  const {from, to} = trimmed(stretch)
  const {x, sides, lines} = stretch
  let [left, right, pairs] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  for (let i = from; i < to; i++) {
    const line = lines[i]
    if (line === undefined) continue
    if (isPaired(i, stretch)) pairs += sides[i] === 'both' ? 1 : 0.5
    for (const ink of inkOf(line)) {
      if (ink.left < x) left = Math.max(left, ink.right)
      else right = Math.min(right, ink.left)
    }
  }
  return pairs > 0 ? {left, right, from, to, pairs: Math.round(pairs)} : null
}

const isPaired = (i: number, {sides, lines, from, to}: Stretch): boolean => {
  const [line, side] = [lines[i], sides[i]]
  if (line === undefined || side === 'both') return side === 'both'
  for (const step of [-1, 1])
    for (let at = i + step; at >= from && at < to && Math.abs(at - i) <= linesBeside; at += step) {
      const other = lines[at]
      if (other === undefined || !isBeside(line, other)) break
      if (sides[at] !== side) return true
    }
  return false
}

/**
 * Without the lines above and below that have nothing beside them, unless they fill their column or follow on it as
 * closely as its lines do: a heading or a date over two columns is no part of one.
 */
const trimmed = (stretch: Stretch): {readonly from: number; readonly to: number} => {
  const {sides} = stretch
  const paired: number[] = []
  for (let i = stretch.from; i < stretch.to; i++) if (isPaired(i, stretch)) paired.push(i)
  const [first, last] = [paired[0], paired.at(-1)]
  if (first === undefined || last === undefined) return {from: stretch.from, to: stretch.from}
  const isFull = fullLines(stretch, first, last)
  let from = first
  while (
    from > stretch.from &&
    isFull(from - 1) &&
    (sides[from - 1] === 'right' || isCloseAbove(from - 1, stretch))
  )
    from--
  let to = last + 1
  for (let at = to; at < stretch.to; at++) if (isFull(at) || isClose(at, stretch)) to = at + 1
  // Where the page ends below, the longer column has the rest.
  return {from, to: stretch.to === stretch.lines.length ? stretch.to : to}
}

/** True for a line as near to the one above it, on its side, as that is to the next above. */
const isClose = (at: number, stretch: Stretch): boolean => isNear(at, -1, stretch)

/** The same for the lines below it. */
const isCloseAbove = (at: number, stretch: Stretch): boolean => isNear(at, 1, stretch)

const isNear = (at: number, step: 1 | -1, {sides, lines, from, to}: Stretch): boolean => {
  const heights: number[] = []
  for (let i = at; i >= from && i < to && heights.length < 3; i += step)
    if (sides[i] === sides[at] || sides[i] === 'both') heights.push(lines[i]?.y ?? 0)
  const [own, next, last] = heights
  if (own === undefined || next === undefined || last === undefined) return false
  return Math.abs(next - own) < 1.1 * Math.abs(last - next)
}

/** Tells lines that reach over most of the column they stand in. */
const fullLines = ({x, sides, lines}: Stretch, first: number, last: number): ((i: number) => boolean) => {
  const edges = {left: [Number.POSITIVE_INFINITY, 0], right: [Number.POSITIVE_INFINITY, 0]}
  for (const line of lines.slice(first, last + 1))
    for (const {left, right} of inkOf(line)) {
      const edge = left < x ? edges.left : edges.right
      edge[0] = Math.min(edge[0] ?? left, left)
      edge[1] = Math.max(edge[1] ?? right, right)
    }
  const widthOf = ({left, right}: Gap) => right - left
  return i => {
    const [side, line] = [sides[i], lines[i]]
    if (line === undefined || (side !== 'left' && side !== 'right')) return false
    const [left = 0, right = 0] = edges[side]
    const inside = inkOf(line).every(
      ink => ink.left > left - 0.3 * line.size && ink.right < right + line.size
    )
    return inside && line.end - line.start > 0.7 * widthOf({left, right})
  }
}
