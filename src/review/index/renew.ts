import {setImmediate} from 'node:timers/promises'
import {canonicalJson} from '../../domain/json/content-id.js'
import type {Submission} from '../../domain/submission.js'
import type {SubmissionPlan} from '../../run/plan.js'
import {whoseOf} from '../../store/index/entry.js'
import type {Keyed} from '../../store/index/submissions.js'
import {plansAtLatest} from '../collection.js'
import {settledOutcome} from '../corrections/settle-now.js'
import type {Desk} from '../desk.js'
import {entryOf, type OutcomesThere} from './entry-of.js'
import {keyOf, keyOfWhole} from './row-keys.js'
import {standingRule} from './standing-rule.js'

/** After so many submissions others are answered. */
const BETWEEN = 50

/** How often a submission is tried that others change at the same time, before that is called a fault. */
const TRIES = 20

/** What was made anew. */
export type Renewed = {
  readonly changed: Set<string>
  /** Whether it may have changed which submissions count. */
  whose: boolean
}

type Scene = Desk & {
  readonly outcomesOf: (keys: readonly string[]) => Promise<OutcomesThere>
  /** What was read already of the rows there were. */
  readonly listed?: readonly Keyed[]
}

/** Makes the rows anew of those of these submissions whose key is no longer the one that was seen. */
export async function renew(
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
    if (n % BETWEEN === BETWEEN - 1) await setImmediate()
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
export async function settle({whose}: Pick<Renewed, 'whose'>, {pipeline, store}: Desk): Promise<void> {
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
