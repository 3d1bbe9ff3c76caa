import {z} from 'zod'
import {type RefusalKind, statusOf} from '../server/refusals.js'
import type {Route} from '../server/route.js'
import {NotDone} from './answers.js'

type Schema = Readonly<Record<string, unknown>>

/** Which part of the table is for programs. */
export const isForPrograms = ({path}: Route): boolean => path.startsWith('/api/')

/** The routes for programs as an OpenAPI 3.1 document: what each takes and answers, and from which role on it is open. */
export const openApiOf = (routes: readonly Route[], {origin}: {readonly origin: string}) => ({
  openapi: '3.1.0',
  info: {
    title: 'concord',
    version: '1',
    description:
      'The same as the pages of the workbench, as JSON. Send a token of your account as `Authorization: Bearer …`. A list gives `next`, the mark for `after`. `x-role` is the role from which on a request is open.'
  },
  servers: [{url: origin}],
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'A token of a program, made on the page /account.'
      },
      session: {
        type: 'apiKey',
        in: 'cookie',
        name: origin.startsWith('https://') ? '__Host-concord' : 'concord',
        description: 'The cookie of somebody who is signed in; what changes something must come from a page.'
      }
    },
    schemas: {NotDone: jsonSchema(NotDone, 'output')}
  },
  paths: pathsOf(routes.filter(isForPrograms))
})

function pathsOf(routes: readonly Route[]): Readonly<Record<string, Schema>> {
  const paths = new Map<string, Record<string, unknown>>()
  for (const route of routes) {
    const path = route.path.replaceAll(/:(\w+)(?:\{[^}]*\})?/gu, '{$1}')
    paths.set(path, {...paths.get(path), [route.method.toLowerCase()]: operationOf(route)})
  }
  return Object.fromEntries(paths)
}

function operationOf(route: Route): Schema {
  const {answers, does, method, path, query, who} = route
  return {
    operationId: `${method.toLowerCase()}${path.replaceAll(/[^\w]+/gu, '_')}`,
    summary: does,
    'x-role': who,
    security: [{token: []}, {session: []}],
    parameters: [...inPath(path), ...(query === undefined ? [] : inQuery(query))],
    ...(bodyOf(route) ?? {}),
    responses: {
      200: {
        description: 'It is done.',
        content: {'application/json': {schema: answers === undefined ? {} : jsonSchema(answers, 'output')}}
      },
      ...Object.fromEntries(refusalsOf(route).map(kind => [String(statusOf[kind]), notDone(kind)]))
    }
  }
}

const inPath = (path: string): readonly Schema[] =>
  [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: {type: 'string'}
  }))

function inQuery(query: z.ZodType): readonly Schema[] {
  const {properties = {}, required = []} = Fields.parse(jsonSchema(query, 'input'))
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema
  }))
}

const Fields = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional()
})

/** Fields as JSON, or, where a route takes more bytes and names no fields, a file as it is. */
function bodyOf({body, mostBytes}: Route): Schema | null {
  if (body !== undefined)
    return {
      requestBody: {required: true, content: {'application/json': {schema: jsonSchema(body, 'input')}}}
    }
  if (mostBytes === undefined) return null
  return {requestBody: {required: true, content: {'application/octet-stream': {schema: {}}}}}
}

const refusalsOf = ({body, mostBytes, path, query}: Route): readonly RefusalKind[] => [
  ...(body !== undefined || mostBytes !== undefined || query !== undefined ? ['wrong' as const] : []),
  'sign-in',
  'not-allowed',
  ...(path.includes(':') ? ['not-found' as const] : []),
  ...(path.endsWith('/corrections') ? ['changed' as const] : []),
  ...(body !== undefined || mostBytes !== undefined ? ['too-large' as const] : [])
]

const descriptions: Readonly<Record<RefusalKind, string>> = {
  wrong: 'What was sent cannot be taken in; `sentence` says why.',
  'sign-in': 'No token was sent, or it does not hold.',
  'not-allowed': 'The role does not allow this.',
  elsewhere: 'It does not come from a page of this server.',
  'not-found': 'It is not here.',
  changed: 'Others spoke on the same passages since; `detail.since` holds what they said.',
  'too-large': 'More was sent than is taken in at once.',
  'too-often': 'It was tried too often: wait a minute.'
}

const notDone = (kind: RefusalKind): Schema => ({
  description: descriptions[kind],
  content: {'application/json': {schema: {$ref: '#/components/schemas/NotDone'}}}
})

/** Without the name of the dialect, which is OpenAPI's own. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const {$schema: _, ...own} = z.toJSONSchema(schema, {io, unrepresentable: 'any'})
  return own
}
