import type {SeenLine} from './engine/seen-lines.js'

/**
 * Put together again what a wide gap between words has torn apart: a piece in the row of a line, and within the column
 * that the lines above and below it fill, belongs to it. All else keeps its place in the order of reading.
 */
export const joinedRows = (lines: readonly SeenLine[]): readonly SeenLine[] => {
  const columns = lines.map((line, i) => columnRound(line, [lines[i - 1], lines[i + 1]]))
  const hosts = lines.map(piece =>
    lines.findIndex(
      (line, i) => line.block !== piece.block && isOfRow(piece, line) && isWithin(piece, columns[i])
    )
  )
  // A piece of a piece stays where it is.
  const host = (i: number) => (hosts[hosts[i] ?? -1] === -1 ? (hosts[i] ?? -1) : -1)
  return lines.flatMap((line, i) => {
    if (host(i) !== -1) return []
    const pieces = lines.filter((_, at) => host(at) === i)
    return [pieces.length === 0 ? line : oneRow([line, ...pieces])]
  })
}

type Span = Pick<SeenLine, 'left' | 'right'>

const columnRound = (line: SeenLine, beside: readonly (SeenLine | undefined)[]): Span | null => {
  const [first, ...more] = beside.flatMap(other => (other?.block === line.block ? other : []))
  if (first === undefined) return null
  return more.reduce(
    (span: Span, {left, right}) => ({left: Math.min(span.left, left), right: Math.max(span.right, right)}),
    first
  )
}

const isOfRow = (piece: SeenLine, line: SeenLine): boolean =>
  Math.abs(piece.baseline - line.baseline) < line.height / 3 &&
  (piece.right <= line.left || piece.left >= line.right)

/** The width of a letter or so does not count. */
const isWithin = ({left, right, height}: SeenLine, column: Span | null | undefined): boolean =>
  column != null && left > column.left - height / 2 && right < column.right + height / 2

const oneRow = (pieces: readonly [SeenLine, ...SeenLine[]]): SeenLine => {
  const [line] = pieces
  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line.text)
  const row = pieces.toSorted((a, b) => (rightToLeft ? b.left - a.left : a.left - b.left))
  return {
    ...line,
    text: row.map(({text}) => text.trim()).join(' '),
    words: row.flatMap(({words}) => words),
    left: Math.min(...row.map(({left}) => left)),
    right: Math.max(...row.map(({right}) => right))
  }
}
