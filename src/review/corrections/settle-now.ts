import type {Correction} from '../../domain/correction.js'
import type {Outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {userError} from '../../domain/refusals/refuse.js'
import type {Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planSubmission, type Step, type SubmissionPlan} from '../../run/plan.js'
import type {Stage, ValueName} from '../../stages/stage.js'
import type {StoredOutcome} from '../../store/store.js'
import type {Desk} from '../desk.js'
import {keptOutcomes} from '../reading/kept-outcomes.js'

/**
 * The passages of a submission with all corrections there are up to a number. What hangs on corrections is done here
 * and kept under the keys of the plan, so that a later run with the same corrections finds it done. Throws a UserError
 * where the submission could not be read, or has not been tagged with the pipeline in force.
 */
export const settleNow = async (
  submission: Submission,
  upTo: number,
  desk: Desk
): Promise<readonly SettledPassage[]> =>
  passagesIn(await settledOutcome(submission, upTo, desk), submission)

/** The same with corrections that were read already. */
export const settleWith = async (
  submission: Submission,
  corrections: readonly Correction[],
  desk: Desk
): Promise<readonly SettledPassage[]> =>
  passagesIn(await settledWith(submission, corrections, desk), submission)

function passagesIn(
  settled: Outcome<readonly SettledPassage[]> | undefined,
  {file: {name}}: Submission
): readonly SettledPassage[] {
  if (settled === undefined) throw userError('notReadYet', {name})
  if ('failure' in settled) throw userError('unreadable', {name})
  return settled.value
}

/** The same, with the reason where it could not be read; undefined where it has not been read yet. */
export async function settledOutcome(
  submission: Submission,
  upTo: number,
  desk: Desk
): Promise<Outcome<readonly SettledPassage[]> | undefined> {
  const said = await desk.store.corrections.of([submission], upTo)
  return settledWith(submission, said.get(submission.id) ?? [], desk)
}

/** The same with corrections that were read already. */
export const settledWith = (
  submission: Submission,
  corrections: readonly Correction[],
  desk: Desk
): Promise<Outcome<readonly SettledPassage[]> | undefined> =>
  settledBy(planSubmission(desk.pipeline, submission, corrections), corrections, desk)

/** The same by a plan with these corrections. */
export async function settledBy(
  plan: SubmissionPlan,
  corrections: readonly Correction[],
  {store, pipeline}: Desk
): Promise<Outcome<readonly SettledPassage[]> | undefined> {
  const {submission} = plan
  const steps = stepsAfterCorrections(plan)
  const there = new Map(
    await keptOutcomes(
      steps.map(({key}) => key),
      store
    )
  )
  const missing = steps.filter(({key}) => !there.has(key))
  if (missing.length > 0) {
    const own = new Set(steps.map(({key}) => key))
    const given = {submission, corrections}
    const inputs = missing.flatMap(({inputs}) => [...inputs].filter(([need]) => !(need in given)))
    const wanted = [...new Set(inputs.map(([, key]) => key))].filter(key => !own.has(key))
    for (const [key, found] of await keptOutcomes(wanted, store)) there.set(key, found)
    if (wanted.some(key => !there.has(key))) return undefined
    const done: StoredOutcome[] = []
    for (const step of missing) {
      const outcome = await runStep(step, {given, there, pipeline})
      there.set(step.key, outcome)
      done.push({key: step.key, stage: step.stage.name, outcome})
    }
    await store.outcomes.save(done)
  }
  // It was saved by the stage that declares it.
  return there.get(plan.keys.get('settled') ?? '') as Outcome<readonly SettledPassage[]> | undefined
}

/** The steps that a correction makes anew. */
function stepsAfterCorrections({work}: SubmissionPlan): Step[] {
  const changed = new Set<ValueName>(['corrections'])
  return work
    .flatMap(({steps}) => steps)
    .filter(({stage}) => {
      const hangs = stage.needs.some(need => changed.has(need))
      if (hangs) changed.add(stage.gives)
      return hangs
    })
}

type Scene = {
  readonly given: Partial<Record<ValueName, unknown>> & {readonly submission: Submission}
  readonly there: ReadonlyMap<string, Outcome<unknown>>
  readonly pipeline: Pipeline
}

async function runStep({stage, inputs}: Step, {given, there, pipeline}: Scene): Promise<Outcome<unknown>> {
  const input: Partial<Record<ValueName, unknown>> = {}
  for (const [need, key] of inputs) {
    const found = need in given ? {value: given[need], notes: []} : there.get(key)
    if (found === undefined) throw new Error(`The ${need} of ${given.submission.file.name} is not there`)
    if ('failure' in found) return {failure: found.failure, notes: []}
    input[need] = found.value
  }
  // The plan was checked: every value that the stage declares is there.
  return stage.run(input as Parameters<Stage['run']>[0], {
    pipeline,
    read: noFile,
    recognise: noFile
  })
}

const noFile = (): never => {
  throw new Error('What hangs on corrections reads no file')
}
