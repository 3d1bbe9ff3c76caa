import type {Outcome} from '../domain/outcome.js'
import type {Stage, StageContext} from '../stages/stage.js'

/** What a stage is given: the values that it declares. */
export type StageInput = Parameters<Stage['run']>[0]

/** Runs one stage on what it needs, here or elsewhere. */
export type RunStage = (stage: Stage, input: StageInput, context: StageContext) => Promise<Outcome<unknown>>

/** Runs a stage in this very thread, which does nothing else meanwhile. */
export const runStageHere: RunStage = async (stage, input, context) => stage.run(input, context)
