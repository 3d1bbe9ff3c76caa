import type {SeenLine} from './seen-lines.js'

/** Put a line among others: behind the nearest above it in its column, else before the nearest below. */
export const withLine = (lines: readonly SeenLine[], line: SeenLine): readonly SeenLine[] => {
  const column = lines.filter(other => other.left < line.right && other.right > line.left)
  const above = column.filter(({baseline}) => baseline <= line.baseline)
  const [nearest] = above.toSorted((a, b) => b.baseline - a.baseline)
  if (nearest !== undefined) return lines.toSpliced(lines.indexOf(nearest) + 1, 0, line)
  const [below] = column.toSorted((a, b) => a.baseline - b.baseline)
  return below === undefined ? [...lines, line] : lines.toSpliced(lines.indexOf(below), 0, line)
}
