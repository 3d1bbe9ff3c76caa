import type {Reading} from '../reading/concepts.js'
import type {Seen} from './seen.js'

// As long as what the model was trained on; in a longer passage, what is said of other things would count against
// what is said of one.
const longest = 60

/**
 * A passage as the windows in which the model looks at it: itself, if it is short; else each run of whole sentences
 * that is as long as may be. Every sentence stands in one window or more.
 */
export function windowsOf(seen: Seen): readonly [Seen, ...Seen[]] {
  const {reading} = seen.scene
  const most = longest * reading.wordsForOne
  if (reading.words.length <= most) return [seen]
  const [first, ...others] = runsOf(wordsBySentence(reading), most)
  if (first === undefined || others.length === 0) return [seen]
  return [windowOf(first, seen), ...others.map(run => windowOf(run, seen))]
}

type Run = {readonly first: number; readonly last: number}

function wordsBySentence({words}: Reading): readonly number[] {
  const counts: number[] = []
  for (const {sentence} of words) counts[sentence] = (counts[sentence] ?? 0) + 1
  return Array.from(counts, count => count ?? 0)
}

/** Runs of sentences, none within another. */
function runsOf(counts: readonly number[], most: number): readonly Run[] {
  const runs: Run[] = []
  let first = 0
  let words = 0
  for (const [sentence, count] of counts.entries()) {
    if (words + count > most && sentence > first) {
      runs.push({first, last: sentence - 1})
      while (first < sentence && words + count > most) words -= counts[first++] ?? 0
    }
    words += count
  }
  return [...runs, {first, last: counts.length - 1}]
}

function windowOf({first, last}: Run, seen: Seen): Seen {
  const inside = (run: Run) => run.first >= first && run.last <= last
  return {
    ...seen,
    first,
    last,
    firings: seen.firings.filter(inside),
    answers: seen.answers.filter(inside)
  }
}
