import {pairsOf, type Statistic, saidIn, type Unit} from './statistic.js'

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
  const apart = values.map(one => Float64Array.from(values, other => distance(one, other)))
  const tally = (unit: Unit): readonly number[] => {
    const places = saidIn(unit).flatMap(value => placeOf.get(value) ?? [])
    const counts = new Array<number>(values.length).fill(0)
    if (places.length < 2) return [0, ...counts]
    for (const place of places) counts[place] = (counts[place] ?? 0) + 1
    const within = pairsOf(places).reduce((sum, [one, other]) => sum + 2 * (apart[one]?.[other] ?? 0), 0)
    return [within / (places.length - 1), ...counts]
  }
  const value = ([observed = 0, ...counts]: readonly number[]): number | null => {
    const present = counts.flatMap((count, place) => (count > 0 ? [{count, place}] : []))
    const all = present.reduce((sum, {count}) => sum + count, 0)
    let expected = 0
    for (const one of present)
      for (const other of present)
        expected += one.count * other.count * (apart[one.place]?.[other.place] ?? 0)
    return expected === 0 ? null : 1 - (observed * (all - 1)) / expected
  }
  return {tally, value}
}
