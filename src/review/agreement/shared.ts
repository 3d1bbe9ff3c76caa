import {pairsOf, type Statistic, saidIn, type Tally, type Unit} from './statistic.js'

/** Percent agreement, 0–1: of all pairs of values in a unit, how many are the same. */
export const percent: Statistic<Unit> = {
  breadth: 2,
  tally: unit => {
    const pairs = pairsOf(saidIn(unit))
    return shareTally(pairs.filter(([one, other]) => one === other).length, pairs.length)
  },
  value: ([same = 0, pairs = 0]) => (pairs === 0 ? null : same / pairs)
}

/** The share that is counted already: how many of how many. */
export const share: Statistic<readonly [number, number]> = {
  breadth: 2,
  tally: ([some, all]) => shareTally(some, all),
  value: percent.value
}

const shareTally = (some: number, all: number): Tally => [
  [0, some],
  [1, all]
]

/**
 * Pairwise F1: of each two coders, one held against the other, all counted alike; which of the two is held against
 * which makes no difference. 2 · both / (2 · both + one of them), where a `nothing` counts for no finding.
 */
export const pairwiseF1 = (nothing: string): Statistic<Unit> => ({
  breadth: 2,
  tally: unit => {
    const pairs = pairsOf(saidIn(unit))
    const both = pairs.filter(([one, other]) => one === other && one !== nothing).length
    const alone = pairs
      .filter(([one, other]) => one !== other)
      .reduce((sum, pair) => sum + pair.filter(value => value !== nothing).length, 0)
    return shareTally(both, alone)
  },
  value: ([both = 0, alone = 0]) => (both + alone === 0 ? null : (2 * both) / (2 * both + alone))
})
