import {failed, type Outcome} from '../domain/outcome.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import type {Submission} from '../domain/submission.js'
import type {FileReading, SourceFile, ValueName} from '../stages/stage.js'
import type {Run, Store, StoredOutcome} from '../store/store.js'
import {gather, keepGathered} from './gather/gather.js'
import {NotThereYet} from './gather/outcomes-of.js'
import {saidOf} from './gather/said.js'
import {LARGEST_FILE} from './intake/take-in.js'
import {keepingPages, type PagesDone} from './keep-pages.js'
import {planComparison, type Step, type SubmissionPlan, type Work} from './plan.js'
import {plansOf} from './plans-of-run.js'
import {pipelineOf, runOf} from './recall.js'
import {inputOf, type RunStage, runStageHere} from './run-stage.js'

/** What performing needs from outside. */
export type Tools = FileReading & {
  readonly store: Store
  /** Where stages are run; in this thread where nothing is said. */
  readonly runStage?: RunStage
}

/** Names one job of a run, as it travels through a queue. `submission` is null for the comparison. */
export type JobName = {readonly run: string; readonly job: number; readonly submission: string | null}

/**
 * Does one job: loads what its stages need, runs those whose outcome is not there yet, saves each outcome.
 * A file that cannot be read is an outcome like any other. Doing it twice, or at two places at once, is harmless.
 * Gives how many stages were run, and reports how far the recognition of pages has come.
 */
export async function perform(
  name: JobName,
  {store, ...outside}: Tools,
  report: (pages: PagesDone) => void = () => {}
): Promise<number> {
  const run = await runOf(name.run, store)
  const pipeline = await pipelineOf(run, store)
  const {work, plans} = await workOf(name, {run, pipeline, store})
  return performWork(work, {plans, run, pipeline, store, report, ...outside})
}

/**
 * Does one job of a run that is planned already; `plans` are those of the submissions that it is on. Gives how many
 * stages were run.
 */
export async function performWork(work: Work, scene: Omit<Scene, 'work' | 'values'>): Promise<number> {
  const {store, plans} = scene
  const present = await store.outcomes.present(work.steps.map(({key}) => key))
  const missing = work.steps.filter(({key}) => !present.has(key))
  const values = new Map<string, Outcome<unknown>>()
  const done: StoredOutcome[] = []
  try {
    for (const step of missing) {
      const outcome = await runStep(step, {...scene, work, values})
      values.set(step.key, outcome)
      done.push({key: step.key, stage: step.stage.name, outcome})
    }
  } finally {
    // What was done before a stage failed need not be done again.
    await store.outcomes.save(done)
  }
  const [plan] = plans
  if (missing.length > 0 && plan !== undefined && plan.work.at(-1) === work)
    await keepGathered(plan, store, values)
  return missing.length
}

type Scene = Tools & {
  readonly work: Work
  readonly plans: readonly SubmissionPlan[]
  readonly run: Run
  readonly pipeline: Pipeline
  readonly report: (pages: PagesDone) => void
  /** Outcomes made or fetched in this job, so that none is fetched twice. */
  readonly values: Map<string, Outcome<unknown>>
}

async function runStep(step: Step, scene: Scene): Promise<Outcome<unknown>> {
  const input = await inputOf(step, (need, key) => neededValue(need, key, scene))
  if ('failure' in input) return input
  const {pipeline, read, report, runStage = runStageHere, store, work} = scene
  const given = input.value
  const of = given.extracted?.doubtful.length ?? 0
  const sha256 = work.submission?.file.sha256 ?? ''
  const recognise = keepingPages(scene.recognise, {store, sha256, of, report})
  return runStage(step.stage, given, {pipeline, read, recognise})
}

async function neededValue(need: ValueName, key: string, scene: Scene): Promise<Outcome<unknown>> {
  const {submission} = scene.work
  if (need === 'gathered') return {value: await gather(scene.plans, scene.store), notes: []}
  if (need === 'said') return {value: await saidOf(scene.plans, scene.store), notes: []}
  if (submission) {
    if (need === 'submission') return {value: submission, notes: []}
    if (need === 'corrections') return {value: await correctionsOf(submission, scene), notes: []}
    if (need === 'file') return fileOf(submission, scene.store)
  }
  const found = scene.values.get(key) ?? (await scene.store.outcomes.fetch([key])).get(key)
  if (!found) throw new NotThereYet(`The ${need} of ${submission?.file.name ?? 'the run'} is not there yet`)
  scene.values.set(key, found)
  return found
}

async function fileOf({file}: Submission, store: Store): Promise<Outcome<SourceFile>> {
  if (file.withheld === 'unopened')
    return failed(
      'unopened',
      `${file.name} cannot be opened as a file: see to it that it is one, and that you may read it.`
    )
  if (file.withheld === 'absent')
    return failed(
      'absent',
      `The manifest names ${file.name}, but there is no such file: add it, or take out its row.`
    )
  if (file.withheld === 'oversized')
    return failed(
      'too-large',
      `${file.name} has ${Math.round(file.bytes / 1_048_576)} MiB, over the limit of ${LARGEST_FILE / 1_048_576} MiB: split it or ask for a smaller copy.`
    )
  return {value: {name: file.name, bytes: await store.originals.fetch(file.sha256)}, notes: []}
}

async function correctionsOf(submission: Submission, {store, run}: Pick<Scene, 'store' | 'run'>) {
  const found = await store.corrections.of([submission], run.correctionsUpTo)
  return found.get(submission.id) ?? []
}

async function workOf(
  {job, submission}: JobName,
  {run, pipeline, store}: {readonly run: Run; readonly pipeline: Pipeline; readonly store: Store}
): Promise<{readonly work: Work; readonly plans: readonly SubmissionPlan[]}> {
  const wanted = run.submissions.filter(({id}) => submission === null || id === submission)
  const plans = await plansOf({...run, submissions: wanted}, pipeline, store)
  const works = submission === null ? planComparison(pipeline, plans) : plans.flatMap(({work}) => work)
  const work = works.find(candidate => candidate.job === pipeline.file.jobs[job])
  if (!work) throw new Error(`The run ${run.id} has no job ${job} on ${submission ?? 'the whole run'}`)
  return {work, plans}
}
