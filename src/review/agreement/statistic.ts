/** What each coder says of one thing, in the order of the coders; null where one says nothing. */
export type Unit = readonly (string | null)[]

/** What one case adds to sums: to which place, and how much. Every other place is left as it is. */
export type Tally = readonly (readonly [place: number, amount: number])[]

/** A measure that needs no more of its cases than sums over them, so that samples of them are cheap. */
export type Statistic<Case> = {
  /** How many sums it has. */
  readonly breadth: number
  readonly tally: (each: Case) => Tally
  /** Null where it has no value: no case, or nothing that chance could have made otherwise. */
  readonly value: (sums: Float64Array) => number | null
}

/** The value of a statistic over cases; null where it has none. */
export function valueOver<Case>(
  cases: readonly Case[],
  {breadth, tally, value}: Statistic<Case>
): number | null {
  const sums = new Float64Array(breadth)
  for (const each of cases)
    for (const [place, amount] of tally(each)) sums[place] = (sums[place] ?? 0) + amount
  return value(sums)
}

/** A statistic of cases that each hold several cases of another, all counted alike. */
export const ofEach = <Inner>({breadth, tally, value}: Statistic<Inner>): Statistic<readonly Inner[]> => ({
  breadth,
  tally: cases => cases.flatMap(tally),
  value
})

/** A statistic of a part of each case. */
export const on = <Case, Part>(
  {breadth, tally, value}: Statistic<Part>,
  partOf: (each: Case) => Part
): Statistic<Case> => ({breadth, tally: each => tally(partOf(each)), value})

/** Each two of some things, in their order. */
export const pairsOf = <Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map(other => [one, other] as const))

/** What is said, those aside who say nothing. */
export const saidIn = (unit: Unit): readonly string[] => unit.filter(value => value !== null)
