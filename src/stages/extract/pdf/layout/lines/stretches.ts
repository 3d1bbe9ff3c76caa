import type {Run} from '../../runs.js'

/** Runs drawn one after the other on one line. */
export type Stretch = {
  readonly runs: Run[]
  left: number
  right: number
  /** Baseline and size of its longest run. */
  y: number
  size: number
  length: number
  longest: number
}

/** Runs drawn one after the other along a line, even where the line climbs or falls, as on a scan. */
export const stretchesOf = (runs: readonly Run[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let before: Run | undefined
  let marks: Run[] = []
  for (const run of runs) {
    const last = stretches.at(-1)
    // A vowel mark is drawn before its word, at any height and with no width of its own.
    if (vowels.test(run.text)) marks.push(run)
    else if (isBlank(run)) last?.runs.push(run)
    else {
      if (last !== undefined && before !== undefined && goesOn(run, before, last)) extend(last, run)
      else stretches.push(stretchOf(run))
      stretches.at(-1)?.runs.push(...marks)
      marks = []
      before = run
    }
  }
  stretches.at(-1)?.runs.push(...marks)
  return stretches
}

const vowels = /^\s*\p{M}+\s*$/u

const goesOn = (run: Run, before: Run, {left, right}: Stretch): boolean => {
  const size = Math.max(run.size, before.size)
  if (Math.abs(run.y - before.y) > 0.2 * size) return false
  const gap = Math.max(run.x - right, left - (run.x + run.width))
  return gap > -0.5 * size && gap < 1.5 * size
}

const stretchOf = (run: Run): Stretch => {
  const length = run.text.trim().length
  return {
    runs: [run],
    left: run.x,
    right: run.x + run.width,
    y: run.y,
    size: run.size,
    length,
    longest: length
  }
}

const extend = (stretch: Stretch, run: Run): void => {
  const length = run.text.trim().length
  stretch.runs.push(run)
  stretch.left = Math.min(stretch.left, run.x)
  stretch.right = Math.max(stretch.right, run.x + run.width)
  stretch.length += length
  if (length <= stretch.longest) return
  stretch.longest = length
  stretch.y = run.y
  stretch.size = run.size
}

const isBlank = ({text}: Run): boolean => text.trim() === ''
