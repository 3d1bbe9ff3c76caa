import {countOf} from '../features.js'

/** A feature that a table knows. What it weighs stands in `weights`, from one place up to another, a number an outcome. */
export type Row = {
  readonly name: string
  readonly count: number
  readonly weights: Int32Array
  readonly from: number
  readonly to: number
  /** What it weighs for the units of a layer stands here, from a place on; −1 where it has no such weights. */
  readonly units: Int8Array
  readonly inward: number
  /** The number of the last collection that took it: for `eachOnce` alone. */
  taken: number
}

/** The outcome for which a number of `weights` is meant. */
export const outcomeOf = (number: number): number => number & (outcomes - 1)

/** What a number of `weights` weighs, in hundredths of a logit. */
export const weightOf = (number: number): number => number >> outcomeBits

// A weight and its outcome are one number, since most of the time goes into fetching them.
const outcomeBits = 12
const outcomes = 1 << outcomeBits

/** The rows of some lines of a table, in their order. */
export function rowsIn(lines: readonly string[]): readonly Row[] {
  const length = lines.reduce((sum, line) => sum + line.length, 0)
  // An outcome, its weight and what parts them take four characters or more, and three bytes in base64 take four.
  const weights = new Int32Array(length >> 2)
  const bytes = Buffer.alloc(lines.some(line => unitsAt(line) !== -1) ? length : 0)
  const units = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  let from = 0
  let inward = 0
  return lines.map(line => {
    const tab = line.indexOf('\t')
    const end = unitsAt(line)
    const to = readNumbers(line, {start: tab + 1, end: end === -1 ? line.length : end}, {into: weights, from})
    const name = line.slice(0, tab)
    const row = {
      name,
      count: countOf(name),
      weights,
      from,
      to,
      units,
      inward: end === -1 ? -1 : inward,
      taken: 0
    }
    if (end !== -1) inward += bytes.write(line.slice(end + 1), inward, 'base64')
    from = to
    return row
  })
}

/** Where the tab before the weights for the units of a layer stands; −1 where there are none. */
const unitsAt = (line: string): number => line.indexOf('\t', line.indexOf('\t') + 1)

/** The rows of some lists, each once, in the order in which they come first. */
export function eachOnce(lists: readonly (readonly Row[])[]): readonly Row[] {
  // A row is marked with the collection that took it last: a set of rows takes several times as long.
  collections += 1
  const rows: Row[] = []
  for (const list of lists) {
    for (const row of list) {
      if (row.taken === collections) continue
      row.taken = collections
      rows.push(row)
    }
  }
  return rows
}

let collections = 0

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
        into[place++] = sign * value * outcomes + outcome
        outcome = -1
      }
      value = 0
      sign = 1
    }
  }
  return place
}

const [blank, minus, zero] = [0x20, 0x2d, 0x30]
