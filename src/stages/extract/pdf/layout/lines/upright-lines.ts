import {isRightToLeft} from './line-text.js'
import type {Line} from './lines.js'

/** Lines from the top of their page, and on one height from the left; recognised ones with the side they are read from. */
export const topDown = (lines: readonly Line[]): readonly Line[] =>
  lines
    .map((line, i) => (line.parts === undefined ? withParts(line, i) : line))
    .toSorted((a, b) => b.y - a.y || (a.parts?.[0]?.left ?? 0) - (b.parts?.[0]?.left ?? 0))

const withParts = (line: Line, drawn: number): Line => {
  const {text, y, size, font} = line
  const rightToLeft = line.rightToLeft ?? isRightToLeft(text)
  const [one, other] = [Math.abs(line.start), Math.abs(line.end)]
  const [left, right] = rightToLeft ? [Math.min(one, other), Math.max(one, other)] : [line.start, line.end]
  const run = {text, x: left, y, width: right - left, size, font}
  return {
    ...line,
    rightToLeft,
    start: rightToLeft ? -right : left,
    end: rightToLeft ? -left : right,
    parts: [{runs: [run], left, right, drawn}]
  }
}
