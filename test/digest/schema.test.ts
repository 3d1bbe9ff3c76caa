import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {descriptions} from '../../src/digest/schema/descriptions.js'
import {digestSchema} from '../../src/digest/schema/schema.js'
import {sampleDigest} from './sample-digest.js'
import {sixParties, threeCodes} from './six-parties.js'

const committed = new URL('../../src/digest/schema/digest.schema.json', import.meta.url)
const {digest} = sampleDigest('Harbours', sixParties, threeCodes)

type Schema = {
  readonly properties?: Record<string, Schema>
  readonly items?: Schema
  readonly description?: string
  readonly anyOf?: readonly Schema[]
  readonly $defs?: Record<string, Schema>
}

function fieldsOf(
  schema: Schema,
  path: string
): readonly {readonly path: string; readonly description?: string}[] {
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
      const own = path === '' ? name : `${path}.${name}`
      const {description} = field
      return [{path: own, ...(description === undefined ? {} : {description})}, ...fieldsOf(field, own)]
    }),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, path)),
    ...(schema.anyOf ?? []).flatMap(branch => fieldsOf(branch, path)),
    ...Object.entries(schema.$defs ?? {}).flatMap(([name, part]) => fieldsOf(part, name))
  ]
}

describe('digestSchema', () => {
  it('is what the committed file says', () => {
    if (process.env.UPDATE_GOLDEN === '1' && process.env.CI === undefined)
      writeFileSync(committed, `${JSON.stringify(digestSchema(), null, 2)}\n`)
    expect(JSON.parse(readFileSync(committed, 'utf8'))).toEqual(digestSchema())
  })
  it('describes every field', () => {
    const bare = fieldsOf(digestSchema() as Schema, '').filter(({description}) => description === undefined)
    expect(bare).toEqual([])
  })
  it('has no description left over', () => {
    const paths = new Set(fieldsOf(digestSchema() as Schema, '').map(({path}) => path))
    expect(Object.keys(descriptions).filter(path => path !== '' && !paths.has(path))).toEqual([])
  })
  it('accepts a digest', () => {
    // Read back from JSON Schema alone, so that it is not our own schema that says yes.
    const reader = z.fromJSONSchema(digestSchema() as Parameters<typeof z.fromJSONSchema>[0])
    expect(reader.safeParse(JSON.parse(JSON.stringify(digest))).success).toBe(true)
  })
  it.each([
    ['a cell of no known kind', {cells: [{...digest.cells[0], cell: 'quiet'}]}],
    [
      'a quote on page nought',
      {cells: [{...digest.cells[0], quotes: [{...digest.cells[0]?.quotes[0], page: 0}]}]}
    ],
    ['a field nobody knows', {rank: []}]
  ])('refuses %s', (_, change) => {
    const reader = z.fromJSONSchema(digestSchema() as Parameters<typeof z.fromJSONSchema>[0])
    expect(reader.safeParse({...JSON.parse(JSON.stringify(digest)), ...change}).success).toBe(false)
  })
})
