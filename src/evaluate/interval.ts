/** A range that holds the true value in 95 of 100 cases. */
export type Interval = {readonly low: number; readonly high: number}

const fewest = 30
const draws = 1000

/**
 * The bootstrap 95 % intervals of some measures of units drawn with replacement, in the order of the measures; null
 * under 30 units, where one would say more than is known, and where a measure has no value.
 */
export function intervalsOf<Unit>(
  units: readonly Unit[],
  measures: (sample: readonly Unit[]) => readonly (number | null)[],
  random: () => number
): readonly (Interval | null)[] {
  if (units.length < fewest) return measures(units).map(() => null)
  const drawn = Array.from({length: draws}, () => measures(sampleOf(units, random)))
  return (drawn[0] ?? []).map((_, at) => middleOf(drawn.map(values => values[at] ?? null)))
}

/** The interval of one measure, as `intervalsOf`. */
export const intervalOf = <Unit>(
  units: readonly Unit[],
  measure: (sample: readonly Unit[]) => number | null,
  random: () => number
): Interval | null => intervalsOf(units, sample => [measure(sample)], random)[0] ?? null

function middleOf(values: readonly (number | null)[]): Interval | null {
  const known = values.filter(value => value !== null).toSorted((one, other) => one - other)
  const low = known[Math.floor(known.length * 0.025)]
  const high = known[Math.ceil(known.length * 0.975) - 1]
  return low === undefined || high === undefined ? null : {low, high}
}

function sampleOf<Unit>(units: readonly Unit[], random: () => number): readonly Unit[] {
  const sample: Unit[] = []
  for (let count = 0; count < units.length; count += 1) {
    const unit = units[Math.floor(random() * units.length)]
    if (unit !== undefined) sample.push(unit)
  }
  return sample
}
