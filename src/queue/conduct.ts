import {setTimeout as sleep} from 'node:timers/promises'
import {Digest} from '../domain/digest/digest.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {PagesDone} from '../run/keep-pages.js'
import {planComparison, type Work} from '../run/plan.js'
import {plansOf} from '../run/plans-of-run.js'
import type {Run, Store} from '../store/store.js'
import type {BackEnd} from './back-end/back-end.js'
import {flowOf} from './flow.js'
import {PAGE_BY_PAGE, pagesInHand} from './pages-in-hand.js'
import {MOST_ROUNDS, PROGRESS_MS, RECONCILE_MS} from './settings.js'
import {givenUp, type Tally, tallied, undoneOf} from './undone.js'

/** How far a run has come at one stage, and with the pages of the submissions in hand where it goes page by page. */
export type Progress = {
  readonly stage: string
  readonly done: number
  readonly total: number
  readonly pages?: PagesDone
}

export type Conducting = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly report: (progress: readonly Progress[]) => void
}

/** What came of a run: its digest, where it is kept, and how many stages had to be performed. */
export type Conducted = {readonly digest: Digest; readonly digestKey: string; readonly performed: number}

/**
 * Sees a run through to its digest. Only what the store lacks is put into the queue, and put in again when
 * the queue loses it; what fails again and again is recorded as not read, so that it never stops the rest.
 */
export async function conduct(
  run: Run,
  pipeline: Pipeline,
  {store, backEnd, report}: Conducting
): Promise<Conducted> {
  const plans = await plansOf(run, pipeline, store)
  const works = [...plans.flatMap(({work}) => work), ...planComparison(pipeline, plans)]
  const digestKey = works.at(-1)?.steps.at(-1)?.key
  if (digestKey === undefined) throw new Error(`The run ${run.id} has nothing to do`)
  const ledger = await openLedger(works, store)
  const performed = ledger.missing().length
  let tally: Tally = {faults: 0, stoppages: 0}
  for (let round = 1; !ledger.has(digestKey); round++) {
    const missing = () => works.filter(({steps}) => steps.some(({key}) => !ledger.has(key)))
    const flow = flowOf(run, {pipeline, works: missing(), round})
    await backEnd.add(flow)
    const state = await follow(flow, {run: run.id, pipeline, digestKey, ledger, backEnd, report})
    // What the queue has lost says nothing about the jobs: they are put in again, as often as need be.
    if (ledger.has(digestKey) || state === 'unknown') continue
    const undone = await undoneOf(missing(), {backEnd, run, pipeline, round})
    tally = tallied(tally, undone)
    if (tally.faults < MOST_ROUNDS) continue
    await store.outcomes.save(givenUp(undone, ledger.has))
    await ledger.refresh()
  }
  report(ledger.progress())
  const outcome = (await store.outcomes.fetch([digestKey])).get(digestKey)
  if (!outcome || 'failure' in outcome) throw new Error(`The run ${run.id} ended without a digest`)
  await store.runs.finish(run.id, digestKey)
  return {digest: Digest.parse(outcome.value), digestKey, performed}
}

/** Which outcomes of a run are there; those once seen are not asked for again. */
type Ledger = {
  readonly has: (key: string) => boolean
  readonly missing: () => readonly string[]
  readonly refresh: () => Promise<void>
  readonly progress: () => readonly Progress[]
}

async function openLedger(works: readonly Work[], store: Store): Promise<Ledger> {
  const steps = works.flatMap(work => work.steps)
  const there = new Set<string>()
  const missing = () => [...new Set(steps.map(({key}) => key))].filter(key => !there.has(key))
  const refresh = async () => {
    for (const key of await store.outcomes.present(missing())) there.add(key)
  }
  await refresh()
  return {
    has: key => there.has(key),
    missing,
    refresh,
    progress: () =>
      [...new Set(steps.map(({stage}) => stage.name))].map(stage => {
        const keys = steps.filter(step => step.stage.name === stage).map(({key}) => key)
        return {stage, done: keys.filter(key => there.has(key)).length, total: keys.length}
      })
  }
}

type Following = {
  readonly run: string
  readonly pipeline: Pipeline
  readonly digestKey: string
  readonly ledger: Ledger
  readonly backEnd: BackEnd
  readonly report: (progress: readonly Progress[]) => void
}

/** Waits until the digest is there, or the queue has no more hope of it; gives the state of the last job. */
async function follow(
  flow: ReturnType<typeof flowOf>,
  {run, pipeline, digestKey, ledger, backEnd, report}: Following
): Promise<string> {
  let asked = Date.now()
  let pages: PagesDone | undefined
  for (;;) {
    await ledger.refresh()
    report(ledger.progress().map(progress => withPages(progress, pages)))
    if (ledger.has(digestKey)) return 'completed'
    if (Date.now() - asked > RECONCILE_MS) {
      pages = await pagesInHand(run, {pipeline, backEnd})
      const state = await backEnd.stateOf(flow.queueName, flow.opts.jobId)
      if (['completed', 'failed', 'unknown'].includes(state)) {
        // It may have been saved since.
        await ledger.refresh()
        return state
      }
      asked = Date.now()
    }
    await sleep(PROGRESS_MS)
  }
}

const withPages = (progress: Progress, pages: PagesDone | undefined): Progress =>
  pages !== undefined && progress.stage === PAGE_BY_PAGE ? {...progress, pages} : progress
