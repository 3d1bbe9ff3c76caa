import {type Statistic, saidIn, type Unit} from './statistic.js'

/** The places of two coders in a unit. */
export type CoderPair = readonly [number, number]

/** Things that are coded apart: of each case a unit for the first, one for the second, and so on. */
export type Units = readonly Unit[]

/**
 * Cohen's kappa of two coders (J. Cohen, "A Coefficient of Agreement for Nominal Scales", 1960):
 * (po − pe) / (1 − pe), where po is how often the two say the same, and pe how often they would by chance, each
 * saying what it says as often as it does.
 * - Of several codes it is pooled (H. De Vries and others, "Using Pooled Kappa", 2008): po and pe are their means
 *   over the codes, so that a code that nobody gives weighs nothing.
 * - Of more than two coders it is the mean over the pairs (R. Light, 1971) that have one.
 * Cases in which one of the two says nothing are left out. No value where both always say one and the same.
 */
export function kappa(cases: readonly Units[], pairs: readonly CoderPair[]): Statistic<Units> {
  const things = Math.max(0, ...cases.map(units => units.length))
  const places = Array.from({length: things}, (_, at) => {
    const values = new Set(cases.flatMap(units => saidIn(units[at] ?? [])))
    return new Map<string | null, number>([...values].map((value, place) => [value, place]))
  })
  const breadths = places.map(({size}) => size)
  const ofPair = breadths.reduce((sum, breadth) => sum + breadth ** 2, 0)
  const tally = (units: Units): readonly number[] => {
    const counts = new Array<number>(ofPair * pairs.length).fill(0)
    let start = 0
    for (const [one, other] of pairs)
      for (const [at, breadth] of breadths.entries()) {
        const row = places[at]?.get(units[at]?.[one] ?? null)
        const column = places[at]?.get(units[at]?.[other] ?? null)
        if (row !== undefined && column !== undefined) counts[start + row * breadth + column] = 1
        start += breadth ** 2
      }
    return counts
  }
  const value = (sums: readonly number[]): number | null => {
    const known = pairs.flatMap((_, at) => pooled(sums, {start: at * ofPair, breadths}) ?? [])
    return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
  }
  return {tally, value}
}

/** The tables of one pair of coders, one behind the other. */
type Tables = {readonly start: number; readonly breadths: readonly number[]}

function pooled(sums: readonly number[], {start, breadths}: Tables): number | null {
  let apart = 0
  let apartByChance = 0
  let from = start
  for (const breadth of breadths) {
    const {cases, same, chance} = tableAt(from, breadth, sums)
    from += breadth ** 2
    if (cases === 0) continue
    // Of what differs, in whole numbers, so that nothing at all is left where both say the same.
    apart += (cases - same) / cases
    apartByChance += (cases ** 2 - chance) / cases ** 2
  }
  return apartByChance === 0 ? null : 1 - apart / apartByChance
}

function tableAt(from: number, breadth: number, sums: readonly number[]) {
  const rows = new Array<number>(breadth).fill(0)
  const columns = new Array<number>(breadth).fill(0)
  let cases = 0
  let same = 0
  for (let row = 0; row < breadth; row += 1)
    for (let column = 0; column < breadth; column += 1) {
      const count = sums[from + row * breadth + column] ?? 0
      cases += count
      if (row === column) same += count
      rows[row] = (rows[row] ?? 0) + count
      columns[column] = (columns[column] ?? 0) + count
    }
  const chance = rows.reduce((sum, count, at) => sum + count * (columns[at] ?? 0), 0)
  return {cases, same, chance}
}
