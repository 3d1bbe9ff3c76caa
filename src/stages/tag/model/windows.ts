import type {UnLanguage} from '../../../domain/document.js'
import type {Hit, Reading} from '../reading/concepts.js'
import {featuresOf} from './features.js'
import {type Seen, type SeenWhole, withAnswers} from './scene-features.js'

// As long as what the model was trained on; in a longer passage, what is said of other things would count against
// what is said of one.
const longest = 60

/**
 * A passage as the windows in which the model looks at it: itself, if it is short; else each run of whole sentences
 * that is as long as may be. Every sentence stands in one window or more.
 */
export function windowsOf(seen: SeenWhole, language: UnLanguage): readonly [Seen, ...Seen[]] {
  const {reading} = seen.scene
  const most = longest * reading.wordsForOne
  if (reading.words.length <= most) return [seen]
  const [first, ...others] = runsOf(wordsBySentence(reading), most)
  if (first === undefined || others.length === 0) return [seen]
  return [windowOf(first, seen, language), ...others.map(run => windowOf(run, seen, language))]
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

function windowOf({first, last}: Run, {scene, firings, answers}: SeenWhole, language: UnLanguage): Seen {
  const within = ({sentence}: {readonly sentence: number}) => sentence >= first && sentence <= last
  const inside = (run: Run) => run.first >= first && run.last <= last
  const kept = (hits: ReadonlyMap<string, readonly Hit[]>) =>
    new Map(
      [...hits].flatMap(([name, list]) => {
        const here = list.filter(within)
        return here.length === 0 ? [] : [[name, here] as const]
      })
    )
  const reading = {...scene.reading, hits: kept(scene.reading.hits), fields: kept(scene.reading.fields)}
  const found = firings.filter(inside)
  const seen = {...reading, words: reading.words.filter(within)}
  return {
    // Places count words from the passage's first, so the reading keeps them all.
    scene: {...scene, reading},
    firings: found,
    features: withAnswers(featuresOf(seen, found, language), answers.filter(inside))
  }
}
