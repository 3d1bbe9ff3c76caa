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
  | {readonly kind: 'progress'; readonly line: string}
  | {readonly kind: 'trained'; readonly trained: Trained}
  | {readonly kind: 'compared'; readonly comparison: TaggerComparison}
  /** `ours` where it is a fault of concord, and nobody else can mend it. */
  | {readonly kind: 'failed'; readonly message: string; readonly ours: boolean}
