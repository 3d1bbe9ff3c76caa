import type {Sentence} from '../../../domain/errors.js'
import {sha256Of} from '../../../domain/json/content-id.js'
import type {TaggerComparison} from '../../../domain/learning/comparison.js'
import type {Learned, Model} from '../../../domain/pipeline/model.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {sentence, userError} from '../../../domain/refusals/refuse.js'
import {standsIn} from '../../../train/examples/held-out-words.js'
import {readTrainingSet} from '../../../train/examples/read-passages.js'
import type {WrittenPassage} from '../../../train/examples/training-passage.js'
import {train} from '../../../train/train.js'
import {compareTaggers} from '../comparison/compare-taggers.js'
import type {GoldFile} from '../comparison/gold-file.js'
import {examplesOfGold} from '../examples/examples.js'

/** All that a training needs, as it goes to the process that does it. */
export type TrainingWork = {
  /** With the model that the new one is compared with. */
  readonly pipeline: Pipeline
  /** The folder of training passages. */
  readonly folder: string
  readonly version: string
  /** What the checked passages teach, with the corrections up to a number; null where none are wanted. */
  readonly corrections: {readonly upTo: number; readonly passages: readonly WrittenPassage[]} | null
  readonly gold: readonly GoldFile[]
  readonly heldOut: readonly GoldFile[]
}

/** What came of it: the model, and how it stands beside the present one on each held-out gold. */
export type Trained = {readonly model: Model; readonly comparisons: readonly TaggerComparison[]}

/**
 * Train a model on training passages, checked passages and gold; each counts alike. No passage that stands in held-out
 * gold is learned from, or nearly stands in it, whatever it came from. The same work gives the same model, byte for byte.
 */
export async function trainOn(work: TrainingWork, progress: (said: Sentence) => void): Promise<Trained> {
  const {pipeline, folder, version, corrections, gold, heldOut} = work
  const {passages, files} = await readTrainingSet(folder)
  const isHeldOut = standsIn(heldOut.flatMap(({rows}) => rows))
  let leftOut = 0
  const kept = (some: readonly WrittenPassage[]) => {
    const left = some.filter(passage => !isHeldOut(passage))
    leftOut += some.length - left.length
    return left
  }
  const base = kept(passages)
  const checked = corrections && {...corrections, passages: kept(corrections.passages)}
  const coded = gold.map(file => ({...file, passages: kept(examplesOfGold(file.rows, file.name))}))
  const examples = [...(checked?.passages ?? []), ...coded.flatMap(file => file.passages)]
  if (examples.length === 0 && (corrections !== null || gold.length > 0)) throw userError('nothingToLearn')
  const learned: Learned = {
    pipeline: sha256Of({...pipeline, model: null, file: {...pipeline.file, model: undefined}}),
    corrections: checked && {upTo: checked.upTo, passages: checked.passages.length},
    gold: coded.map(({name, sha256, passages: {length}}) => ({name, sha256, passages: length})),
    examples: {sha256: sha256Of(examples), passages: examples.length},
    heldOut: heldOut.map(({name, sha256, rows}) => ({name, sha256, passages: rows.length})),
    leftOut
  }
  const model = train([...base, ...examples], pipeline, {version, files, learned, progress})
  return {
    model,
    comparisons: heldOut.map(file => {
      progress(sentence('comparingOn', {gold: file.name}))
      return compareTaggers(model, {present: pipeline, gold: file})
    })
  }
}
