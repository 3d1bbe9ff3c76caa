import type {Distance} from './alpha.js'

/** A set of codes as one value: equal sets give equal texts. */
export const setValue = (codes: Iterable<string>): string => [...new Set(codes)].toSorted().join(' ')

/**
 * How far two sets are apart by MASI (R. Passonneau, "Measuring Agreement on Set-valued Items", LREC 2006):
 * 1 − J · M, where J is the share of what either holds that both hold, and M is 1 for equal sets, 2/3 where one
 * holds the other, 1/3 where they overlap, 0 where they share nothing. Two empty sets are the same.
 */
export const masi: Distance = (one, other) => {
  if (one === other) return 0
  const [mine, theirs] = [codesOf(one), codesOf(other)]
  const shared = mine.filter(code => theirs.includes(code)).length
  if (shared === 0) return 1
  const either = mine.length + theirs.length - shared
  const holds = shared === Math.min(mine.length, theirs.length)
  return 1 - (shared / either) * (holds ? 2 / 3 : 1 / 3)
}

const codesOf = (value: string): readonly string[] => (value === '' ? [] : value.split(' '))
