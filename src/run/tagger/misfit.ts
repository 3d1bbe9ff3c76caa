import {ANY_CODE, type Model} from '../../domain/pipeline/model.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'

/** Why a model is of no use with a pipeline, in a sentence; null where it fits. */
export function misfitOf(model: Model, {file, rules, taxonomies, questions}: Pipeline): string | null {
  if (model.taxonomies.toSorted().join() !== file.taxonomies.toSorted().join())
    return `it was made for ${model.taxonomies.join(', ')}, and the pipeline has ${file.taxonomies.join(', ')}.`
  if (model.rules !== rules.version)
    return `it was made for the rules ${model.rules}, and the pipeline has ${rules.version}.`
  const known = new Set([
    ANY_CODE,
    ...taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`)),
    ...questions.flatMap(question => polesOf(question).map(({pole}) => `${question.code}=${pole}`))
  ])
  const given = [...model.tags.outcomes, ...model.questions.outcomes]
  const gone = given.filter(outcome => !known.has(outcome))
  return gone.length === 0 ? null : `it gives ${gone.join(', ')}, which the pipeline does not have.`
}
