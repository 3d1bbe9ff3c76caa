import {ANY_CODE} from '../../domain/pipeline/model.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import type {PipelineFolder} from '../folder/pipeline-folder.js'
import type {Fault} from './fault.js'
import {codesOf, everyTaxonomyRead} from './taxonomy-faults.js'

/** What is wrong between a model and the taxonomies and rules that it was made for. */
export function modelFaults(folder: PipelineFolder): readonly Fault[] {
  const {model, file, rules} = folder
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
  const listed = [...folder.taxonomies.keys()]
  const other = value.taxonomies.filter(reference => !listed.includes(reference))
  const unknown = listed.filter(reference => !value.taxonomies.includes(reference))
  if (other.length > 0 || unknown.length > 0)
    faults.push(
      fault(
        ['taxonomies'],
        `This model was made for ${value.taxonomies.join(', ')}, and the pipeline has ${listed.join(', ')}: ${again}.`
      )
    )
  if (rules !== undefined && value.rules !== rules.value.version)
    faults.push(
      fault(
        ['rules'],
        `This model was made for the rules ${value.rules}, and the pipeline has ${rules.value.version}: ${again}.`
      )
    )
  if (value.tags.features.some(line => /^(concepts|fields) /.test(line)))
    faults.push(
      fault(
        ['tags', 'features'],
        `This model goes by concepts and fields that stand together, which are no longer looked at: ${again}.`
      )
    )
  const given = [...value.tags.outcomes, ...value.questions.outcomes]
  const gone = given.filter(outcome => !isKnown(outcome, folder))
  if (faults.length === 0 && gone.length > 0)
    faults.push(
      fault(
        ['tags', 'outcomes'],
        `This model gives ${gone.join(', ')}, which the pipeline does not have: ${again}.`
      )
    )
  return faults
}

/** Whether what a model gives is a code or a pole of the pipeline; what stands in a file that cannot be read is not blamed. */
function isKnown(outcome: string, folder: PipelineFolder): boolean {
  if (outcome === ANY_CODE) return true
  const [question, pole] = outcome.split('=')
  if (pole === undefined) return !everyTaxonomyRead(folder) || codesOf(folder).has(outcome)
  const asked = folder.questions?.value.questions
  return (
    asked === undefined ||
    asked.some(({code, ...rest}) => code === question && polesOf(rest).some(each => each.pole === pole))
  )
}
