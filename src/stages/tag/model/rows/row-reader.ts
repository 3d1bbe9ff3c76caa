import {countOf} from '../features.js'
import {mostOutcomes, numberOf, outcomeOf, type Row} from './row.js'
import {threesOf} from './threes.js'

/** Reads lines of a table as rows. What rows weigh stands side by side, in the order in which they were read. */
export function rowReader(): (line: string) => Row {
  let weights: Shelf<Int32Array> = {holds: new Int32Array(), next: 0}
  let units: Shelf<Int8Array> = {holds: new Int8Array(), next: 0}
  let threes: Shelf<Float64Array> = {holds: new Float64Array(), next: 0}
  return line => {
    const tab = line.indexOf('\t')
    const second = line.indexOf('\t', tab + 1)
    const end = second === -1 ? line.length : second
    // An outcome, its weight and what parts them take four characters or more.
    weights = withRoom(weights, (end - tab) >> 2, length => new Int32Array(length))
    const {holds, next: from} = weights
    const to = readNumbers(line, {start: tab + 1, end}, {into: holds, from})
    weights.next = to
    const {first, last} = reachOf(holds, from, to)
    const name = line.slice(0, tab)
    const halves = 2 * countOf(name)
    const bytes = new Int8Array(Buffer.from(line.slice(end + 1), 'base64'))
    units = withRoom(units, bytes.length, length => new Int8Array(length))
    const packed = threesOf(bytes, halves)
    threes = withRoom(threes, packed.length, length => new Float64Array(length))
    const [inward, inThrees] = [put(bytes, units), put(packed, threes)]
    // All of one shape, or each access would have to ask first which it is.
    return {
      name,
      halves,
      weights: holds,
      from,
      to,
      first,
      last,
      units: units.holds,
      inward: bytes.length === 0 ? -1 : inward,
      threes: threes.holds,
      inThrees,
      taken: 0
    }
  }
}

/** An array that is filled from its beginning on, and the first place that is free. */
type Shelf<Numbers> = {readonly holds: Numbers; next: number}

const usualRoom = 1 << 14

const withRoom = <Numbers extends {readonly length: number}>(
  shelf: Shelf<Numbers>,
  room: number,
  make: (length: number) => Numbers
): Shelf<Numbers> =>
  shelf.next + room <= shelf.holds.length ? shelf : {holds: make(Math.max(usualRoom, room)), next: 0}

/** Puts numbers where the first place is free, and gives that place. */
function put<Numbers extends Int8Array | Float64Array>(numbers: Numbers, shelf: Shelf<Numbers>): number {
  const {holds, next} = shelf
  holds.set(numbers, next)
  shelf.next = next + numbers.length
  return next
}

/** The first and the last outcome of some numbers. */
function reachOf(numbers: Int32Array, from: number, to: number): Pick<Row, 'first' | 'last'> {
  let [first, last] = [mostOutcomes, -1]
  for (const number of numbers.subarray(from, to)) {
    first = Math.min(first, outcomeOf(number))
    last = Math.max(last, outcomeOf(number))
  }
  return {first, last}
}

type Stretch = {readonly start: number; readonly end: number}
type Into = {readonly into: Int32Array; readonly from: number}

/**
 * Puts the whole numbers of a stretch of a line, an outcome and its weight in turn, into an array, and gives the place
 * behind the last: `split` and `Number` take five times as long.
 */
function readNumbers(line: string, {start, end}: Stretch, {into, from}: Into): number {
  if (start === end) return from
  let place = from
  let outcome = -1
  let value = 0
  let sign = 1
  for (let at = start; at <= end; at += 1) {
    const unit = at === end ? blank : line.charCodeAt(at)
    if (unit === minus) sign = -1
    else if (unit !== blank) value = value * 10 + unit - zero
    else {
      if (outcome === -1) outcome = value
      else {
        into[place++] = numberOf(sign * value, outcome)
        outcome = -1
      }
      value = 0
      sign = 1
    }
  }
  return place
}

const [blank, minus, zero] = [0x20, 0x2d, 0x30]
