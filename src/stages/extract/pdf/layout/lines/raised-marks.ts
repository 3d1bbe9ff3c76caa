import type {Stretch} from './stretches.js'

/** The longest text that may be a mark raised from a line: "ème", "12)". */
const longestMark = 4

/** Marks of footnotes and other raised figures, which stand on a height of their own, put on the lines they touch. */
export const withRaisedMarks = (rows: readonly Stretch[][]): readonly Stretch[][] => {
  const raised = new Map<number, Stretch[]>()
  const kept = rows.map((row, at) =>
    row.filter(stretch => {
      const host = stretch.length > longestMark ? undefined : hostOf(stretch, at, rows)
      if (host === undefined) return true
      raised.set(host, [...(raised.get(host) ?? []), stretch])
      return false
    })
  )
  return kept.map((row, at) => [...row, ...(raised.get(at) ?? [])]).filter(row => row.length > 0)
}

/** How many rows above and below are tried for one that a mark touches. */
const rowsTried = 4

/** The number of the row that a small mark belongs to: it touches larger type a little higher or lower. */
const hostOf = (mark: Stretch, at: number, rows: readonly Stretch[][]): number | undefined => {
  for (let step = 1; step <= rowsTried; step++)
    for (const row of [at + step, at - step]) {
      const host = touchedBy(mark, rows[row] ?? [])
      const rise = mark.y - (host?.y ?? Number.NaN)
      const reach = 0.7 * (host?.size ?? 0)
      if (rise > -0.5 * reach && rise < reach && mark.size < 0.85 * (host?.size ?? 0)) return row
    }
  return undefined
}

/** The stretch that a mark touches, of a row given from the left. A mark may stand a little before a line. */
const touchedBy = (mark: Stretch, row: readonly Stretch[]): Stretch | undefined => {
  let [low, high] = [0, row.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((row[middle]?.left ?? 0) <= mark.left) low = middle + 1
    else high = middle
  }
  const [before, after] = [row[low - 1], row[low]]
  if (before !== undefined && mark.left < before.right + 0.35 * before.size) return before
  const reach = (before === undefined ? 2 : 0.35) * (after?.size ?? 0)
  return after !== undefined && mark.right > after.left - reach ? after : undefined
}
