import type {Failure} from '../domain/errors.js'
import type {Outcome} from '../domain/outcome.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Run, Store} from '../store/store.js'
import {plansOf} from './plans-of-run.js'

/** Failures that may be the machine's and not the file's, so that another try can help. */
const mishaps: ReadonlySet<Failure['code']> = new Set(['timed-out', 'crashed', 'too-large', 'no-text'])

/** Whether another try may give another outcome: what recognises pages may have been installed since. */
export const isMishap = (outcome: Outcome<unknown>): boolean =>
  ('failure' in outcome && mishaps.has(outcome.failure.code)) ||
  outcome.notes.some(({code}) => code === 'page-without-text')

/**
 * Forgets every outcome of the submissions that timed out or crashed, or have pages that could not be read, so that the
 * run tries them again, and what was made of all submissions in the store: other runs may have been made without them
 * too, and comparing is quick.
 */
export async function forgetMishaps(run: Run, pipeline: Pipeline, store: Store): Promise<void> {
  const unlucky: string[] = []
  for (const {work} of await plansOf(run, pipeline, store)) {
    const keys = work.flatMap(({steps}) => steps.map(({key}) => key))
    const outcomes = [...(await store.outcomes.fetch(keys)).values()]
    if (outcomes.some(isMishap)) unlucky.push(...keys)
  }
  if (unlucky.length === 0) return
  await store.outcomes.forget(unlucky)
  for (const stage of ['wording', 'compare']) await store.outcomes.forgetStage(stage)
}
