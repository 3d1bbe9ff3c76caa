import type {FlowJob} from 'bullmq'
import {sha256Of} from '../domain/json/content-id.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Work} from '../run/plan.js'
import type {Run} from '../store/store.js'
import {jobSettings} from './settings.js'

/** A job with those it waits for. */
export type Flow = FlowJob & {readonly opts: {readonly jobId: string}}

type Round = {readonly pipeline: Pipeline; readonly works: readonly Work[]; readonly round: number}

/**
 * The jobs of one round as a tree: the comparison waits for the last job of every submission, each of those
 * for the job before it. A job id holds the run and the round, so that nothing finished is taken for it.
 */
export function flowOf(run: Run, round: Round): Flow {
  const comparison = round.works.filter(({submission}) => submission === null)
  return chained(
    comparison.map(work => nodeOf(work, run, round)),
    flowsOfSubmissions(run, round)
  )
}

/** The jobs of one round on each submission, each a chain of its own. */
export const flowsOfSubmissions = (run: Run, round: Round): readonly Flow[] =>
  run.submissions.flatMap(({id}) => {
    const own = round.works.filter(({submission}) => submission?.id === id)
    return own.length === 0
      ? []
      : [
          chained(
            own.map(work => nodeOf(work, run, round)),
            []
          )
        ]
  })

function nodeOf({job, submission, steps}: Work, run: Run, {pipeline, round}: Round): Flow {
  const place = pipeline.file.jobs.indexOf(job)
  return {
    name: job.stages.join('+'),
    queueName: job.queue,
    data: {run: run.id, job: place, submission: submission?.id ?? null, plan: planMark({steps})},
    opts: {
      ...jobSettings,
      jobId: jobIdOf({job, submission}, {run, pipeline, round}),
      // What fails is put in again by the run; it must not leave the others waiting for ever.
      ignoreDependencyOnFailure: true
    }
  } as Flow
}

/** The id of a job in one round of a run. */
export const jobIdOf = (
  {job, submission}: Pick<Work, 'job' | 'submission'>,
  {run, pipeline, round}: {readonly run: Run; readonly pipeline: Pipeline; readonly round: number}
): string => [run.id, round, pipeline.file.jobs.indexOf(job), submission?.id ?? 'all'].join('.')

/** The same wherever the same keys are planned for a job; another release's stages give another. */
export const planMark = ({steps}: Pick<Work, 'steps'>): string =>
  sha256Of(steps.map(({key}) => key)).slice(0, 16)

// The last job is the root; each waits for the one before it, and the first for `firstWaitsFor`.
function chained(nodes: readonly Flow[], firstWaitsFor: readonly Flow[]): Flow {
  const [first, ...later] = nodes
  if (!first) throw new Error('A chain of jobs needs at least one')
  const start = firstWaitsFor.length === 0 ? first : ({...first, children: [...firstWaitsFor]} as Flow)
  return later.reduce((before, node) => ({...node, children: [before]}) as Flow, start)
}
