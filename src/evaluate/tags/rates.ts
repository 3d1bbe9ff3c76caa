/** What was found, what the machine alone gave, and what the people alone gave. */
export type Counts = {readonly hits: number; readonly extra: number; readonly missed: number}

/** Counts and their rates; a rate is null where there is nothing to divide by. */
export type Rates = Counts & {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

/** How many of so many were right. */
export type Share = {readonly same: number; readonly of: number; readonly share: number | null}

/** The rates of counts. */
export const ratesOf = ({hits, extra, missed}: Counts): Rates => ({
  hits,
  extra,
  missed,
  precision: part(hits, hits + extra),
  recall: part(hits, hits + missed),
  f1: part(2 * hits, 2 * hits + extra + missed)
})

/** The sum of several counts. */
export const sumOf = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, {hits, extra, missed}) => ({
      hits: sum.hits + hits,
      extra: sum.extra + extra,
      missed: sum.missed + missed
    }),
    none
  )

/** Nothing counted yet. */
export const none: Counts = {hits: 0, extra: 0, missed: 0}

/** How many of some claims hold. */
export const shareOf = (claims: readonly boolean[]): Share => {
  const same = claims.filter(Boolean).length
  return {same, of: claims.length, share: part(same, claims.length)}
}

/** The mean of some values; null of none. */
export const meanOf = (values: readonly number[]): number | null =>
  part(
    values.reduce((sum, each) => sum + each, 0),
    values.length
  )

const part = (share: number, whole: number): number | null => (whole === 0 ? null : share / whole)
