/** A feature that a table knows. What it weighs stands in `weights`, from one place up to another, a number an outcome. */
export type Row = {
  readonly name: string
  /** How much it counts, in halves. */
  readonly halves: number
  readonly weights: Int32Array
  readonly from: number
  readonly to: number
  /** The first and the last of the outcomes for which something stands there. */
  readonly first: number
  readonly last: number
  /** What it weighs for the units of a layer stands here, from a place on; −1 where it has no such weights. */
  readonly units: Int8Array
  readonly inward: number
  /** The same, each as much as it counts in halves, three in a number; from another place on. */
  readonly threes: Float64Array
  readonly inThrees: number
  /** The number of the last collection that took it: for `eachOnce` and `without` alone. */
  taken: number
}

/** The outcome for which a number of `weights` is meant. */
export const outcomeOf = (number: number): number => number & (mostOutcomes - 1)

/** What a number of `weights` weighs, in hundredths of a logit. */
export const weightOf = (number: number): number => number >> outcomeBits

/** A number of `weights`: a weight and its outcome are one, since most of the time goes into fetching them. */
export const numberOf = (weight: number, outcome: number): number => weight * mostOutcomes + outcome

const outcomeBits = 12
/** A table has fewer outcomes. */
export const mostOutcomes = 1 << outcomeBits

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

/** The rows of a list that another has not. */
export function without(others: readonly Row[], rows: readonly Row[]): readonly Row[] {
  collections += 1
  for (const other of others) other.taken = collections
  return rows.filter(({taken}) => taken !== collections)
}

let collections = 0
