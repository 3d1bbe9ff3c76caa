import type {PipelineFolder} from '../pipeline-folder.js'
import type {Fault} from './fault.js'

/** What is wrong between a model and the taxonomies and rules that it was made for. */
export function modelFaults({model, file, rules}: PipelineFolder): readonly Fault[] {
  if (model === null || model === undefined || file === undefined) return []
  const {value, fault} = model
  const again = 'train one for these with concord train'
  const faults: Fault[] = []
  if (value.version !== file.value.model)
    faults.push(
      fault(
        ['version'],
        `The version is ${value.version}, but the file stands where ${file.value.model} belongs.`
      )
    )
  const listed = new Set(file.value.taxonomies)
  const other = value.taxonomies.filter(reference => !listed.has(reference))
  const unknown = file.value.taxonomies.filter(reference => !value.taxonomies.includes(reference))
  if (other.length > 0 || unknown.length > 0)
    faults.push(
      fault(
        ['taxonomies'],
        `This model was made for ${value.taxonomies.join(', ')}, and the pipeline has ${file.value.taxonomies.join(', ')}: ${again}.`
      )
    )
  if (rules !== undefined && value.rules !== rules.value.version)
    faults.push(
      fault(
        ['rules'],
        `This model was made for the rules ${value.rules}, and the pipeline has ${rules.value.version}: ${again}.`
      )
    )
  return faults
}
