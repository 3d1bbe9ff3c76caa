/** What each coder says of one thing, in the order of the coders; null where one says nothing. */
export type Unit = readonly (string | null)[]

/** A measure that needs no more of its cases than sums over them, so that samples of them are cheap. */
export type Statistic<Case> = {
  /** What one case adds to the sums; always as many numbers. */
  readonly tally: (each: Case) => readonly number[]
  /** Null where it has no value: no case, or nothing that chance could have made otherwise. */
  readonly value: (sums: readonly number[]) => number | null
}

/** The value of a statistic over cases; null where it has none. */
export const valueOver = <Case>(cases: readonly Case[], {tally, value}: Statistic<Case>): number | null => {
  const [first] = cases
  return first === undefined ? null : value(sumOf(cases.map(tally)))
}

/** The sums of tallies, place by place. */
export function sumOf(tallies: readonly (readonly number[])[]): readonly number[] {
  const breadth = tallies[0]?.length ?? 0
  const sums = new Array<number>(breadth).fill(0)
  for (const tally of tallies)
    for (let place = 0; place < breadth; place += 1) sums[place] = (sums[place] ?? 0) + (tally[place] ?? 0)
  return sums
}

/** A statistic of cases that each hold several cases of another, all counted alike. */
export const ofEach = <Inner>(
  {tally, value}: Statistic<Inner>,
  none: NoInfer<Inner>
): Statistic<readonly Inner[]> => ({
  tally: cases => sumOf([tally(none).map(() => 0), ...cases.map(tally)]),
  value
})

/** Each two of some things, in their order. */
export const pairsOf = <Each>(all: readonly Each[]): readonly (readonly [Each, Each])[] =>
  all.flatMap((one, at) => all.slice(at + 1).map(other => [one, other] as const))

/** What is said, those aside who say nothing. */
export const saidIn = (unit: Unit): readonly string[] => unit.filter(value => value !== null)
