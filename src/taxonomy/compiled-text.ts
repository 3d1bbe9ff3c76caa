import type {Model} from '../domain/pipeline/model.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'

const tables = ['tags', 'stances', 'acts'] as const
type Features = Readonly<Record<(typeof tables)[number], readonly string[]>>

/**
 * A pipeline as the build keeps it: a line of JSON, and behind it the features of its model, line by line, as there are
 * very many, and a text is cut into lines in much less time than JSON is read.
 */
export function compiledText(pipeline: Pipeline): string {
  const {model} = pipeline
  const features = tables.map(table => model?.[table].features ?? [])
  const counts = features.map(({length}) => length)
  const without = model === null ? null : withFeatures(model, {tags: [], stances: [], acts: []})
  return [JSON.stringify({...pipeline, model: without}), JSON.stringify(counts), ...features.flat()].join(
    '\n'
  )
}

/** The pipeline in such a text. */
export function pipelineIn(text: string): Pipeline {
  const [head = '', counts = '', ...features] = text.split('\n')
  // Only the build writes it, from a pipeline that its schema accepted.
  const pipeline: Pipeline = JSON.parse(head)
  const [tags = 0, stances = 0, acts = 0]: readonly number[] = JSON.parse(counts)
  if (pipeline.model === null) return pipeline
  return {
    ...pipeline,
    model: withFeatures(pipeline.model, {
      tags: features.slice(0, tags),
      stances: features.slice(tags, tags + stances),
      acts: features.slice(tags + stances, tags + stances + acts)
    })
  }
}

const withFeatures = (model: Model, {tags, stances, acts}: Features): Model => ({
  ...model,
  tags: {...model.tags, features: [...tags]},
  stances: {...model.stances, features: [...stances]},
  acts: {...model.acts, features: [...acts]}
})
