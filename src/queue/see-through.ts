import {setTimeout as sleep} from 'node:timers/promises'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {PagesDone} from '../run/keep-pages.js'
import type {Work} from '../run/plan.js'
import type {Run, Store} from '../store/store.js'
import type {BackEnd} from './back-end/back-end.js'
import type {Flow} from './flow.js'
import {type Ledger, openLedger, type Progress} from './ledger.js'
import {PAGE_BY_PAGE, pagesInHand} from './pages-in-hand.js'
import {MOST_ROUNDS, PROGRESS_MS, RECONCILE_MS} from './settings.js'
import {givenUp, type Tally, tallied, undoneOf} from './undone.js'

export type Conducting = {
  readonly store: Store
  readonly backEnd: BackEnd
  readonly report: (progress: readonly Progress[]) => void
  /** Ends the watching, by throwing its reason; what was done is kept. */
  readonly signal?: AbortSignal
}

/** What is to be seen through. */
export type Works = {
  readonly works: readonly Work[]
  /** Where the last outcomes will be found: when all are there, all is done. */
  readonly goals: readonly string[]
  /** The jobs of one round, as trees of which each job waits for those below it. */
  readonly flowsOf: (missing: readonly Work[], round: number) => readonly Flow[]
}

/**
 * Sees works through to their goals; gives how many stages had to be performed. Only what the store lacks is put into
 * the queue, and put in again when the queue loses it; what fails again and again is recorded as not read, so that it
 * never stops the rest.
 */
export async function seeThrough(
  {flowsOf, goals, works}: Works,
  run: Run,
  {pipeline, ...conducting}: Conducting & {readonly pipeline: Pipeline}
): Promise<number> {
  const {backEnd, report, signal, store} = conducting
  const ledger = await openLedger(works, store)
  const reached = () => goals.every(ledger.has)
  const performed = ledger.missing().length
  let tally: Tally = {faults: 0, stoppages: 0}
  for (let round = 1; !reached(); round++) {
    signal?.throwIfAborted()
    const missing = () => works.filter(({steps}) => steps.some(({key}) => !ledger.has(key)))
    const flows = flowsOf(missing(), round)
    for (const flow of flows) await backEnd.add(flow)
    const hope = await follow(flows, {...conducting, run: run.id, pipeline, reached, ledger})
    // What the queue has lost says nothing about the jobs: they are put in again, as often as need be.
    if (reached() || hope === 'lost') continue
    const undone = await undoneOf(missing(), {backEnd, run, pipeline, round})
    tally = tallied(tally, undone)
    if (tally.faults < MOST_ROUNDS) continue
    await store.outcomes.save(givenUp(undone, ledger.has))
    await ledger.refresh()
  }
  report(ledger.progress())
  return performed
}

type Following = Conducting & {
  readonly run: string
  readonly pipeline: Pipeline
  readonly reached: () => boolean
  readonly ledger: Ledger
}

/** Waits until the goals are reached (`reached`), the queue has ended all jobs without (`ended`), or lost them (`lost`). */
async function follow(
  flows: readonly Flow[],
  {backEnd, ledger, pipeline, reached, report, run, signal}: Following
): Promise<'reached' | 'ended' | 'lost'> {
  let asked = Date.now()
  let pages: PagesDone | undefined
  for (;;) {
    signal?.throwIfAborted()
    await ledger.refresh()
    report(ledger.progress().map(progress => withPages(progress, pages)))
    if (reached()) return 'reached'
    if (Date.now() - asked > RECONCILE_MS) {
      pages = await pagesInHand(run, {pipeline, backEnd})
      const states = await Promise.all(
        flows.map(({opts, queueName}) => backEnd.stateOf(queueName, opts.jobId))
      )
      if (states.every(state => ['completed', 'failed', 'unknown'].includes(state))) {
        // It may have been saved since.
        await ledger.refresh()
        if (reached()) return 'reached'
        return states.includes('unknown') ? 'lost' : 'ended'
      }
      asked = Date.now()
    }
    await sleep(PROGRESS_MS)
  }
}

const withPages = (progress: Progress, pages: PagesDone | undefined): Progress =>
  pages !== undefined && progress.stage === PAGE_BY_PAGE ? {...progress, pages} : progress
