import type {Model} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {foldsOf, type Settings, tablesOf} from './cross-validate.js'
import {outcomesOf, tagExamples} from './examples/tag-examples.js'
import type {WrittenPassage} from './examples/training-passage.js'
import {surenessOf} from './sureness/sureness.js'

/** How the shipped model is fitted; chosen by cross-validation over writers (README). */
export const settings: Settings = {
  tags: {penalty: 1, rounds: 40},
  manner: {penalty: 2, rounds: 40}
}

/** What is told of a model besides its weights. */
export type Particulars = {readonly version: string; readonly files: Readonly<Record<string, string>>}

/**
 * Train a model of the tagger on passages. The probabilities and thresholds come from passages of writers that the
 * weights behind them have not seen. The same passages in the same order give the same model, byte for byte.
 */
export function train(
  passages: readonly WrittenPassage[],
  pipeline: Pipeline,
  {version, files, progress = () => undefined}: Particulars & {readonly progress?: (line: string) => void}
): Model {
  const outcomes = outcomesOf(pipeline)
  const examples = tagExamples(passages, pipeline, outcomes)
  const teach = (some: typeof examples) => tablesOf(some, outcomes, {pipeline, settings})
  const folds = foldsOf(
    examples,
    ({writer}) => writer,
    teach,
    (done, of) => progress(`held ${done} of ${of} writers out`)
  )
  const sureness = surenessOf(folds, outcomes)
  progress('fitting on all passages')
  return {
    version,
    made: {
      by: 'concord train',
      passages: examples.length,
      writers: [...new Set(passages.map(({writer}) => writer))].toSorted(),
      files: {...files}
    },
    taxonomies: [...pipeline.file.taxonomies],
    rules: pipeline.rules.version,
    ...teach(examples),
    ...sureness
  }
}
