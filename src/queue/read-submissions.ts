import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {plansOf} from '../run/plans-of-run.js'
import type {Run} from '../store/store.js'
import {flowsOfSubmissions} from './flow.js'
import {type Conducting, seeThrough} from './see-through.js'

/** Sees an intake through: every submission is read and tagged, or its reason is kept; nothing is laid side by side. */
export async function readSubmissions(
  run: Run,
  pipeline: Pipeline,
  conducting: Conducting
): Promise<{readonly performed: number}> {
  const plans = await plansOf(run, pipeline, conducting.store)
  const performed = await seeThrough(
    {
      works: plans.flatMap(({work}) => work),
      goals: plans.flatMap(({work}) => work.at(-1)?.steps.at(-1)?.key ?? []),
      flowsOf: (works, round) => flowsOfSubmissions(run, {pipeline, works, round})
    },
    run,
    {...conducting, pipeline}
  )
  await conducting.store.runs.finish(run.id, null)
  return {performed}
}
