import type {z} from 'zod'
import type {YamlSource} from '../folder/yaml-source.js'
import type {Fault} from './fault.js'

type Issue = z.core.$ZodIssue

/** What a schema finds wrong with a file, each in one plain sentence with its line. */
export const schemaFaults = (source: YamlSource, issues: readonly Issue[]): readonly Fault[] =>
  issues.flatMap(issue => {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null
    if (unknown === null)
      return [source.fault(issue.path, sentence(issue, valueAt(source.value, issue.path)))]
    return unknown.map(key => source.fault([...issue.path, key], `"${key}" is not an entry known here.`))
  })

function sentence(issue: Issue, value: unknown): string {
  const name = entryName(issue.path)
  if (value === undefined) return `${name} is missing.`
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${kinds[issue.expected] ?? issue.expected}, not ${shown(value)}${isSplit(issue.expected, value) ? ': put it in quotes, as it holds a colon' : ''}.`
    case 'invalid_value':
      return `${name} is ${shown(value)}, but must be one of: ${issue.values.map(String).join(', ')}.`
    case 'invalid_format':
      return `${name} is ${shown(value)}, which is not written as it must be (${issue.pattern ?? issue.format}).`
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? `${name} is ${shown(value)}, which is too small.`
        : `${name} is empty.`
    case 'too_big':
      return `${name} is ${shown(value)}, which is too large.`
    case 'invalid_key':
      return `${name} is not written as it must be.`
    case 'invalid_union':
      return `${name} is ${shown(value)}, which is none of the kinds allowed here.`
    default:
      return `${name}: ${issue.message}.`
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of entries',
  record: 'a group of entries'
}

/** The innermost name on the way, with the place in a list where the way ends in one. */
function entryName(path: readonly PropertyKey[]): string {
  const last = path.at(-1)
  if (last === undefined) return 'The file'
  if (typeof last === 'number') return `${entryName(path.slice(0, -1))}, number ${last + 1},`
  return `"${String(last)}"`
}

/** Whether YAML took a text with a colon in it for an entry. */
const isSplit = (expected: string, value: unknown): boolean =>
  expected === 'string' && typeof value === 'object' && value !== null && !Array.isArray(value)

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null) return 'nothing'
  return typeof value === 'object' ? 'a group of entries' : JSON.stringify(value)
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value
  )
