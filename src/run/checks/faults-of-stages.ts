import type {JobPlan, PipelineFile} from '../../domain/pipeline/pipeline.js'
import {collected, given, stages} from '../../stages/registry.js'
import type {ValueName} from '../../stages/stage.js'

/** One thing wrong with the stages: the entry of the pipeline file, and one sentence. */
export type StageFault = {readonly place: readonly PropertyKey[]; readonly message: string}

/** One sentence for each fault in the order of the stages; none means that the plan can be made. */
export function faultsOfStages({jobs}: Pick<PipelineFile, 'jobs'>): readonly StageFault[] {
  const faults: StageFault[] = []
  const available: Available = {submission: new Set(given), run: new Set()}
  for (const [job, {stages: names, each}] of jobs.entries())
    for (const [index, name] of names.entries()) {
      const place = ['jobs', job, 'stages', index]
      const stage = stages.get(name)
      if (!stage) {
        const message = `There is no stage “${name}”: the stages are ${[...stages.keys()].join(', ')}.`
        faults.push({place, message})
        continue
      }
      for (const need of stage.needs) {
        const fault = faultOfNeed(need, each, available)
        if (fault !== null) faults.push({place, message: `The stage “${name}” ${fault}`})
      }
      available[each].add(stage.gives)
    }
  if (!available.run.has('digest'))
    faults.push({
      place: ['jobs'],
      message: 'No stage gives the digest: add “compare” as the last one, in a job with each: run.'
    })
  return faults
}

/** What stages before have given, of one submission and of the whole run. */
type Available = Readonly<Record<JobPlan['each'], Set<ValueName>>>

function faultOfNeed(need: ValueName, each: JobPlan['each'], available: Available): string | null {
  if (available[each].has(need)) return null
  const parts = collected.get(need)
  if (each === 'submission' && (parts !== undefined || available.run.has(need)))
    return `needs ${need}, which is of all submissions: put it in a job with each: run.`
  if (each === 'run' && available.submission.has(need))
    return `needs ${need}, which is of one submission: put it in a job with each: submission.`
  const missing =
    each === 'run' && parts !== undefined ? parts.find(part => !available.submission.has(part)) : need
  return missing === undefined
    ? null
    : `needs ${missing}, which no stage before it gives: put the one that gives it first.`
}
