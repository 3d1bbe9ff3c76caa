import type {DrawnString} from './open.js'

/** A drawn string in the page's own upright coordinates. */
export type Run = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** Strings as runs, grouped by the way they are turned; the direction of most of the page comes first. */
export const runsOf = (
  strings: readonly DrawnString[]
): readonly {readonly turn: number; readonly runs: readonly Run[]}[] => {
  const turns = new Map<number, Run[]>()
  for (const string of strings) {
    const turn = turnOf(string)
    const runs = turns.get(turn) ?? []
    turns.set(turn, runs)
    const run = runOf(string, turn)
    if (run.text !== '') runs.push(run)
  }
  const length = (runs: readonly Run[]) => runs.reduce((sum, {text}) => sum + text.trim().length, 0)
  return [...turns].map(([turn, runs]) => ({turn, runs})).toSorted((a, b) => length(b.runs) - length(a.runs))
}

const turnOf = ({transform: [a = 1, b = 0]}: DrawnString): number =>
  (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4

const runOf = ({str, width, transform, fontName}: DrawnString, turn: number): Run => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const [x, y] = [
    [e, f],
    [f, -e],
    [-e, -f],
    [-f, e]
  ][turn] ?? [e, f]
  // Some writers stretch one axis; the smaller scale is the size that is seen.
  const size = Math.min(Math.hypot(a, b), Math.hypot(c, d)) || Math.hypot(a, b) || 1
  // A blank this narrow is kerning inside a word; a real gap is seen by its width.
  const kerning = str.trim() === '' && width < 0.13 * size
  return {
    text: kerning ? '' : str.replaceAll('\u00AD', '-'),
    x: x ?? 0,
    y: y ?? 0,
    width: Math.max(width, 0),
    size,
    font: fontName
  }
}
