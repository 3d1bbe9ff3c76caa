import type {Model} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {foldsOf, tablesOf} from './cross-validate.js'
import {outcomesOf, tagExamples} from './examples/tag-examples.js'
import type {WrittenPassage} from './examples/training-passage.js'
import {guessesOf, surenessOf} from './sureness/sureness.js'
import {settings} from './train.js'

/** Passages, and a model that has seen none of them. */
export type HeldOut = {readonly passages: readonly WrittenPassage[]; readonly model: Model}

/** How passages are held out. */
export type HoldingOut = {
  /** Passages of one group are held out together. */
  readonly groupOf: (passage: WrittenPassage) => string
  readonly progress: (done: number, of: number) => void
}

/**
 * Hold out each group of passages in turn, and train a model on the others. Its thresholds and calibration come from the
 * passages of the other groups, judged by models that had not seen them.
 */
export function heldOut(
  passages: readonly WrittenPassage[],
  pipeline: Pipeline,
  {groupOf, progress}: HoldingOut
): readonly HeldOut[] {
  const outcomes = outcomesOf(pipeline)
  const folds = foldsOf(
    tagExamples(passages, pipeline, outcomes),
    ({passage}) => groupOf(passage),
    examples => tablesOf(examples, outcomes, {pipeline, settings}),
    progress
  )
  // Guessed once, and not again for each group that is left out.
  const judged = folds.map(fold => ({...fold, guesses: guessesOf(fold, outcomes)}))
  return judged.map(fold => {
    const others = judged.filter(each => each !== fold)
    const taught = others.flatMap(({left}) => left.map(({passage}) => passage))
    return {
      passages: fold.left.map(({passage}) => passage),
      model: {
        version: '0.0.0',
        made: {
          by: 'concord evaluate',
          passages: taught.length,
          writers: [...new Set(taught.map(({writer}) => writer))].toSorted(),
          files: {}
        },
        taxonomies: [...pipeline.file.taxonomies],
        rules: pipeline.rules.version,
        ...fold.tables,
        ...surenessOf(
          others.flatMap(({guesses}) => guesses),
          outcomes
        )
      }
    }
  })
}
