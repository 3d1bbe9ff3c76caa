import {setImmediate} from 'node:timers/promises'
import {canonicalJson, sha256Of} from '../../domain/json/content-id.js'
import {madeOnce} from '../../domain/memory/made-once.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {Submission} from '../../domain/submission.js'
import type {SubmissionPlan} from '../../run/plan.js'
import {whoseOf} from '../../store/index/entry.js'
import type {Keyed} from '../../store/index/submissions.js'
import {plannedCollection, plansAtLatest} from '../collection.js'
import {settledOutcome} from '../corrections/settle-now.js'
import type {Desk} from '../desk.js'
import {tellCalmly, toldWorths} from '../next/tell-worth.js'
import {keptOutcomes} from '../reading/kept-outcomes.js'
import {entryOf, type OutcomesThere} from './entry-of.js'
import {standingRule} from './standing-rule.js'

/** Another way of making rows must raise this, or old rows would be taken for new ones. */
const VERSION = 2

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
  const {id} = pipeline.file
  // The keys are read before what they stand for, so that whatever comes in between is seen by the next who looks.
  const keys = await store.index.keys(id)
  const {collection, plans} = await plannedCollection(desk)
  const renewed = await renew(plans, keys, {...desk, outcomesOf: store.outcomes.fetch})
  const current = new Set(collection.submissions.map(({submission}) => submission.id))
  const removed: string[] = []
  for (const [submission, key] of keys) {
    if (current.has(submission)) continue
    if (await store.index.remove(id, submission, key)) removed.push(submission)
  }
  await settle({whose: renewed.whose || removed.length > 0}, desk)
  const changed = [...renewed.changed]
  if (changed.length + removed.length > 0) await toldWorths(desk)
  if (changed.length + removed.length >= MANY) await store.index.tidy()
  return {changed, removed}
}

/**
 * The same for submissions on which a person has just spoken, without a look at any other. Those that are not in the
 * index yet are left to `bringUpToDate`.
 */
export async function refresh(submissions: readonly string[], desk: Desk): Promise<BroughtUpToDate> {
  const listed = await desk.store.index.withKeys(desk.pipeline.file.id, submissions)
  const plans = await plansAtLatest(
    listed.map(({entry}) => entry.submission),
    desk
  )
  return refreshWith(plans, listed, desk)
}

/** The same by plans that were made of all corrections after their rows were read. */
export async function refreshWith(
  plans: readonly SubmissionPlan[],
  listed: readonly Keyed[],
  desk: Desk
): Promise<BroughtUpToDate> {
  const keys = new Map(listed.map(({entry, key}) => [entry.submission.id, key]))
  const there = plans.filter(({submission}) => keys.has(submission.id))
  // What somebody has just spoken on, somebody is reading.
  const outcomesOf = (wanted: readonly string[]) => keptOutcomes(wanted, desk.store)
  const renewed = await renew(there, keys, {...desk, listed, outcomesOf})
  await settle(renewed, desk)
  // Whoever has spoken does not wait for what follows for other passages.
  tellCalmly(desk)
  return {changed: [...renewed.changed], removed: []}
}

/**
 * The same for submissions that are being read. Only those are looked at of which more, or less, is done than when their
 * rows were made: it asks the same few questions of the database, however many are on their way.
 */
export async function follow(submissions: readonly string[], desk: Desk): Promise<BroughtUpToDate> {
  const {store, pipeline} = desk
  const {id} = pipeline.file
  const keys = await store.index.keys(id, submissions)
  const listed = await store.index.stagesDone(id, submissions)
  const plans = await plansAtLatest(
    listed.map(({submission}) => submission),
    desk
  )
  const stepsOf = ({work}: SubmissionPlan) => work.flatMap(({steps}) => steps.map(({key}) => key))
  const there = await store.outcomes.present(plans.flatMap(stepsOf))
  const moved = plans.filter(
    (plan, n) => stepsOf(plan).filter(key => there.has(key)).length !== listed[n]?.done
  )
  const renewed = await renew(moved, keys, {...desk, outcomesOf: store.outcomes.fetch})
  await settle(renewed, desk)
  if (renewed.changed.size > 0) tellCalmly(desk)
  return {changed: [...renewed.changed], removed: []}
}

