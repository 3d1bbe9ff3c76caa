import {z} from 'zod'
import {Digest} from '../../domain/digest/digest.js'
import {Failure, Note} from '../../domain/errors.js'
import {Labels} from '../../domain/pipeline/taxonomy.js'
import {CodeQuote, Quote} from '../../domain/position.js'
import {Identity} from '../../domain/submission.js'
import {descriptions} from './descriptions.js'

type Json = string | number | boolean | null | readonly Json[] | {readonly [key: string]: Json}

/** The JSON Schema (draft 2020-12) of `digest.json`, made from the zod schema, with each field described. */
export function digestSchema(): object {
  const names = z.registry<{id: string}>()
  for (const [id, schema] of Object.entries({Quote, CodeQuote, Note, Failure, Identity, Labels}))
    names.add(schema, {id})
  const bare = z.toJSONSchema(Digest, {metadata: names})
  // What zod gives is plain JSON, though its type also allows for what we never ask of it.
  const {$schema, $defs, ...body} = JSON.parse(JSON.stringify(bare)) as {readonly [key: string]: Json}
  return {
    $schema,
    title: 'Digest of positions',
    description: descriptions[''],
    ...(described(body, '') as object),
    $defs: Object.fromEntries(
      Object.entries(($defs ?? {}) as {readonly [key: string]: Json}).map(([name, schema]) => [
        name,
        described(schema, name)
      ])
    )
  }
}

function described(schema: Json, path: string): Json {
  if (Array.isArray(schema)) return schema.map(each => described(each, path))
  if (!isObject(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== 'id')
      .map(([key, value]) =>
        key === 'properties' && isObject(value)
          ? [key, describedFields(value, path)]
          : [key, described(value, path)]
      )
  )
}

const describedFields = (fields: {readonly [key: string]: Json}, path: string): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, schema]) => {
      const field = path === '' ? name : `${path}.${name}`
      const inner = described(schema, field)
      const description = descriptions[field]
      return [name, description === undefined || !isObject(inner) ? inner : {description, ...inner}]
    })
  )

const isObject = (value: Json | undefined): value is {readonly [key: string]: Json} =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
