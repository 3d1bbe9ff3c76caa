import {z} from 'zod'
import type {UnLanguage} from '../../domain/document.js'
import type {Say} from '../words/say.js'
import {Refusal} from './refusals.js'
import type {Route} from './route.js'
import type {Visit} from './visit.js'

/** What is wrong with a field, as the library of the schemas says it in each language. */
const inLanguage = {
  ar: z.locales.ar().localeError,
  en: z.locales.en().localeError,
  es: z.locales.es().localeError,
  fr: z.locales.fr().localeError,
  ru: z.locales.ru().localeError,
  zh: z.locales.zhCN().localeError
}

const MEGABYTE = 1_048_576

/** What a request brings along, as it was sent. */
export type Sent = {readonly query: unknown; readonly body: unknown}

/** What a request brings along for a route that takes something. */
export const sentBy = async (
  {request, say}: Pick<Visit, 'request' | 'say'>,
  {body, mostBytes = MEGABYTE}: Route
): Promise<Sent> => ({
  query: fieldsOf(new URL(request.url).searchParams),
  body: body && (await sentWith(request, {mostBytes, say}))
})

/** The same, read by the route's schemas. Throws a Refusal that names the first wrong field. */
export const givenBy = (sent: Sent, {body, query}: Route, language: UnLanguage): Sent => ({
  query: query && read(query, sent.query, language),
  body: body && read(body, sent.body, language)
})

function read(schema: z.ZodType, value: unknown, language: UnLanguage): unknown {
  const parsed = schema.safeParse(value, {error: inLanguage[language]})
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new Refusal(
    'wrong',
    `${field === '' ? '' : `“${field}”: `}${issue?.message ?? 'it cannot be read'}`,
    {field, code: issue?.code ?? ''}
  )
}

async function sentWith(
  request: Request,
  {mostBytes, say}: {readonly mostBytes: number; readonly say: Say}
): Promise<unknown> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > mostBytes) throw new Refusal('too-large')
  const kind = request.headers.get('content-type') ?? ''
  const limited = new Request(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body?.pipeThrough(atMost(mostBytes)) ?? null,
    duplex: 'half'
  } as RequestInit)
  try {
    if (kind.startsWith('application/json')) return await limited.json()
    return fieldsOf(await limited.formData())
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal('wrong', say('refusals.noForm'))
  }
}

/** A field that comes once is a value, one that comes several times a list. */
function fieldsOf(sent: {entries(): Iterable<[string, unknown]>}): Record<string, unknown> {
  const fields = new Map<string, unknown[]>()
  for (const [name, value] of sent.entries()) fields.set(name, [...(fields.get(name) ?? []), value])
  // Without a prototype, so that no field's name means anything but itself.
  const all: Record<string, unknown> = Object.create(null)
  for (const [name, values] of fields) all[name] = values.length === 1 ? values[0] : values
  return all
}

function atMost(bytes: number): TransformStream<Uint8Array, Uint8Array> {
  let seen = 0
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength
      if (seen > bytes) controller.error(new Refusal('too-large'))
      else controller.enqueue(chunk)
    }
  })
}
