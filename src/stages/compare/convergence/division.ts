/**
 * How evenly parties divide over the sides they can take: k/(k−1) · (1 − Σ pᵢ²), where k is how many sides there are and
 * pᵢ the share of parties on side i (Gini–Simpson, scaled to 1). 0 where all stand on one side, 1 where each side has as
 * many. A party on several sides counts on each in equal parts. Null where fewer than two parties take a side.
 */
export function divisionOf(sidesTaken: readonly (readonly string[])[], sides: number): number | null {
  const taken = sidesTaken.filter(own => own.length > 0)
  if (taken.length < 2 || sides < 2) return null
  const weights = new Map<string, number>()
  for (const own of taken)
    for (const side of own) weights.set(side, (weights.get(side) ?? 0) + 1 / own.length)
  const alike = [...weights.values()].reduce((sum, weight) => sum + (weight / taken.length) ** 2, 0)
  return inThousandths((sides / (sides - 1)) * (1 - alike))
}

// Sums in another order must not give another digit.
const inThousandths = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000))
