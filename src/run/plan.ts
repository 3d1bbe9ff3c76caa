import type {Correction} from '../domain/correction.js'
import {sha256Of, sha256Once} from '../domain/json/content-id.js'
import type {JobPlan, Pipeline} from '../domain/pipeline/pipeline.js'
import type {Submission} from '../domain/submission.js'
import {collected, stages} from '../stages/registry.js'
import type {Stage, ValueName} from '../stages/stage.js'

/** One stage on one submission, or on the whole run, under the key of everything it depends on. */
export type Step = {
  readonly stage: Stage
  readonly key: string
  /** Where each value that the stage needs is found: the key of the outcome that gives it. */
  readonly inputs: ReadonlyMap<ValueName, string>
}

/** Steps that go together in one job. `submission` is null for a job on the whole run. */
export type Work = {
  readonly job: JobPlan
  readonly submission: Submission | null
  readonly steps: readonly Step[]
}

/** What is to be done for one submission, job by job, and where each value will be found. */
export type SubmissionPlan = {
  readonly submission: Submission
  readonly work: readonly Work[]
  /** The key of the outcome that gives each value. */
  readonly keys: ReadonlyMap<ValueName, string>
}

/** Plans one submission. Pure: the same pipeline, submission and corrections always give the same keys. */
export function planSubmission(
  pipeline: Pipeline,
  submission: Submission,
  corrections: readonly Correction[]
): SubmissionPlan {
  const ofPipeline = planned.get(pipeline) ?? new WeakMap<Submission, Planned>()
  planned.set(pipeline, ofPipeline)
  const said = JSON.stringify(corrections.map(({id}) => id))
  const known = ofPipeline.get(submission)
  if (known?.said === said) return known.plan
  const keys = new Map<ValueName, string>([
    ['file', sha256Of(submission.file)],
    ['submission', submission.id],
    ['corrections', sha256Of(corrections.map(({id}) => id))]
  ])
  const work = pipeline.file.jobs
    .filter(({each}) => each === 'submission')
    .map(job => ({job, submission, steps: stepsOf(job, keys, pipeline)}))
  const plan = {submission, work, keys}
  ofPipeline.set(submission, {said, plan})
  return plan
}

type Planned = {readonly said: string; readonly plan: SubmissionPlan}

// After a correction a server plans all submissions, of which all but one are what they were.
const planned = new WeakMap<Pipeline, WeakMap<Submission, Planned>>()

/** Plans what lays all submissions side by side, from their own plans. */
export function planComparison(pipeline: Pipeline, plans: readonly SubmissionPlan[]): readonly Work[] {
  const keys = new Map([...collected].map(([name, parts]) => [name, collectedKey(name, parts, plans)]))
  return pipeline.file.jobs
    .filter(({each}) => each === 'run')
    .map(job => ({job, submission: null, steps: stepsOf(job, keys, pipeline)}))
}

/**
 * The key of values of all submissions. To lay them side by side all that was made of them counts, since every stage may
 * have notes; other stages see the values that they name and nothing else, so a correction does not run them again.
 */
function collectedKey(
  name: ValueName,
  parts: readonly ValueName[],
  plans: readonly SubmissionPlan[]
): string {
  const isSeen = ([value]: readonly [ValueName, string]) => name === 'gathered' || parts.includes(value)
  return sha256Of(
    plans
      .map(({submission, keys}) => [submission.id, ...[...keys].filter(isSeen).toSorted().flat()])
      .toSorted()
  )
}

function stepsOf(job: JobPlan, keys: Map<ValueName, string>, pipeline: Pipeline): Step[] {
  return job.stages.map(name => {
    const stage = stages.get(name)
    if (!stage) throw new Error(`The stage ${name} passed the check but is not registered`)
    const inputs = new Map(stage.needs.map(need => [need, keyOf(need, keys, name)]))
    const key = sha256Of({
      stage: name,
      version: stage.version,
      uses: usedParts(stage, pipeline),
      inputs: Object.fromEntries(inputs)
    })
    keys.set(stage.gives, key)
    return {stage, key, inputs}
  })
}

function keyOf(value: ValueName, keys: ReadonlyMap<ValueName, string>, stage: string): string {
  const key = keys.get(value)
  if (key === undefined)
    throw new Error(`The stage ${stage} needs ${value}, which nothing gives; the check let it pass`)
  return key
}

function usedParts(stage: Stage, pipeline: Pipeline): Record<string, string> {
  return Object.fromEntries(
    stage.uses.flatMap(part => {
      const value = partOf(pipeline, part)
      // A setting that the pipeline leaves out.
      if (value === undefined) return []
      return [[part, typeof value === 'object' && value !== null ? sha256Once(value) : sha256Of(value)]]
    })
  )
}

function partOf(pipeline: Pipeline, part: Stage['uses'][number]): unknown {
  if (part in pipeline) return Reflect.get(pipeline, part)
  return Reflect.get({...pipeline.file.settings, languages: pipeline.file.languages}, part)
}
