import type {NumberedActivation, TaggerVersion} from '../../../domain/learning/tagger.js'
import type {TrainingJob} from '../../../domain/learning/training-job.js'
import {comparedAs} from '../../../review/learning/comparison/compare-taggers.js'
import {trainingsOf} from '../../../review/learning/training/training.js'
import type {Visit} from '../../server/visit.js'

/** The versions of the tagger, which one is in force, and what is under way. */
export type TaggersShown = {
  readonly taggers: readonly TaggerVersion[]
  readonly activations: readonly NumberedActivation[]
  readonly trainings: readonly TrainingJob[]
  /** The version of the pipeline's own tagger. */
  readonly own: string
  /** The id of the one in force; null for the pipeline's own. */
  readonly inForce: string | null
  readonly versionOf: (id: string | null) => string
}

export async function taggersShown({desk: {ofFolder, store}}: Visit): Promise<TaggersShown> {
  const collection = ofFolder.pipeline.file.id
  const [taggers, activations, trainings] = await Promise.all([
    store.taggers.list(collection),
    store.taggers.activations(collection),
    trainingsOf(collection, {store, limit: 10})
  ])
  const own = comparedAs(ofFolder.pipeline).version
  return {
    taggers,
    activations,
    trainings,
    own,
    inForce: activations[0]?.tagger ?? null,
    versionOf: id => taggers.find(tagger => tagger.id === id)?.version ?? own
  }
}
