import type {NumberedCorrection} from '../domain/correction.js'
import type {Document} from '../domain/document.js'
import {UserError} from '../domain/errors.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Identity, Submission} from '../domain/submission.js'
import type {SettledPassage} from '../domain/tag.js'
import {collectionOf} from '../review/collection.js'
import {settledOutcome} from '../review/corrections/settle-now.js'
import type {Desk} from '../review/desk.js'
import {keptOutcomes} from '../review/reading/kept-outcomes.js'
import {planSubmission} from '../run/plan.js'
import {pipelineOf} from '../run/recall.js'
import {givenValue, valueIn} from '../run/stage-outcome.js'
import type {Store} from '../store/store.js'

/** One submission as it stands, with all that was said of it. */
export type HeldSubmission = {
  readonly submission: Submission
  readonly document: Document
  readonly identity: Identity
  /** With all corrections up to the number of the holdings. */
  readonly passages: readonly SettledPassage[]
  /** In the order of their arrival. */
  readonly corrections: readonly NumberedCorrection[]
}

/** What a collection holds at one moment: what is given away, in whichever format. */
export type Holdings = {
  readonly pipeline: Pipeline
  /** Of the pipeline, as the store keeps it. */
  readonly pipelineSha256: string
  readonly storeId: string
  readonly submissions: readonly HeldSubmission[]
  /** Files that nothing is told of, as they were not read, or not with this pipeline yet. */
  readonly leftOut: readonly string[]
  /** The number of the latest correction that is in it. */
  readonly upTo: number
}

/**
 * All that a collection holds now. What people note, and why they say a thing, is for themselves: it is among it only
 * where somebody asks for it.
 */
export async function holdingsOf(
  desk: Desk,
  {notes = false}: {readonly notes?: boolean} = {}
): Promise<Holdings> {
  const {store, pipeline} = desk
  // Before the passages are read, so that nothing said meanwhile counts as seen.
  const upTo = await store.corrections.latest()
  const {submissions} = await collectionOf(desk)
  const held: HeldSubmission[] = []
  const leftOut: string[] = []
  const said = await store.corrections.numbered(
    submissions.map(({submission}) => submission),
    upTo
  )
  for (const {submission} of submissions) {
    const found = await heldOf(submission, {corrections: said.get(submission.id) ?? [], upTo, desk})
    if (found === null) leftOut.push(submission.file.name)
    else held.push(notes ? found : withoutNotes(found))
  }
  const pipelineSha256 = await store.pipelines.keep(pipeline)
  return {pipeline, pipelineSha256, storeId: store.id, submissions: held, leftOut, upTo}
}

function withoutNotes(held: HeldSubmission): HeldSubmission {
  const noted = new Set(
    held.corrections.flatMap(({correction}) => (correction.verdict === 'note' ? correction.id : []))
  )
  return {
    ...held,
    passages: held.passages.map(passage => ({...passage, notes: []})),
    corrections: held.corrections.flatMap(({number, correction}) =>
      noted.has(correction.id) || noted.has(correction.of ?? '')
        ? []
        : {number, correction: {...correction, why: ''}}
    )
  }
}

/**
 * The desk at which the latest run was made; the latest of one collection, by the id of its pipeline, where one is
 * named. Throws a UserError where there is none.
 */
export async function deskOfLatestRun(store: Store, collection?: string): Promise<Desk> {
  for (const {id} of await store.runs.list(RUNS)) {
    const pipeline = await pipelineOf(await store.runs.fetch(id), store)
    if (collection === undefined || pipeline.file.id === collection) return {store, pipeline}
  }
  throw new UserError(
    collection === undefined
      ? `Nothing was read into ${store.address} yet: run concord run first, or name another store with --store.`
      : `No run of ${collection} is among the latest ${RUNS} in ${store.address}: name the id of a pipeline that was run there.`
  )
}

/** How far back a collection is looked for. */
const RUNS = 500

type Scene = {
  readonly corrections: readonly NumberedCorrection[]
  readonly upTo: number
  readonly desk: Desk
}

async function heldOf(
  submission: Submission,
  {corrections, upTo, desk}: Scene
): Promise<HeldSubmission | null> {
  const plan = planSubmission(
    desk.pipeline,
    submission,
    corrections.map(({correction}) => correction)
  )
  const wanted = (['document', 'identity'] as const).map(name => plan.keys.get(name) ?? '')
  const outcomes = await keptOutcomes(wanted, desk.store)
  const document = givenValue('document', plan, outcomes)
  const identity = givenValue('identity', plan, outcomes)
  const passages = valueIn(await settledOutcome(submission, upTo, desk))
  if (document === null || identity === null || passages === null) return null
  return {submission, document, identity, passages, corrections}
}
