import type {SeenLine} from './engine/seen-lines.js'

/**
 * How high the type of each line is, in dots. What is measured depends on the letters that a line happens to have, so
 * lines that are near one another in height are taken to have one type.
 */
export const typeHeights = (lines: readonly SeenLine[]): readonly number[] => {
  const types: number[] = []
  let left = lines.map(roundHeight)
  while (left.length > 0) {
    const type = commonest(left)
    types.push(type.height)
    left = left.filter(line => !isNear(line, type))
  }
  return lines.map(roundHeight).map(line => types.find(height => isNear(line, {height})) ?? line.height)
}

type Measured = {readonly height: number; readonly length: number; readonly near: number}

/** Arabic letters have no one height, so that more is near there. */
const roundHeight = ({height, left, right, text}: SeenLine): Measured => ({
  height: Math.round(height),
  length: Math.max(right - left, 1),
  near: /\p{Script=Arabic}/u.test(text) ? 0.3 : 0.15
})

const isNear = ({height, near}: Measured, type: {readonly height: number}): boolean =>
  Math.abs(height - type.height) <= type.height * near

/** The line whose height most of the written length is near to. */
const commonest = (lines: readonly Measured[]): {readonly height: number} => {
  const heights = [...new Set(lines.map(({height}) => height))]
  const lengthNear = new Map(
    heights.map(height => [
      height,
      lines.reduce((sum, line) => sum + (isNear(line, {height}) ? line.length : 0), 0)
    ])
  )
  const [height = 0] = heights.toSorted((a, b) => (lengthNear.get(b) ?? 0) - (lengthNear.get(a) ?? 0))
  return {height}
}
