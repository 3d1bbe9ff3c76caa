/** How sure a model was of an outcome of a passage, and the truth: yes (1), no (0) or unknown (-1). */
export type Judged = {readonly probability: number; readonly truth: number}

// Below, a guess; above, almost nothing would be given. Between, a few examples must not decide alone.
const lowest = 0.15
const highest = 0.75
const step = 0.01
const usual = 0.35
const doubt = 3

/**
 * The probability from which giving an outcome is right most often and misses least; the usual one in a tie. `missing`
 * says how much a miss weighs beside a wrong one: 1 for a code (F1), less for a pole, where a wrong one is graver (F0.5).
 */
export function thresholdOf(judged: readonly Judged[], missing: 1 | 0.5 = 1): number {
  const known = judged.filter(({truth}) => truth >= 0)
  const candidates = Array.from(
    {length: Math.round((highest - lowest) / step) + 1},
    (_, at) => Math.round((lowest + at * step) * 100) / 100
  ).toSorted((one, other) => Math.abs(one - usual) - Math.abs(other - usual) || one - other)
  const wanted = known.filter(({truth}) => truth === 1).length
  const scoreOf = (threshold: number): number => {
    const given = known.filter(({probability}) => probability >= threshold)
    const hits = given.filter(({truth}) => truth === 1).length
    const weight = missing * missing
    return ((1 + weight) * hits) / (given.length + weight * wanted + doubt)
  }
  return candidates
    .map(threshold => ({threshold, score: scoreOf(threshold)}))
    .reduce((best, each) => (each.score > best.score + 1e-9 ? each : best)).threshold
}
