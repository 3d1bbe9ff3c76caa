import type {Outcome} from '../domain/outcome.js'
import type {Stage, StageContext, ValueName} from '../stages/stage.js'
import type {Step} from './plan.js'

/** What a stage is given: the values that it declares. */
export type StageInput = Parameters<Stage['run']>[0]

/** What a step needs, value by value; where one could not be given, the reason, which is passed on to the digest. */
export async function inputOf(
  {inputs}: Step,
  neededValue: (need: ValueName, key: string) => Promise<Outcome<unknown>>
): Promise<Outcome<StageInput>> {
  const input: Partial<Record<ValueName, unknown>> = {}
  for (const [need, key] of inputs) {
    const found = await neededValue(need, key)
    // What could not be read has no passages, tags or positions.
    if ('failure' in found) return {failure: found.failure, notes: []}
    input[need] = found.value
  }
  // The plan was checked: every value that the stage declares is there; others may not be.
  return {value: input as StageInput, notes: []}
}

/** Runs one stage on what it needs, here or elsewhere. */
export type RunStage = (stage: Stage, input: StageInput, context: StageContext) => Promise<Outcome<unknown>>

/** Runs a stage in this very thread, which does nothing else meanwhile. */
export const runStageHere: RunStage = async (stage, input, context) => stage.run(input, context)
