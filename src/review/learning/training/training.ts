import {randomUUID} from 'node:crypto'
import {type Sentence, UserError} from '../../../domain/errors.js'
import type {TrainingJob} from '../../../domain/learning/training-job.js'
import {Model} from '../../../domain/pipeline/model.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'
import {sentence, userError} from '../../../domain/refusals/refuse.js'
import type {Store} from '../../../store/store.js'
import type {TrainingEnding} from '../../../store/taggers/facet.js'
import {trainApart} from '../apart/apart.js'
import type {GoldFile} from '../comparison/gold-file.js'
import {checkedPassages} from '../examples/checked-passages.js'
import {examplesOf} from '../examples/examples.js'
import type {Trained, TrainingWork} from './work.js'

/** What is asked for. */
export type TrainingRequest = {
  /** With the tagger that is in force, with which the new one is compared. */
  readonly pipeline: Pipeline
  /** The folder of training passages: `training` of the pipeline. */
  readonly folder: string
  readonly version: string
  readonly by: string
  readonly withCorrections: boolean
  /** Coded passages to learn from. */
  readonly gold: readonly GoldFile[]
  /** Coded passages that are held out, to compare on. */
  readonly heldOut: readonly GoldFile[]
}

/** A training under way in a process of its own. */
export type StartedTraining = {
  readonly id: string
  /** How it ended, whichever way; never throws but where the store does. */
  readonly ended: Promise<TrainingJob>
}

/** How often a training says that it lives, and looks whether it is to end. */
const BEAT_MS = 1000

/**
 * Begin to train a version of the tagger, which takes a core for minutes; it is kept in the store, and in force only
 * when a person says so. Throws a UserError where the version is taken or another training is under way.
 */
export async function startTraining(
  request: TrainingRequest,
  {store, progress = () => undefined}: {readonly store: Store; readonly progress?: (said: Sentence) => void}
): Promise<StartedTraining> {
  const {pipeline, version, by} = request
  const collection = pipeline.file.id
  await checkVersion(version, {pipeline, store})
  const {trainings} = store.taggers
  await trainings.endAbandoned(collection)
  const id = randomUUID()
  const upTo = request.withCorrections ? await store.corrections.latest() : null
  const asked = await trainings.ask(id, {
    collection,
    version,
    by,
    at: new Date().toISOString(),
    correctionsUpTo: upTo,
    gold: request.gold.map(({name}) => name),
    heldOut: request.heldOut.map(({name}) => name)
  })
  if (asked === undefined) throw userError('trainingUnderWay', {collection})
  return {id, ended: carryOut(asked, request, {store, progress})}
}

/** Asks that a training end, whichever process does it; it ends within seconds. */
export const stopTraining = (
  job: string,
  {store, by}: {readonly store: Store; readonly by: string}
): Promise<void> => store.taggers.trainings.askToStop(job, {by, at: new Date().toISOString()})

/** The trainings of a collection, the newest first; one whose process is gone is told as failed. */
export async function trainingsOf(
  collection: string,
  {store, limit = 20}: {readonly store: Store; readonly limit?: number}
): Promise<readonly TrainingJob[]> {
  await store.taggers.trainings.endAbandoned(collection)
  return store.taggers.trainings.list(collection, limit)
}

async function checkVersion(
  version: string,
  {pipeline, store}: {readonly pipeline: Pipeline; readonly store: Store}
): Promise<void> {
  if (!Model.shape.version.safeParse(version).success) throw userError('noVersion', {version})
  const taken = await store.taggers.named(pipeline.file.id, version)
  if (taken !== undefined || pipeline.model?.version === version)
    throw userError('versionTaken', {version, collection: pipeline.file.id})
}

type Tools = {readonly store: Store; readonly progress: (said: Sentence) => void}

async function carryOut(job: TrainingJob, request: TrainingRequest, tools: Tools): Promise<TrainingJob> {
  const {store} = tools
  const ending = await endingOf(job, request, tools).catch((cause): TrainingEnding => {
    const fault = cause instanceof Error ? cause.message : String(cause)
    if (!(cause instanceof UserError)) return {state: 'failed', sentence: sentence('trainingFault', {fault})}
    const [said, ...more] = cause.said
    const alone = said !== undefined && more.length === 0
    return {state: 'failed', sentence: alone ? said : {key: null, values: {}, text: fault}}
  })
  return store.taggers.trainings.end(job.id, ending)
}

async function endingOf(
  {id, asked}: TrainingJob,
  request: TrainingRequest,
  {store, progress}: Tools
): Promise<TrainingEnding> {
  const {trainings} = store.taggers
  await trainings.begin(id)
  const work = await workOf(request, {store, upTo: asked.correctionsUpTo})
  let last = sentence('learningFrom', {lessons: lessonsOf(work), folder: work.folder})
  progress(last)
  const training = trainApart(work, said => {
    last = said
    progress(said)
  })
  let stopped: Sentence | null = null
  const beating = fromNowOn(async () => {
    const {stopAskedBy, state} = await trainings.beat(id, last)
    // Where it was silent for too long, another process has taken it for gone and ended it.
    if (stopAskedBy === null && state === 'running') return
    stopped = stopAskedBy === null ? sentence('trainingTakenForGone') : stoppedBy(stopAskedBy)
    training.end()
  })
  try {
    const trained = await training.result
    return {state: 'done', tagger: await kept(trained, {asked, store})}
  } catch (cause) {
    if (stopped !== null) return {state: 'stopped', sentence: stopped}
    throw cause
  } finally {
    clearInterval(beating)
    training.end()
  }
}

/** What a server that is closed is called where it stops a training. */
export const CLOSED_SERVER = 'the closed server'

const stoppedBy = (by: string): Sentence =>
  by === CLOSED_SERVER ? sentence('serverClosed') : sentence('trainingStopped', {by})

/** A store that does not answer is asked again at the next beat; what it says then counts. */
function fromNowOn(beat: () => Promise<void>): NodeJS.Timeout {
  const act = () => {
    beat().catch(() => undefined)
  }
  act()
  return setInterval(act, BEAT_MS)
}

async function kept(
  {model, comparisons}: Trained,
  {asked, store}: {readonly asked: TrainingJob['asked']; readonly store: Store}
): Promise<string> {
  const at = new Date().toISOString()
  const {collection, version, by} = asked
  const {id} = await store.taggers.keep({collection, version, by, at}, model)
  for (const report of comparisons) await store.taggers.keepComparison({tagger: id, by, at, report})
  return id
}

async function workOf(
  {pipeline, folder, version, gold, heldOut}: TrainingRequest,
  {store, upTo}: {readonly store: Store; readonly upTo: number | null}
): Promise<TrainingWork> {
  const corrections =
    upTo === null
      ? null
      : {upTo, passages: examplesOf(await checkedPassages({store, pipeline}, upTo), pipeline)}
  return {pipeline, folder, version, corrections, gold, heldOut}
}

const lessonsOf = ({corrections, gold}: Pick<TrainingWork, 'corrections' | 'gold'>): number =>
  (corrections?.passages.length ?? 0) + gold.reduce((sum, {rows}) => sum + rows.length, 0)
