import type {Sentence} from '../../../domain/errors.js'
import type {TaggerComparison} from '../../../domain/learning/comparison.js'
import type {Model} from '../../../domain/pipeline/model.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import type {GoldFile} from '../comparison/gold-file.js'
import type {Trained, TrainingWork} from '../training/work.js'

/** A candidate, and what it is held against. */
export type ComparisonWork = {
  readonly candidate: Model
  readonly present: Pipeline
  readonly gold: GoldFile
}

/** What takes a core for seconds or minutes, as it goes to a process of its own. */
export type Task =
  | {readonly kind: 'train'; readonly work: TrainingWork}
  | {readonly kind: 'compare'; readonly work: ComparisonWork}

/** What that process says to the one that asked for it. */
export type Said =
  | {readonly kind: 'progress'; readonly said: Sentence}
  | {readonly kind: 'trained'; readonly trained: Trained}
  | {readonly kind: 'compared'; readonly comparison: TaggerComparison}
  /** `said` where somebody must act; null for a fault of concord, which nobody else can mend. */
  | {readonly kind: 'failed'; readonly message: string; readonly said: readonly Sentence[] | null}
