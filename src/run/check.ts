import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {given, stages} from '../stages/registry.js'
import type {ValueName} from '../stages/stage.js'

/** One sentence for each fault in the order of the stages; none means that the plan can be made. */
export function faultsOfStages({file}: Pick<Pipeline, 'file'>): string[] {
  const faults: string[] = []
  const available = new Set<ValueName>(given)
  for (const {stages: names} of file.jobs)
    for (const name of names) {
      const stage = stages.get(name)
      if (!stage) {
        faults.push(`There is no stage “${name}”: the stages are ${[...stages.keys()].join(', ')}.`)
        continue
      }
      for (const need of stage.needs)
        if (!available.has(need))
          faults.push(
            `The stage “${name}” needs ${need}, which no stage before it gives: put the one that gives it first.`
          )
      available.add(stage.gives)
    }
  if (!available.has('digest')) faults.push('No stage gives the digest: add “compare” as the last one.')
  return faults
}
