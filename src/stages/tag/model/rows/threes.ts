// Each of the three takes 17 bits, and a number is exact up to 53.
const bits = 17
const [middle, high] = [2 ** bits, 2 ** (2 * bits)]

/**
 * Whole numbers three by three in one, so that adding one adds three. It is exact as long as each of the three stays
 * between −65,536 and 65,535.
 */
export function threesOf(numbers: Int8Array, times: number): Float64Array {
  const threes = new Float64Array(Math.ceil(numbers.length / 3))
  for (let at = 0; at < numbers.length; at += 1) {
    const place = Math.floor(at / 3)
    const unit = at % 3 === 0 ? 1 : at % 3 === 1 ? middle : high
    threes[place] = (threes[place] ?? 0) + (numbers[at] ?? 0) * times * unit
  }
  return threes
}

/** How many signed bytes, each counted as much as twice, may be added up in any one of three. */
export const mostAdded = 255

/** Adds to each number what stands for it in threes. */
export function addEach(numbers: Int32Array, threes: Float64Array): void {
  for (let place = 0; place < threes.length; place += 1) {
    const all = threes[place] ?? 0
    // To the nearest, as what stands below may be less than nothing.
    const third = Math.floor(all / high + 0.5)
    const two = all - third * high
    const second = Math.floor(two / middle + 0.5)
    const at = 3 * place
    numbers[at] = (numbers[at] ?? 0) + two - second * middle
    numbers[at + 1] = (numbers[at + 1] ?? 0) + second
    numbers[at + 2] = (numbers[at + 2] ?? 0) + third
  }
}
