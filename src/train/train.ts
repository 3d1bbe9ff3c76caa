import type {Sentence} from '../domain/errors.js'
import type {Learned, Model} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {sentence} from '../domain/refusals/refuse.js'
import {foldsOf, type Settings, saidTablesOf, tablesOf} from './cross-validate.js'
import {outcomesOf, type TagExample, tagExamples} from './examples/tag-examples.js'
import type {WrittenPassage} from './examples/training-passage.js'
import {guessesOf, surenessOf} from './sureness/sureness.js'

/** How the shipped model is fitted; chosen by cross-validation over writers (README). */
export const settings: Settings = {
  codes: {
    units: 144,
    rounds: 30,
    unseen: {features: 0.5, units: 0.3},
    least: 0.075,
    words: {alone: 5, together: 6, writers: 3}
  },
  // Of a pole few passages speak, and words that stand together would be learned by heart.
  poles: {
    units: 96,
    rounds: 45,
    unseen: {features: 0.7, units: 0.25},
    least: 0.075,
    words: {alone: 5, together: null, writers: 3}
  },
  // Most codes are supported and come without an act; what is rarer is told too rarely where each counts alike.
  stances: {rounds: 15, unseen: 0.5, least: 0.05, words: {alone: 2, together: 4, writers: 2}, evenly: 0.3},
  acts: {rounds: 15, unseen: 0.5, least: 0.05, words: {alone: 2, together: null, writers: 2}, evenly: 0.5}
}

/** What is told of a model besides its weights. */
export type Particulars = {
  readonly version: string
  readonly files: Readonly<Record<string, string>>
  /** Where it learned from more than training passages. */
  readonly learned?: Learned
}

/**
 * Train a model of the tagger on passages. The probabilities and thresholds come from passages of writers that the
 * weights behind them have not seen. The same passages in the same order give the same model, byte for byte.
 */
export function train(
  passages: readonly WrittenPassage[],
  pipeline: Pipeline,
  {
    version,
    files,
    learned,
    progress = () => undefined
  }: Particulars & {readonly progress?: (said: Sentence) => void}
): Model {
  const outcomes = outcomesOf(pipeline)
  progress(sentence('readingPassages', {passages: passages.length}))
  const examples = tagExamples(passages, pipeline, outcomes)
  const partOf = partsOf(examples)
  const parts = new Set(examples.map(partOf)).size
  const begun = (part: number) => {
    if (part <= parts) progress(sentence('fittingWithout', {part, parts}))
  }
  begun(1)
  const folds = foldsOf(
    examples,
    partOf,
    some => saidTablesOf(some, outcomes, settings),
    done => begun(done + 1)
  )
  const sureness = surenessOf(
    folds.flatMap(fold => guessesOf(fold, outcomes)),
    outcomes
  )
  progress(sentence('fittingOnAll'))
  return {
    version,
    made: {
      by: 'concord train',
      passages: examples.length,
      writers: [...new Set(passages.map(({writer}) => writer))].toSorted(),
      files: {...files},
      ...(learned === undefined ? {} : {learned})
    },
    taxonomies: [...pipeline.file.taxonomies],
    rules: pipeline.rules.version,
    ...tablesOf(examples, outcomes, {pipeline, settings}),
    ...sureness
  }
}

// More parts change the thresholds little, and each costs a fit.
const mostParts = 3

/** In which part the passages of each writer are held out: together, and with few other writers. */
function partsOf(examples: readonly TagExample[]): (example: TagExample) => string {
  const writers = [...new Set(examples.map(({writer}) => writer))].toSorted()
  return ({writer}) => `part ${writers.indexOf(writer) % mostParts}`
}
