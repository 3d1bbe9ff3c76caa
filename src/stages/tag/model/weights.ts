import type {WeightTable} from '../../../domain/pipeline/model.js'
import type {Reason} from '../../../domain/tag.js'
import type {Features} from './features.js'

/** The logit of each outcome of a table, in its order. */
export function logitsOf(features: Features, table: WeightTable): Float64Array {
  const logits = Float64Array.from(table.bias)
  add(logits, features, rowsOf(table), 1)
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / 100
  return logits
}

/** Adds to logits what some more features weigh. */
export function addLogits(logits: Float64Array, features: Features, table: WeightTable): Float64Array {
  const more = Float64Array.from(logits)
  add(more, features, rowsOf(table), 1 / 100)
  return more
}

/** The features that speak for each of some outcomes, the strongest first, then by name. */
export function reasonsFor(
  features: Features,
  outcomes: ReadonlySet<number>,
  table: WeightTable
): ReadonlyMap<number, readonly Reason[]> {
  const reasons = new Map([...outcomes].map((outcome): [number, Reason[]] => [outcome, []]))
  const rows = rowsOf(table)
  for (const [feature, count] of features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    for (let at = 0; at < row.length; at += 2) {
      const weight = ((row[at + 1] ?? 0) * count) / 100
      if (weight > 0) reasons.get(row[at] ?? -1)?.push({feature, weight})
    }
  }
  for (const list of reasons.values())
    list.sort((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1))
  return reasons
}

/** A logit as a probability. */
export const probabilityOf = (logit: number): number => 1 / (1 + Math.exp(-logit))

function add(logits: Float64Array, features: Features, rows: Rows, scale: number): void {
  for (const [name, count] of features) {
    const row = rows.get(name)
    if (row === undefined) continue
    for (let at = 0; at < row.length; at += 2) {
      const outcome = row[at] ?? 0
      logits[outcome] = (logits[outcome] ?? 0) + (row[at + 1] ?? 0) * count * scale
    }
  }
}

type Rows = ReadonlyMap<string, Int16Array>

/** The rows of a table as they are quickest to read: made once a table. */
function rowsOf(table: WeightTable): Rows {
  const known = compact.get(table)
  if (known !== undefined) return known
  const rows = new Map(table.features.map(rowOf))
  compact.set(table, rows)
  return rows
}

const compact = new WeakMap<WeightTable, Rows>()

function rowOf(line: string): readonly [name: string, row: Int16Array] {
  const end = line.indexOf('\t')
  return [line.slice(0, end), Int16Array.from(line.slice(end + 1).split(' '), Number)]
}
