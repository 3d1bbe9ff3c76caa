import type {Sentence} from '../../domain/errors.js'
import type {
  Activation,
  KeptComparison,
  NumberedActivation,
  TaggerVersion
} from '../../domain/learning/tagger.js'
import type {TrainingAsked, TrainingJob} from '../../domain/learning/training-job.js'
import type {Model} from '../../domain/pipeline/model.js'

/** Versions of the tagger: kept for ever, compared, put in force by people. */
export type Taggers = {
  /** Keeps a version and its model. Throws a UserError where the collection has another of that version. */
  readonly keep: (
    version: Omit<TaggerVersion, 'id' | 'model' | 'made'>,
    model: Model
  ) => Promise<TaggerVersion>
  /** Newest first. */
  readonly list: (collection: string) => Promise<readonly TaggerVersion[]>
  readonly named: (collection: string, version: string) => Promise<TaggerVersion | undefined>
  /** The model of a hash, as it was kept. */
  readonly model: (sha256: string) => Promise<Model>
  /** Keeps a comparison under the next number. */
  readonly keepComparison: (comparison: Omit<KeptComparison, 'number'>) => Promise<KeptComparison>
  /** Of a version, the newest first. */
  readonly comparisons: (tagger: string) => Promise<readonly KeptComparison[]>
  /**
   * Appends an activation, if the newest is still the one of the number `seen` (0 for none); else appends nothing and
   * gives undefined.
   */
  readonly activate: (activation: Activation, seen: number) => Promise<NumberedActivation | undefined>
  /** Newest first. */
  readonly activations: (collection: string) => Promise<readonly NumberedActivation[]>
  readonly trainings: Trainings
}

/** Trainings, under way and ended. */
export type Trainings = {
  /** Notes a training of this process as asked for; undefined where another of the collection is under way. */
  readonly ask: (id: string, asked: TrainingAsked) => Promise<TrainingJob | undefined>
  /** Says that it lives, and how far it has come; gives how it stands now. */
  readonly beat: (id: string, progress: Sentence) => Promise<TrainingJob>
  readonly begin: (id: string) => Promise<void>
  /** Ends one that is under way; one that has ended stays as it is. */
  readonly end: (id: string, ending: TrainingEnding) => Promise<TrainingJob>
  /** Asks that it end; whoever trains it looks at each beat. */
  readonly askToStop: (id: string, word: {readonly by: string; readonly at: string}) => Promise<void>
  readonly fetch: (id: string) => Promise<TrainingJob>
  /** Newest first. */
  readonly list: (collection: string, limit: number) => Promise<readonly TrainingJob[]>
  /** Ends as failed those under way whose process is gone, or has said nothing for a minute. */
  readonly endAbandoned: (collection: string) => Promise<void>
}

/** How a training ended. */
export type TrainingEnding =
  | {readonly state: 'done'; readonly tagger: string}
  | {readonly state: 'failed' | 'stopped'; readonly sentence: Sentence}
