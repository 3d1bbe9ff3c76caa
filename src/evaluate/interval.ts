/** A range that holds the true value in 95 of 100 cases. */
export type Interval = {readonly low: number; readonly high: number}

const fewestRows = 30
const draws = 1000

/**
 * The bootstrap 95 % interval of a measure over rows, drawn with replacement; null under 30 rows, where it
 * would say more than is known, and where the measure has no value.
 */
export function intervalOf<Row>(
  rows: readonly Row[],
  measure: (sample: readonly Row[]) => number | null,
  random: () => number
): Interval | null {
  if (rows.length < fewestRows) return null
  const values = Array.from({length: draws}, () => measure(drawn(rows, random)))
    .filter(value => value !== null)
    .toSorted((one, other) => one - other)
  const low = values[Math.floor(values.length * 0.025)]
  const high = values[Math.ceil(values.length * 0.975) - 1]
  return low === undefined || high === undefined ? null : {low, high}
}

const drawn = <Row>(rows: readonly Row[], random: () => number): readonly Row[] =>
  rows.flatMap(() => rows.slice(...oneAt(Math.floor(random() * rows.length))))

const oneAt = (index: number): [number, number] => [index, index + 1]
