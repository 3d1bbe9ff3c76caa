import type {Correction} from '../../domain/correction.js'
import type {Outcome} from '../../domain/outcome.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {userError} from '../../domain/refusals/refuse.js'
import type {Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planSubmission, type Step, type SubmissionPlan} from '../../run/plan.js'
import {inputOf} from '../../run/run-stage.js'
import {outcomeOf} from '../../run/stage-outcome.js'
import type {ValueName} from '../../stages/stage.js'
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
): Promise<readonly SettledPassage[]> => passagesIn(await settledOutcome(submission, upTo, desk), submission)

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
async function settledBy(
  plan: SubmissionPlan,
  corrections: readonly Correction[],
  desk: Desk
): Promise<Outcome<readonly SettledPassage[]> | undefined> {
  const steps = stepsAfterCorrections(plan)
  const keys = steps.map(({key}) => key)
  const there = await keptOutcomes(keys, desk.store)
  if (keys.every(key => there.has(key))) return outcomeOf('settled', plan, there)
  const anew = await settleAnew(plan, corrections, desk)
  await anew?.keep()
  return anew?.settled
}

/** Passages with corrections that were just kept, and what keeps them, and positions with them, for later runs. */
export type SettledAnew = {
  readonly settled: Outcome<readonly SettledPassage[]>
  readonly keep: () => Promise<void>
}

/** The same without a look whether it was done before; undefined where the submission has not been read yet. */
export async function settleAnew(
  plan: SubmissionPlan,
  corrections: readonly Correction[],
  {store, pipeline}: Desk
): Promise<SettledAnew | undefined> {
  const {submission} = plan
  const steps = stepsAfterCorrections(plan)
  const given = {submission, corrections}
  const wanted = inputsOf(steps)
  const there = new Map(await keptOutcomes(wanted, store))
  if (wanted.some(key => !there.has(key))) return undefined
  const done: StoredOutcome[] = []
  const run = async (step: Step) => {
    const outcome = await runStep(step, {given, there, pipeline})
    there.set(step.key, outcome)
    done.push({key: step.key, stage: step.stage.name, outcome})
  }
  const upToSettled = steps.findIndex(({stage}) => stage.gives === 'settled') + 1
  for (const step of steps.slice(0, upToSettled)) await run(step)
  const settled = outcomeOf('settled', plan, there)
  if (settled === undefined) throw new Error(`No stage settles the passages of ${submission.file.name}`)
  return {
    settled,
    keep: async () => {
      for (const step of steps.slice(upToSettled)) await run(step)
      await store.outcomes.save(done)
    }
  }
}

/** Fetches what settling needs, so that it is at hand. */
export async function fetchToSettle(submission: Submission, {store, pipeline}: Desk): Promise<void> {
  await keptOutcomes(inputsOf(stepsAfterCorrections(planSubmission(pipeline, submission, []))), store)
}

/** The keys of what steps need that none of them gives, and that is kept. */
function inputsOf(steps: readonly Step[]): readonly string[] {
  const own = new Set(steps.map(({key}) => key))
  const keys = steps.flatMap(({inputs}) =>
    [...inputs].flatMap(([need, key]) =>
      need === 'submission' || need === 'corrections' || own.has(key) ? [] : key
    )
  )
  return [...new Set(keys)]
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

async function runStep(step: Step, {given, there, pipeline}: Scene): Promise<Outcome<unknown>> {
  const input = await inputOf(step, async (need, key) => {
    const found = need in given ? {value: given[need], notes: []} : there.get(key)
    if (found === undefined) throw new Error(`The ${need} of ${given.submission.file.name} is not there`)
    return found
  })
  if ('failure' in input) return input
  return step.stage.run(input.value, {pipeline, read: noFile, recognise: noFile})
}

const noFile = (): never => {
  throw new Error('What hangs on corrections reads no file')
}
