import {pairsOf, type Statistic, saidIn, type Tally, type Unit} from './statistic.js'

/** How far two values are apart: 0 for the same, 1 for nothing in common. */
export type Distance = (one: string, other: string) => number

/** Any two different values are equally far apart. */
export const nominal: Distance = (one, other) => (one === other ? 0 : 1)

/**
 * Krippendorff's alpha (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011): 1 − Do / De. Of n
 * values in units with two values or more,
 * Do = Σ over units of (Σ over ordered pairs of values in it of δ) / (m − 1), divided by n, with m values in the unit;
 * De = Σ over values c, k of n(c) · n(k) · δ(c, k) / (n · (n − 1)).
 * Any number of coders; whoever says nothing is left out. No value where all say one thing: nothing could differ.
 */
export function alpha(units: readonly Unit[], distance: Distance = nominal): Statistic<Unit> {
  const values = [...new Set(units.flatMap(saidIn))].toSorted()
  const placeOf = new Map(values.map((value, at) => [value, at]))
  const alike = alikeAmong(values, distance)
  const tally = (unit: Unit): Tally => {
    const said = saidIn(unit)
    if (said.length < 2) return []
    const within = pairsOf(said).reduce((sum, [one, other]) => sum + 2 * distance(one, other), 0)
    return [
      [OBSERVED, within / (said.length - 1)],
      [ALL, said.length],
      ...said.map(value => [FIRST + (placeOf.get(value) ?? 0), 1] as const)
    ]
  }
  const value = (sums: Float64Array): number | null => {
    const all = sums[ALL] ?? 0
    // Σ n(c) · n(k) · δ is n² less what is alike, and most values are alike to few others.
    let expected = all ** 2
    for (let at = 0; at < alike.likeness.length; at += 1)
      expected -=
        (sums[FIRST + (alike.one[at] ?? 0)] ?? 0) *
        (sums[FIRST + (alike.other[at] ?? 0)] ?? 0) *
        (alike.likeness[at] ?? 0)
    return expected < NOTHING ? null : 1 - ((sums[OBSERVED] ?? 0) * (all - 1)) / expected
  }
  return {breadth: FIRST + values.length, tally, value}
}

/** Places of the sums: what is observed, how many values there are, and then how many of each. */
const OBSERVED = 0
const ALL = 1
const FIRST = 2

/** Less than two different values can be apart, and more than what sums of fractions leave. */
const NOTHING = 1e-6

/** Each two values that are not wholly apart, each value with itself among them, and how alike they are. */
function alikeAmong(values: readonly string[], distance: Distance) {
  const found = values.flatMap((one, at) =>
    values.slice(at).flatMap((other, further) => {
      const likeness = 1 - distance(one, other)
      if (likeness === 0) return []
      return [{one: at, other: at + further, likeness: further === 0 ? likeness : 2 * likeness}]
    })
  )
  return {
    one: Int32Array.from(found, ({one}) => one),
    other: Int32Array.from(found, ({other}) => other),
    likeness: Float64Array.from(found, ({likeness}) => likeness)
  }
}
