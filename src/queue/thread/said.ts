import type {Outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {StageInput} from '../../run/run-stage.js'

/** What a thread is asked to do. */
export type StageAsked = {
  readonly id: number
  readonly stage: string
  readonly input: StageInput
  /** The pipeline of this stage and of all after it, until another comes. */
  readonly pipeline?: Pipeline
}

/** What came of it: an error is one that the stage threw. */
export type StageTold =
  | {readonly id: number; readonly outcome: Outcome<unknown>}
  | {readonly id: number; readonly error: unknown}
