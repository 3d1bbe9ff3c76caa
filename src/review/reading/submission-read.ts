import type {Document} from '../../domain/document.js'
import type {Failure, Note} from '../../domain/errors.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Identity, Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {planSubmission} from '../../run/plan.js'
import {pipelineOf} from '../../run/recall.js'
import {outcomeOf, valueIn} from '../../run/stage-outcome.js'
import type {Run, Store} from '../../store/store.js'
import {settledWith} from '../corrections/settle-now.js'
import type {Desk} from '../desk.js'
import {keptOutcomes} from './kept-outcomes.js'

/** One submission as it stands now, as far as it was read. */
export type SubmissionRead = {
  readonly submission: Submission
  /** What it was read and tagged with. */
  readonly pipeline: Pipeline
  /** Whether that is the pipeline in force; else it waits to be tagged anew. */
  readonly current: boolean
  readonly notes: readonly Note[]
  /** Why nothing came of it, where nothing did. */
  readonly failure: Failure | null
  readonly document: Document | null
  readonly identity: Identity | null
  /** The number of the latest correction there is: all up to it are laid over these passages. */
  readonly upTo: number
  /** With all corrections; null while they are not tagged yet. */
  readonly passages: readonly SettledPassage[] | null
}

/**
 * A submission with everything that stands on it now: what the pipeline in force made of it, or what the latest run
 * did while that is not there yet. Undefined where no run of the collection knows it.
 */
export async function submissionRead(
  id: string,
  {store, pipeline}: Desk
): Promise<SubmissionRead | undefined> {
  return submissionOfRun(await store.runs.latestWith(id, pipeline.file.id), {store, pipeline})
}

/** The same of the run that was found to be the latest with it, which holds it alone. */
export async function submissionOfRun(
  run: Run | undefined,
  {store, pipeline}: Desk
): Promise<SubmissionRead | undefined> {
  const [submission] = run?.submissions ?? []
  if (run === undefined || submission === undefined) return undefined
  const now = await readWith(pipeline, submission, store)
  if (now.passages !== null || now.failure !== null) return {...now, current: true}
  const before = await readWithPipelineOf(run, submission, store)
  return before.passages === null ? {...now, current: true} : {...before, current: false}
}

const readWithPipelineOf = async (run: Run, submission: Submission, store: Store) =>
  readWith(await pipelineOf(run, store), submission, store)

async function readWith(
  pipeline: Pipeline,
  submission: Submission,
  store: Store
): Promise<Omit<SubmissionRead, 'current'>> {
  const {upTo, said} = await store.corrections.now([submission])
  const corrections = said.get(submission.id) ?? []
  const plan = planSubmission(pipeline, submission, corrections)
  const wanted = (['document', 'identity', 'settled'] as const).flatMap(name => plan.keys.get(name) ?? [])
  const outcomes = await keptOutcomes(wanted, store)
  const document = outcomeOf('document', plan, outcomes)
  const identity = outcomeOf('identity', plan, outcomes)
  // Corrections that came in after the last run are laid over its tags when somebody looks.
  const settled =
    outcomeOf('settled', plan, outcomes) ?? (await settledWith(submission, corrections, {store, pipeline}))
  const all = [document, identity, settled]
  return {
    submission,
    pipeline,
    upTo,
    notes: all.flatMap(outcome => outcome?.notes ?? []),
    failure:
      all.flatMap(outcome => (outcome !== undefined && 'failure' in outcome ? outcome.failure : []))[0] ??
      null,
    document: valueIn(document),
    identity: valueIn(identity),
    passages: valueIn(settled)
  }
}
