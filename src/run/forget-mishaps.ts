import type {Failure} from '../domain/outcome.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Run, Store} from '../store/store.js'
import {planComparison, type Work} from './plan.js'
import {plansOf} from './plans-of-run.js'

/** Failures that may be the machine's and not the file's, so that another try can help. */
const mishaps: ReadonlySet<Failure['code']> = new Set(['timed-out', 'crashed', 'too-large'])

/**
 * Forgets every outcome of the submissions that timed out or crashed, and the comparison made without them, so
 * that the run tries them again.
 */
export async function forgetMishaps(run: Run, pipeline: Pipeline, store: Store): Promise<void> {
  const plans = await plansOf(run, pipeline, store)
  const unlucky: string[] = []
  for (const {work} of plans) {
    const keys = keysOf(work)
    const outcomes = [...(await store.outcomes.fetch(keys)).values()]
    if (outcomes.some(outcome => 'failure' in outcome && mishaps.has(outcome.failure.code)))
      unlucky.push(...keys)
  }
  if (unlucky.length > 0)
    await store.outcomes.forget([...unlucky, ...keysOf(planComparison(pipeline, plans))])
}

const keysOf = (work: readonly Work[]): string[] => work.flatMap(({steps}) => steps.map(({key}) => key))
