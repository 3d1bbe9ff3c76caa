import type {Run} from '../../runs.js'

/** How many strings alike are looked back on for one drawn twice. */
const lookBack = 8

/** Each run once: some writers draw a string twice, a hair apart, to make it look bold. */
export const withoutRepeats = (runs: readonly Run[]): readonly Run[] => {
  const drawn = new Map<string, Run[]>()
  return runs.filter(run => {
    if (run.text.trim() === '') return true
    const same = drawn.get(run.text)
    if (same === undefined) {
      drawn.set(run.text, [run])
      return true
    }
    const near = 0.15 * run.size
    if (same.some(({x, y}) => Math.abs(x - run.x) < near && Math.abs(y - run.y) < near)) return false
    same.push(run)
    if (same.length > lookBack) same.shift()
    return true
  })
}
