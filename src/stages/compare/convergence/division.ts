/**
 * How evenly parties divide over the sides they can take: k/(k−1) · (1 − Σ pᵢ²), where k is how many sides there are and
 * pᵢ the share of parties on side i (Gini–Simpson, scaled to 1). 0 where all stand on one side, 1 where each side has as
 * many. A party on several sides counts on each in equal parts. Null where fewer than two parties take a side.
 */
export function divisionOf(sidesTaken: readonly (readonly string[])[], sides: number): number | null {
  const taken = sidesTaken.filter(own => own.length > 0)
  if (taken.length < 2 || sides < 2) return null
  // Counted in whole parts of a party, so that the same parties in another order give the same digits.
  const parts = taken.map(({length}) => length).reduce(leastCommonMultiple, 1)
  const weights = new Map<string, number>()
  for (const own of taken)
    for (const side of own) weights.set(side, (weights.get(side) ?? 0) + parts / own.length)
  const all = (parts * taken.length) ** 2
  const alike = [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)
  const division = (sides * (all - alike)) / ((sides - 1) * all)
  return Math.min(1, Math.round(division * 1000) / 1000)
}

const leastCommonMultiple = (a: number, b: number): number => (a / greatestCommonDivisor(a, b)) * b

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b)
