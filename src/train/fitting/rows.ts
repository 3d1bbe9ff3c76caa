/** The features of one example, and what each of them counts; one that counts nothing is left out. */
export type Counted = {readonly features: Int32Array; readonly counts: Float32Array}

/** Adds up the rows of weights of some features, each as much as it counts; what stood in the sums is gone. */
export function addUp({features, counts}: Counted, weights: Float32Array, sums: Float32Array): void {
  const width = sums.length
  sums.fill(0)
  for (let at = 0; at < features.length; at += 1) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    const row = (features[at] ?? 0) * width
    for (let of = 0; of < width; of += 1) sums[of] = (sums[of] ?? 0) + count * (weights[row + of] ?? 0)
  }
}

/** The slope of rows of weights, and the rows to which something was added since it was last cleared. */
export type SlopeOfRows = {readonly slope: Float32Array; readonly met: Set<number>}

/** Adds errors of the sums to the slope of the rows behind them, each as much as its feature counts. */
export function trace({features, counts}: Counted, errors: Float32Array, {slope, met}: SlopeOfRows): void {
  const width = errors.length
  for (let at = 0; at < features.length; at += 1) {
    const count = counts[at] ?? 0
    if (count === 0) continue
    met.add(features[at] ?? 0)
    const row = (features[at] ?? 0) * width
    for (let of = 0; of < width; of += 1) slope[row + of] = (slope[row + of] ?? 0) + count * (errors[of] ?? 0)
  }
}
