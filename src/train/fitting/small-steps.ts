/** Weights that are moved, the slope of the loss at them, and how much each weight is held back. */
export type Moved = {
  readonly weights: Float32Array
  readonly slope: Float32Array
  readonly held: number
  /** The rows that are moved, so many weights each; all weights where it is not given. A step clears it. */
  readonly rows?: {readonly width: number; readonly met: Set<number>}
}

const rate = 0.002
const warming = 100
const least = 0.05
const [memory, memoryOfSize] = [0.9, 0.999]

/**
 * Moves weights a small step down their slope whenever it is called, each by as much as its slope is steady (Adam, Kingma
 * and Ba, 2015), and clears the slope. Steps grow at first, and then become smaller up to the last one. Of weights in rows only the rows
 * that were met are moved: what a passage does not have, it says nothing of, and there are very many.
 */
export function stepsOf(all: readonly Moved[], last: number): () => void {
  const means = all.map(({weights}) => new Float32Array(weights.length))
  const sizes = all.map(({weights}) => new Float32Array(weights.length))
  let step = 0
  return () => {
    step += 1
    const size = rate * Math.min(1, step / warming) * (1 - (step / last) * (1 - least))
    const correction = {mean: 1 - memory ** step, size: 1 - memoryOfSize ** step}
    for (const [at, moved] of all.entries()) {
      const [mean, square] = [means[at], sizes[at]]
      if (mean === undefined || square === undefined) continue
      const stride = {mean, square, size, correction}
      if (moved.rows === undefined) move(moved, stride, {from: 0, to: moved.weights.length})
      else {
        const {width, met} = moved.rows
        for (const row of met) move(moved, stride, {from: row * width, to: (row + 1) * width})
        met.clear()
      }
    }
  }
}

type Stride = {
  readonly mean: Float32Array
  readonly square: Float32Array
  readonly size: number
  readonly correction: {readonly mean: number; readonly size: number}
}

function move(
  {weights, slope, held}: Moved,
  {mean, square, size, correction}: Stride,
  {from, to}: {readonly from: number; readonly to: number}
): void {
  const stride = size / correction.mean
  for (let at = from; at < to; at += 1) {
    const weight = weights[at] ?? 0
    const down = (slope[at] ?? 0) + held * weight
    const average = memory * (mean[at] ?? 0) + (1 - memory) * down
    const spread = memoryOfSize * (square[at] ?? 0) + (1 - memoryOfSize) * down * down
    mean[at] = average
    square[at] = spread
    weights[at] = weight - (stride * average) / (Math.sqrt(spread / correction.size) + tiny)
    slope[at] = 0
  }
}

const tiny = 1e-8
