import {Digest} from '../domain/digest/digest.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {planComparison} from '../run/plan.js'
import {plansOf} from '../run/plans-of-run.js'
import type {Run} from '../store/store.js'
import {flowOf} from './flow.js'
import {type Conducting, seeThrough} from './see-through.js'

/** What came of a run: its digest, where it is kept, and how many stages had to be performed. */
export type Conducted = {readonly digest: Digest; readonly digestKey: string; readonly performed: number}

/** Sees a run through to its digest. */
export async function conduct(run: Run, pipeline: Pipeline, conducting: Conducting): Promise<Conducted> {
  const {store} = conducting
  const plans = await plansOf(run, pipeline, store)
  const works = [...plans.flatMap(({work}) => work), ...planComparison(pipeline, plans)]
  const digestKey = works.at(-1)?.steps.at(-1)?.key
  if (digestKey === undefined) throw new Error(`The run ${run.id} has nothing to do`)
  const performed = await seeThrough(
    {
      works,
      goals: [digestKey],
      flowsOf: (missing, round) => [flowOf(run, {pipeline, works: missing, round})]
    },
    run,
    {...conducting, pipeline}
  )
  const outcome = (await store.outcomes.fetch([digestKey])).get(digestKey)
  if (!outcome || 'failure' in outcome) throw new Error(`The run ${run.id} ended without a digest`)
  await store.runs.finish(run.id, digestKey)
  return {digest: Digest.parse(outcome.value), digestKey, performed}
}
