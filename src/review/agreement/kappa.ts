import {type Statistic, saidIn, type Tally, type Unit} from './statistic.js'

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
  const places = Array.from({length: things}, (_, at) =>
    placesOf(cases.flatMap(units => saidIn(units[at] ?? [])))
  )
  const tables: Table[] = []
  let end = 1
  for (const {size} of places) {
    tables.push({missing: end, cells: end + 1, breadth: size})
    end += 1 + size ** 2
  }
  const tally = (units: Units): Tally =>
    pairs.flatMap(([one, other], pair): Tally => {
      const silent = [one, other].some(coder => units.every(unit => (unit[coder] ?? null) === null))
      if (silent) return []
      const differing = tables.flatMap(({missing, cells, breadth}, at): Tally => {
        const row = places[at]?.get(units[at]?.[one] ?? null)
        const column = places[at]?.get(units[at]?.[other] ?? null)
        if (row === undefined || column === undefined) return [[pair * end + missing, 1]]
        const cell = row * breadth + column
        return cell === USUAL ? [] : [[pair * end + cells + cell, 1]]
      })
      return [[pair * end, 1], ...differing]
    })
  const value = (sums: Float64Array): number | null => {
    const known = pairs.flatMap(
      (_, pair) => pooled(sums.subarray(pair * end, (pair + 1) * end), tables) ?? []
    )
    return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0) / known.length
  }
  return {breadth: end * pairs.length, tally, value}
}

/**
 * Where the sums of one thing stand behind those of one pair of coders, which begin with how many cases both coded:
 * in how many one says nothing of it, and how often one says the row and the other the column. The first cell, what
 * is usual, is left at nothing and follows from the rest: of a code that is seldom given, hardly anything is counted.
 */
type Table = {readonly missing: number; readonly cells: number; readonly breadth: number}

const USUAL = 0

/** The values said, the most usual first. */
function placesOf(said: readonly string[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string, number>()
  for (const value of said) counts.set(value, (counts.get(value) ?? 0) + 1)
  const usual = [...counts].toSorted(([, one], [, other]) => other - one)
  return new Map(usual.map(([value], place) => [value, place]))
}

function pooled(sums: Float64Array, tables: readonly Table[]): number | null {
  const both = sums[0] ?? 0
  let apart = 0
  let apartByChance = 0
  for (const table of tables) {
    const cases = both - (sums[table.missing] ?? 0)
    if (cases === 0) continue
    const {differing, chance} = countsIn(sums, table, cases)
    // Of what differs, in whole numbers, so that nothing at all is left where both say the same.
    apart += differing / cases
    apartByChance += (cases ** 2 - chance) / cases ** 2
  }
  return apartByChance === 0 ? null : 1 - apart / apartByChance
}

function countsIn(sums: Float64Array, {cells, breadth}: Table, cases: number) {
  let counted = 0
  for (let cell = 1; cell < breadth ** 2; cell += 1) counted += sums[cells + cell] ?? 0
  const countAt = (row: number, column: number): number =>
    row + column === 0 ? cases - counted : (sums[cells + row * breadth + column] ?? 0)
  let same = 0
  let chance = 0
  for (let at = 0; at < breadth; at += 1) {
    let row = 0
    let column = 0
    for (let other = 0; other < breadth; other += 1) {
      row += countAt(at, other)
      column += countAt(other, at)
    }
    same += countAt(at, at)
    chance += row * column
  }
  return {differing: cases - same, chance}
}
