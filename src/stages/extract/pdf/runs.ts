/** A drawn string in upright coordinates: x to the right, y up, (x, y) the left end of its baseline. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** The font's real name ("Times-Bold"), or where it has none, one that tells it from others. */
  readonly font: string
}

/** The runs that are turned the same way, by quarter turns against the clock. */
export type TurnedRuns = {readonly turn: number; readonly runs: readonly Run[]}

/** A point as it lies when text that is turned so is seen upright. */
export const upright = (turn: number, x: number, y: number): readonly [number, number] => {
  if (turn === 0) return [x, y]
  if (turn === 1) return [y, -x]
  return turn === 2 ? [-x, -y] : [-y, x]
}

/** Left, bottom, right and top as they lie when text that is turned so is seen upright. */
export const uprightBox = (
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  turn: number
): readonly number[] => {
  const [x1, y1] = upright(turn, left, bottom)
  const [x2, y2] = upright(turn, right, top)
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

/** Runs by the way they are turned; the direction of most of the page comes first. */
export const groupedByTurn = (
  runs: readonly {readonly turn: number; readonly run: Run}[]
): readonly TurnedRuns[] => {
  const groups = new Map<number, Run[]>()
  for (const {turn, run} of runs) {
    const group = groups.get(turn)
    if (group === undefined) groups.set(turn, [run])
    else group.push(run)
  }
  const length = (group: readonly Run[]) => group.reduce((sum, {text}) => sum + text.trim().length, 0)
  return [...groups]
    .map(([turn, group]) => ({turn, runs: group}))
    .toSorted((a, b) => length(b.runs) - length(a.runs))
}
