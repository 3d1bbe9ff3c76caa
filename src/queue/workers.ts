import {z} from 'zod'
import type {JobPlan, Pipeline} from '../domain/pipeline/pipeline.js'
import type {PagesDone} from '../run/keep-pages.js'
import {perform, type Tools} from '../run/perform.js'
import {planComparison} from '../run/plan.js'
import {plansOf} from '../run/plans-of-run.js'
import {pipelineOf, runOf} from '../run/recall.js'
import type {Store} from '../store/store.js'
import type {BackEnd} from './back-end/back-end.js'
import type {Closable} from './back-end/makers.js'
import {planMark} from './flow.js'
import {fromStore, OtherRelease, toldToQueue} from './mishap.js'
import {workerSettings} from './settings.js'

/** What travels through a queue: names only; everything else is in the store. */
export const JobData = z.strictObject({
  run: z.string(),
  job: z.int().nonnegative(),
  submission: z.string().nullable(),
  /** What the run has planned for the job; a worker that plans otherwise would save where nobody looks. */
  plan: z.string()
})
type JobData = z.infer<typeof JobData>

/** How many jobs of each queue one process does at a time. */
export type Hands = Readonly<Record<JobPlan['queue'], number>>

/** What is done with a submission after each of its jobs, before the job counts as done. */
export type AfterJob = (submission: string, pipeline: Pipeline) => Promise<void>

/** Starts taking jobs from every queue; closing waits for the jobs in hand. */
export async function startWorkers(
  backEnd: BackEnd,
  {afterJob, store, ...outside}: Tools & {readonly afterJob?: AfterJob | undefined},
  hands: Hands
): Promise<Closable> {
  const tools = {store: tellingItsFaults(store), ...outside}
  const workers = await Promise.all(
    Object.entries(hands).map(([queue, concurrency]) =>
      backEnd.work(queue, job => performJob(job, {tools, afterJob}), {...workerSettings, concurrency})
    )
  )
  return {
    close: async () => {
      await Promise.all(workers.map(worker => worker.close()))
    }
  }
}

type Told = {readonly data: unknown; readonly updateProgress: (progress: PagesDone) => Promise<void>}

type Means = {readonly tools: Tools; readonly afterJob: AfterJob | undefined}

async function performJob(job: Told, {afterJob, tools}: Means): Promise<number> {
  try {
    const {plan, ...name} = jobIn(job.data)
    if ((await ownPlan(name, tools.store)) !== plan)
      throw new OtherRelease('it plans other work for the run than was planned where the run began')
    // How far it has come is for people to see; that it cannot be told never stops the work.
    const ran = await perform(name, tools, pages => void job.updateProgress(pages).catch(() => {}))
    // Only lists hang on that, which are brought up to date again when all is read.
    if (afterJob !== undefined && name.submission !== null)
      await afterJob(
        name.submission,
        await pipelineOf(await runOf(name.run, tools.store), tools.store)
      ).catch(() => {})
    return ran
  } catch (cause) {
    throw toldToQueue(cause)
  }
}

function jobIn(data: unknown): JobData {
  const parsed = JobData.safeParse(data)
  if (!parsed.success) throw new OtherRelease('it cannot read the job', {cause: parsed.error})
  return parsed.data
}

/** What this release plans for a job. */
async function ownPlan({run: id, job, submission}: Omit<JobData, 'plan'>, store: Store): Promise<string> {
  const run = await runOf(id, store)
  const pipeline = await pipelineOf(run, store)
  const wanted = run.submissions.filter(one => submission === null || one.id === submission)
  const plans = plansIn(await plansOf({...run, submissions: wanted}, pipeline, store))
  const work = plans.find(work => work.job === pipeline.file.jobs[job])
  return work ? planMark(work) : ''

  function plansIn(planned: Awaited<ReturnType<typeof plansOf>>) {
    return submission === null ? planComparison(pipeline, planned) : planned.flatMap(({work}) => work)
  }
}

/** The store, whose errors are told apart from those of a stage. */
function tellingItsFaults(store: Store): Store {
  const {originals, pipelines, runs, outcomes, corrections} = store
  return {
    ...store,
    originals: telling(originals),
    pipelines: telling(pipelines),
    runs: telling(runs),
    outcomes: telling(outcomes),
    corrections: telling(corrections)
  }
}

type Methods<Part> = {readonly [Name in keyof Part]: (...args: never[]) => Promise<unknown>}

const telling = <Part extends Methods<Part>>(part: Part): Part =>
  // Each method keeps its name, its arguments and what it gives; only what it throws is another.
  Object.fromEntries(
    Object.entries<(...args: never[]) => Promise<unknown>>(part).map(([name, method]) => [
      name,
      (...args: never[]) =>
        method(...args).catch(cause => {
          throw fromStore(cause)
        })
    ])
  ) as Part
