import {canonicalJson, sha256Of} from '../../domain/json/content-id.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Submission} from '../../domain/submission.js'
import type {SubmissionPlan} from '../../run/plan.js'
import {whoseOf} from '../../store/index/entry.js'
import {collectionOf, plansAtLatest} from '../collection.js'
import type {Desk} from '../desk.js'
import {entryOf, type OutcomesThere} from './entry-of.js'
import {standingRule} from './standing-rule.js'

/** Another way of making rows must raise this, or old rows would be taken for new ones. */
const VERSION = 1

/** After so many changed submissions the database is told anew how much there is of what. */
const MANY = 50

/** What was brought up to date: the submissions whose rows were made anew, and those taken out. */
export type BroughtUpToDate = {readonly changed: readonly string[]; readonly removed: readonly string[]}

/**
 * Makes the index of the collection what the store holds by now. Only submissions that have come further, or whose
 * key changed, are touched, each in a transaction of its own; several processes may do this at once.
 */
export async function bringUpToDate(desk: Desk): Promise<BroughtUpToDate> {
  const {store, pipeline} = desk
  const {id, submissions} = await collectionOf(desk)
  const {changed, settle} = await renew(
    submissions.map(({submission}) => submission),
    desk
  )
  const current = new Set(submissions.map(({submission}) => submission.id))
  const removed: string[] = []
  for (const [submission, key] of await store.index.keys(id))
    if (!current.has(submission) && (await store.index.remove(id, submission, key))) removed.push(submission)
  if (settle || removed.length > 0) await store.index.settleStanding(pipeline.file.id, standingRule)
  if (changed.length + removed.length >= MANY) await store.index.tidy()
  return {changed, removed}
}

/**
 * The same for submissions on which a person has just spoken, without a look at any other. Those that are not in the
 * index yet are left to `bringUpToDate`.
 */
export async function refresh(submissions: readonly string[], desk: Desk): Promise<BroughtUpToDate> {
  const {store, pipeline} = desk
  const listed = await Promise.all(submissions.map(id => store.index.submission(pipeline.file.id, id)))
  const {changed, settle} = await renew(
    listed.flatMap(entry => entry?.submission ?? []),
    desk
  )
  if (settle) await store.index.settleStanding(pipeline.file.id, standingRule)
  return {changed, removed: []}
}

/** Makes the whole index of the collection anew. */
export async function rebuild(desk: Desk): Promise<BroughtUpToDate> {
  await desk.store.index.clear(desk.pipeline.file.id)
  return bringUpToDate(desk)
}

/** How often a submission is tried that others change at the same time, before that is called a fault. */
const TRIES = 20

type Renewed = {readonly changed: readonly string[]; readonly settle: boolean}

async function renew(submissions: readonly Submission[], desk: Desk): Promise<Renewed> {
  const changed: string[] = []
  let settle = false
  let open = submissions
  for (let attempt = 0; open.length > 0; attempt++) {
    if (attempt === TRIES) throw new Error(`The index of ${open[0]?.id} was changed by others without end`)
    const again: Submission[] = []
    // The keys are read before what they stand for, so that whatever comes in between is seen by the next who looks.
    const keys = await desk.store.index.keys(
      desk.pipeline.file.id,
      open.map(({id}) => id)
    )
    for (const plan of await plansAtLatest(open, desk)) {
      const done = await renewOne(plan, keys.get(plan.submission.id) ?? null, desk)
      if (done === 'changed by others') again.push(plan.submission)
      if (done === 'changed' || done === 'changed whose') changed.push(plan.submission.id)
      if (done === 'changed whose') settle = true
    }
    open = again
  }
  return {changed, settle}
}

async function renewOne(
  plan: SubmissionPlan,
  seen: string | null,
  {store, pipeline}: Desk
): Promise<'same' | 'changed' | 'changed whose' | 'changed by others'> {
  const whole = keyOfWhole(plan, pipeline)
  if (seen === whole) return 'same'
  const outcomes = await store.outcomes.fetch(plan.work.flatMap(({steps}) => steps.map(({key}) => key)))
  const entry = entryOf(plan, outcomes, pipeline)
  const key = keyOf(whole, plan, outcomes)
  if (key === seen) return 'same'
  const {submission} = entry.submission
  const before = seen === null ? undefined : await store.index.submission(entry.collection, submission.id)
  if (!(await store.index.replace({...entry, key}, seen))) return 'changed by others'
  const whose = canonicalJson(whoseOf(entry.submission))
  return before && canonicalJson(whoseOf(before)) === whose ? 'changed' : 'changed whose'
}

/** The key of rows that nothing can change any more but another key of the plan. */
const keyOfWhole = ({keys}: SubmissionPlan, pipeline: Pipeline): string =>
  sha256Of([VERSION, keys.get('positions') ?? null, regionsOf(pipeline)])

/**
 * The key of rows as they are now. What failed, or has pages that could not be read, may be tried again under the same
 * key of the plan; so may what is not done yet: of these the key tells what was found, and they are looked at each time.
 */
function keyOf(whole: string, {work}: SubmissionPlan, outcomes: OutcomesThere): string {
  const steps = work.flatMap(({steps}) => steps)
  const found = steps.map(({key}) => outcomes.get(key))
  const open = found.some(
    outcome =>
      outcome === undefined ||
      'failure' in outcome ||
      outcome.notes.some(({code}) => code === 'page-without-text')
  )
  if (!open) return whole
  const seen = found.map(outcome => {
    if (outcome === undefined) return null
    return 'failure' in outcome ? outcome.failure : outcome.notes
  })
  return `${whole} ${sha256Of(seen)}`
}

const hashes = new WeakMap<Pipeline, string>()

function regionsOf(pipeline: Pipeline): string {
  const known = hashes.get(pipeline) ?? sha256Of(pipeline.memberships?.regions ?? [])
  hashes.set(pipeline, known)
  return known
}
