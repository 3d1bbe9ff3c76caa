import type {Likeness, Pair} from '../../../domain/digest/likeness.js'
import {minimise} from '../../minimise.js'

/** Beyond this the picture stands still for any digest seen. */
const ROUNDS = 400

/**
 * A flat picture of distances: points whose distances from one another come nearest to those given, by least squares
 * over the pairs that have one. It begins on a circle in the order of the parties, so the same digest gives the same
 * picture; it is fitted into a square from 0 to 1, and which way is up means nothing.
 */
export function placesOf(pairs: readonly Pair[]): Likeness['places'] {
  const parties = [...new Set(pairs.flatMap(({a, b}) => [a, b]))].toSorted()
  if (parties.length < 2) return []
  const rank = new Map(parties.map((party, place) => [party, place]))
  const links: Links = {
    a: Int32Array.from(pairs, ({a}) => rank.get(a) ?? 0),
    b: Int32Array.from(pairs, ({b}) => rank.get(b) ?? 0),
    distance: Float64Array.from(pairs, ({distance}) => distance)
  }
  const start = Float64Array.from(parties.flatMap((_, place) => onCircle(place / parties.length)))
  const found = minimise((at, slope) => stress(at, slope, links), start, ROUNDS)
  return fitted(parties, found)
}

const onCircle = (turn: number): [number, number] => [
  Math.cos(2 * Math.PI * turn) / 2,
  Math.sin(2 * Math.PI * turn) / 2
]

/** The pairs, side by side: what is read some ten million times lies close together. */
type Links = {readonly a: Int32Array; readonly b: Int32Array; readonly distance: Float64Array}

/** The sum of squares of what the points' distances differ from those given; where points coincide there is no slope. */
function stress(at: Float64Array, slope: Float64Array, {a, b, distance}: Links): number {
  slope.fill(0)
  let sum = 0
  let link = 0
  // The slope at one point is summed up over its pairs that stand one behind the other, in their order.
  while (link < a.length) {
    const own = a[link] ?? 0
    const x = read(at, 2 * own)
    const y = read(at, 2 * own + 1)
    let ownX = read(slope, 2 * own)
    let ownY = read(slope, 2 * own + 1)
    for (; link < a.length && a[link] === own; link += 1) {
      const other = 2 * (b[link] ?? 0)
      const dx = x - read(at, other)
      const dy = y - read(at, other + 1)
      // Not hypot: it is several times slower, and no two engines need to give it the same last digit.
      const long = Math.sqrt(dx * dx + dy * dy)
      const over = long - read(distance, link)
      sum += over * over
      if (long < 1e-9) continue
      const sx = (2 * over * dx) / long
      const sy = (2 * over * dy) / long
      ownX += sx
      ownY += sy
      slope[other] = read(slope, other) - sx
      slope[other + 1] = read(slope, other + 1) - sy
    }
    slope[2 * own] = ownX
    slope[2 * own + 1] = ownY
  }
  return sum
}

const read = (numbers: Float64Array, place: number): number => numbers[place] ?? 0

/** Both directions by one scale, so that distances stay what they are to one another. */
function fitted(parties: readonly string[], at: Float64Array): Likeness['places'] {
  const xs = parties.map((_, place) => read(at, 2 * place))
  const ys = parties.map((_, place) => read(at, 2 * place + 1))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const wide = Math.max(Math.max(...xs) - left, Math.max(...ys) - top) || 1
  const share = (value: number) => Math.round((value / wide) * 1000) / 1000
  return parties.map((party, place) => ({
    party,
    x: share((xs[place] ?? 0) - left),
    y: share((ys[place] ?? 0) - top)
  }))
}
