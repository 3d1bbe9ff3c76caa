import type {Model} from '../../domain/pipeline/model.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'

const tables = ['tags', 'questions', 'stances', 'acts'] as const
type Table = (typeof tables)[number]

/**
 * A pipeline as the build keeps it: a line of JSON, and behind it the features of its model, line by line, as there are
 * very many, and a text is cut into lines in much less time than JSON is read.
 */
export function compiledText(pipeline: Pipeline): string {
  const {model} = pipeline
  const features = tables.map(table => model?.[table].features ?? [])
  const counts = features.map(({length}) => length)
  const without = model === null ? null : withFeatures(model, () => [])
  return [JSON.stringify({...pipeline, model: without}), JSON.stringify(counts), ...features.flat()].join(
    '\n'
  )
}

/** The pipeline in such a text. */
export function pipelineIn(text: string): Pipeline {
  const [head = '', counts = '', ...features] = text.split('\n')
  // Only the build writes it, from a pipeline that its schema accepted.
  const pipeline: Pipeline = JSON.parse(head)
  const lengths: readonly number[] = JSON.parse(counts)
  if (pipeline.model === null) return pipeline
  return {
    ...pipeline,
    model: withFeatures(pipeline.model, table => {
      const at = tables.indexOf(table)
      const from = lengths.slice(0, at).reduce((sum, length) => sum + length, 0)
      return features.slice(from, from + (lengths[at] ?? 0))
    })
  }
}

const withFeatures = (model: Model, of: (table: Table) => string[]): Model => ({
  ...model,
  tags: {...model.tags, features: of('tags')},
  questions: {...model.questions, features: of('questions')},
  stances: {...model.stances, features: of('stances')},
  acts: {...model.acts, features: of('acts')}
})
