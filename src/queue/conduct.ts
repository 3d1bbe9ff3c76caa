import {setTimeout as sleep} from 'node:timers/promises'
import {Digest} from '../domain/digest.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {planComparison, type Work} from '../run/plan.js'
import {plansOf} from '../run/plans-of-run.js'
import type {Run, Store} from '../store/store.js'
import type {BackEnd} from './back-end.js'
import {flowOf} from './flow.js'
import {MOST_ROUNDS, PROGRESS_MS, RECONCILE_MS} from './settings.js'

/** How far a run has come at one stage. */
export type Progress = {readonly stage: string; readonly done: number; readonly total: number}

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
  for (let round = 1; !ledger.has(digestKey); round++) {
    if (round > MOST_ROUNDS) await giveUp(works, ledger, {store, pipeline})
    const flow = flowOf(run, {
      pipeline,
      works: works.filter(({steps}) => steps.some(({key}) => !ledger.has(key))),
      round
    })
    await backEnd.add(flow)
    await follow(flow, {digestKey, ledger, backEnd, report})
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
  readonly digestKey: string
  readonly ledger: Ledger
  readonly backEnd: BackEnd
  readonly report: (progress: readonly Progress[]) => void
}

/** Waits until the digest is there, or the queue has no more hope of it. */
async function follow(
  flow: ReturnType<typeof flowOf>,
  {digestKey, ledger, backEnd, report}: Following
): Promise<void> {
  let asked = Date.now()
  for (;;) {
    await ledger.refresh()
    report(ledger.progress())
    if (ledger.has(digestKey)) return
    if (Date.now() - asked > RECONCILE_MS) {
      const state = await backEnd.stateOf(flow.queueName, flow.opts.jobId)
      // The store is asked once more by the caller: it may have been saved since.
      if (['completed', 'failed', 'unknown'].includes(state)) return ledger.refresh()
      asked = Date.now()
    }
    await sleep(PROGRESS_MS)
  }
}

/** Records what could not be done as the outcome of a submission, so that the digest can say so. */
async function giveUp(
  works: readonly Work[],
  ledger: Ledger,
  {store, pipeline}: {readonly store: Store; readonly pipeline: Pipeline}
): Promise<void> {
  const lost = works
    .filter(({submission}) => submission !== null)
    .flatMap(({submission, steps}) =>
      steps.filter(({key}) => !ledger.has(key)).map(step => ({submission, step}))
    )
  if (lost.length === 0) throw new Error(`The comparison of ${pipeline.file.id} failed ${MOST_ROUNDS} times`)
  await store.outcomes.save(
    lost.map(({submission, step}) => ({
      key: step.key,
      stage: step.stage.name,
      outcome: {
        failure: {
          code: 'crashed',
          message: `${submission?.file.name} stopped the stage “${step.stage.name}” ${MOST_ROUNDS} times: look at it by hand and report it as a fault of concord.`
        },
        notes: []
      }
    }))
  )
  await ledger.refresh()
}
