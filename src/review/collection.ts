import {setImmediate} from 'node:timers/promises'
import {grouped} from '../domain/grouped.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {SetAside} from '../domain/review/set-aside.js'
import {fileNameOf, type Submission} from '../domain/submission.js'
import {planSubmission, type SubmissionPlan} from '../run/plan.js'
import type {HandedIn} from '../store/collections.js'
import type {Store} from '../store/store.js'
import type {Desk} from './desk.js'

/** A submission that a person set aside, and the word by which it is. */
export type AsideSubmission = {readonly submission: Submission; readonly word: SetAside}

/** All submissions that are looked at together, those that are not, and why. */
export type Collection = {
  /** The id of the pipeline. */
  readonly id: string
  readonly submissions: readonly HandedIn[]
  readonly setAside: readonly AsideSubmission[]
  /** Handed in before another file of the same name. */
  readonly replaced: readonly HandedIn[]
}

/**
 * The collection of the pipeline in force: all submissions of all runs with a pipeline of its id; of one file name
 * those of the latest run; less those that were set aside. Read once, as long as no run begins and nothing is set aside.
 */
export const collectionOf = async (desk: Desk): Promise<Collection> => (await readOnce(desk)).collection

type Stamped = {readonly stamp: string; readonly collection: Collection}

async function readOnce({store, pipeline}: Desk): Promise<Stamped & {readonly corrections: string}> {
  const {id} = pipeline.file
  // Read before what it stands for, so that whatever comes in between is seen the next time.
  const {submissions: stamp, corrections} = await store.collections.stamp(id)
  const ofStore = read.get(store) ?? new Map<string, Stamped>()
  read.set(store, ofStore)
  const known = ofStore.get(id)
  if (known?.stamp === stamp) return {...known, corrections}
  const collection = collected(
    id,
    await store.collections.handedIn(id),
    await store.collections.saidAside(id)
  )
  const made = {stamp, collection}
  ofStore.set(id, made)
  return {...made, corrections}
}

/** The last of each id: a store has as many as there are kinds of meetings. */
const read = new WeakMap<Store, Map<string, Stamped>>()

/** What is of a collection, of all that was handed in, in the order of the runs. */
function collected(id: string, handedIn: readonly HandedIn[], said: readonly SetAside[]): Collection {
  const lastWords = new Map(said.map(word => [fileOf(word.file), word]))
  const latest = new Map(handedIn.map(({submission, run}) => [fileNameOf(submission.file.name), run.number]))
  const {current = [], old = []} = Object.fromEntries(
    grouped(handedIn, ({submission, run}) =>
      run.number === latest.get(fileNameOf(submission.file.name)) ? 'current' : 'old'
    )
  )
  const asideBy = ({submission}: HandedIn): SetAside | null => {
    const word = lastWords.get(fileOf(submission.file))
    return word?.verdict === 'aside' ? word : null
  }
  return {
    id,
    submissions: current.filter(entry => asideBy(entry) === null),
    setAside: current.flatMap(entry => {
      const word = asideBy(entry)
      return word === null ? [] : [{submission: entry.submission, word}]
    }),
    replaced: old
  }
}

const fileOf = ({name, sha256}: Pick<Submission['file'], 'name' | 'sha256'>): string =>
  `${sha256} ${fileNameOf(name)}`

/** So many plans are made in one go: some milliseconds. */
const MANY = 50

/** The plan of each submission, with the corrections as they stand now. */
export async function plansAtLatest(
  submissions: readonly Submission[],
  {store, pipeline}: Desk
): Promise<readonly SubmissionPlan[]> {
  if (submissions.length === 0) return []
  const {said: corrections} = await store.corrections.now(submissions)
  const plans: SubmissionPlan[] = []
  for (const submission of submissions) {
    plans.push(planSubmission(pipeline, submission, corrections.get(submission.id) ?? []))
    // Others are answered in between.
    if (plans.length % MANY === 0) await setImmediate()
  }
  return plans
}

/** A collection with the plan of each of its submissions. */
export type PlannedCollection = {
  readonly collection: Collection
  readonly plans: readonly SubmissionPlan[]
}

/** The collection with its plans at the corrections as they stand now; planned once, as long as nothing is added. */
export async function plannedCollection(desk: Desk): Promise<PlannedCollection> {
  const {store, pipeline} = desk
  const {stamp, collection, corrections} = await readOnce(desk)
  const key = `${stamp} ${corrections}`
  const known = planned.get(store)?.get(pipeline)
  if (known?.key === key) return known
  const plans = await plansAtLatest(
    collection.submissions.map(({submission}) => submission),
    desk
  )
  const made = {key, collection, plans}
  const ofStore = planned.get(store) ?? new WeakMap<Pipeline, typeof made>()
  planned.set(store, ofStore)
  ofStore.set(pipeline, made)
  return made
}

const planned = new WeakMap<Store, WeakMap<Pipeline, PlannedCollection & {readonly key: string}>>()
