import {noteSha256, sha256Once} from '../../domain/json/content-id.js'
import type {Model} from '../../domain/pipeline/model.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'

const tables = ['tags', 'questions', 'stances', 'acts'] as const
type Table = (typeof tables)[number]

/** What the build says in front of the features: how many each table has, and the hashes of the pipeline and its parts. */
type Preface = {
  readonly counts: readonly number[]
  readonly whole: string
  readonly parts: Readonly<Record<string, string>>
}

/**
 * A pipeline as the build keeps it: a line of JSON, one with the hashes by which a run knows it, and behind them the
 * features of its model, line by line, as there are very many, and a text is cut into lines in much less time than JSON
 * is read.
 */
export function compiledText(pipeline: Pipeline): string {
  const {model} = pipeline
  const features = tables.map(table => model?.[table].features ?? [])
  const counts = features.map(({length}) => length)
  const without = model === null ? null : withFeatures(model, () => [])
  const preface: Preface = {
    counts,
    whole: sha256Once(pipeline),
    parts: Object.fromEntries(partsOf(pipeline).map(([name, part]) => [name, sha256Once(part)]))
  }
  return [JSON.stringify({...pipeline, model: without}), JSON.stringify(preface), ...features.flat()].join(
    '\n'
  )
}

/** The pipeline in such a text, whose hash and those of its parts need not be worked out again. */
export function pipelineIn(text: string): Pipeline {
  const [head = '', line = '', ...features] = text.split('\n')
  // Only the build writes it, from a pipeline that its schema accepted.
  const read: Pipeline = JSON.parse(head)
  const {counts, whole, parts}: Preface = JSON.parse(line)
  const pipeline =
    read.model === null ? read : {...read, model: withItsFeatures(read.model, counts, features)}
  noteSha256(pipeline, whole)
  for (const [name, part] of partsOf(pipeline)) {
    const sha256 = parts[name]
    if (sha256 !== undefined) noteSha256(part, sha256)
  }
  return pipeline
}

function withItsFeatures(model: Model, counts: readonly number[], features: readonly string[]): Model {
  return withFeatures(model, table => {
    const at = tables.indexOf(table)
    const from = counts.slice(0, at).reduce((sum, length) => sum + length, 0)
    return features.slice(from, from + (counts[at] ?? 0))
  })
}

const partsOf = (pipeline: Pipeline): [string, object][] =>
  Object.entries(pipeline).flatMap(([name, part]) =>
    typeof part === 'object' && part !== null ? [[name, part]] : []
  )

const withFeatures = (model: Model, of: (table: Table) => string[]): Model => ({
  ...model,
  tags: {...model.tags, features: of('tags')},
  questions: {...model.questions, features: of('questions')},
  stances: {...model.stances, features: of('stances')},
  acts: {...model.acts, features: of('acts')}
})