/** Makes the whole index of the collection anew. */
export async function rebuild(desk: Desk): Promise<BroughtUpToDate> {
  await desk.store.index.clear(desk.pipeline.file.id)
  return bringUpToDate(desk)
}

/** How often a submission is tried that others change at the same time, before that is called a fault. */
const TRIES = 20

type Renewed = {
  readonly changed: Set<string>
  /** Whether it may have changed which submissions count. */
  whose: boolean
}

type Scene = Desk & {
  readonly outcomesOf: (keys: readonly string[]) => Promise<OutcomesThere>
  /** What was read already of the rows there were. */
  readonly listed?: readonly Keyed[]
}

async function renew(
  plans: readonly SubmissionPlan[],
  keys: ReadonlyMap<string, string>,
  desk: Scene
): Promise<Renewed> {
  const renewed: Renewed = {changed: new Set(), whose: false}
  let open = await renewAll(plans, keys, {desk, renewed})
  for (let attempt = 1; open.length > 0; attempt++) {
    if (attempt === TRIES) throw new Error(`The index of ${open[0]?.id} was changed by others without end`)
    const seen = await desk.store.index.keys(
      desk.pipeline.file.id,
      open.map(({id}) => id)
    )
    open = await renewAll(await plansAtLatest(open, desk), seen, {desk, renewed})
  }
  return renewed
}

/** Gives the submissions that others have changed in between. */
async function renewAll(
  plans: readonly SubmissionPlan[],
  keys: ReadonlyMap<string, string>,
  {desk, renewed}: {readonly desk: Scene; readonly renewed: Renewed}
): Promise<readonly Submission[]> {
  const again: Submission[] = []
  for (const [n, plan] of plans.entries()) {
    // Others are answered in between.
    if (n % MANY === MANY - 1) await setImmediate()
    const {submission} = plan
    const done = await renewOne(plan, keys.get(submission.id) ?? null, desk)
    if (done === 'changed by others') again.push(submission)
    if (done === 'same' || done === 'changed by others') continue
    renewed.changed.add(submission.id)
    if (done.whose) renewed.whose = true
  }
  return again
}

/** Says anew which submissions count, where that may have changed. */
async function settle({whose}: Pick<Renewed, 'whose'>, {pipeline, store}: Desk): Promise<void> {
  if (whose) await store.index.settleStanding(pipeline.file.id, standingRule)
}

async function renewOne(
  plan: SubmissionPlan,
  seen: string | null,
  {listed = [], store, pipeline, outcomesOf}: Scene
): Promise<'same' | 'changed by others' | {readonly whose: boolean}> {
  const whole = keyOfWhole(plan, pipeline)
  if (seen === whole) return 'same'
  const outcomes = await outcomesOf(plan.work.flatMap(({steps}) => steps.map(({key}) => key)))
  if (await isSettledNow(plan, outcomes, {store, pipeline})) return 'changed by others'
  const entry = entryOf(plan, outcomes, pipeline)
  const key = keyOf(whole, plan, outcomes)
  if (key === seen) return 'same'
  const {submission} = entry.submission
  const known = listed.find(({entry, key}) => entry.submission.id === submission.id && key === seen)
  const before =
    seen === null
      ? undefined
      : (known?.entry ?? (await store.index.submission(entry.collection, submission.id)))
  if (!(await store.index.replace({...entry, key}, seen))) return 'changed by others'
  const whose = canonicalJson(whoseOf(entry.submission))
  return {whose: before === undefined || canonicalJson(whoseOf(before)) !== whose}
}

/**
 * Where corrections were taken in since a submission was tagged, what hangs on them is done here, as it is where they are
 * made at a desk; so nothing leaves the lists until the next run.
 */
async function isSettledNow(
  {submission, keys, work}: SubmissionPlan,
  outcomes: OutcomesThere,
  desk: Desk
): Promise<boolean> {
  const tagged = outcomes.get(keys.get('tagged') ?? '')
  const missing = work.flatMap(({steps}) => steps).filter(({key}) => !outcomes.has(key))
  if (missing.length === 0 || tagged === undefined || 'failure' in tagged) return false
  if (!missing.every(({stage}) => stage.gives === 'settled' || stage.gives === 'positions')) return false
  return (await settledOutcome(submission, await desk.store.corrections.latest(), desk)) !== undefined
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

const regionsOf = madeOnce(({memberships}: Pipeline): string => sha256Of(memberships?.regions ?? []))
