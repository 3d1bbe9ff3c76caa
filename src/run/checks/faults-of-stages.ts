import type {PipelineFile} from '../../domain/pipeline/pipeline.js'
import {given, stages} from '../../stages/registry.js'
import type {ValueName} from '../../stages/stage.js'

/** One thing wrong with the stages: the entry of the pipeline file, and one sentence. */
export type StageFault = {readonly place: readonly PropertyKey[]; readonly message: string}

/** One sentence for each fault in the order of the stages; none means that the plan can be made. */
export function faultsOfStages({jobs}: Pick<PipelineFile, 'jobs'>): readonly StageFault[] {
  const faults: StageFault[] = []
  const available = new Set<ValueName>(given)
  for (const [job, {stages: names}] of jobs.entries())
    for (const [index, name] of names.entries()) {
      const place = ['jobs', job, 'stages', index]
      const stage = stages.get(name)
      if (!stage) {
        const message = `There is no stage “${name}”: the stages are ${[...stages.keys()].join(', ')}.`
        faults.push({place, message})
        continue
      }
      for (const need of stage.needs)
        if (!available.has(need))
          faults.push({
            place,
            message: `The stage “${name}” needs ${need}, which no stage before it gives: put the one that gives it first.`
          })
      available.add(stage.gives)
    }
  if (!available.has('digest'))
    faults.push({place: ['jobs'], message: 'No stage gives the digest: add “compare” as the last one.'})
  return faults
}
