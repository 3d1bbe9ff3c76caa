import type {z} from 'zod'
import {Refusal} from './refusals.js'
import type {Route} from './route.js'

const MEGABYTE = 1_048_576

/** What a request brings along, read by the route's schemas. Throws a Refusal that names the first wrong field. */
export async function givenBy(
  request: Request,
  {body, mostBytes = MEGABYTE, query}: Route
): Promise<{readonly query: unknown; readonly body: unknown}> {
  return {
    query: query && read(query, fieldsOf(new URL(request.url).searchParams)),
    body: body && read(body, await sentWith(request, mostBytes))
  }
}

function read(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') ?? ''
  throw new Refusal(
    'wrong',
    `${field === '' ? '' : `“${field}”: `}${issue?.message ?? 'it cannot be read'}`,
    {
      field
    }
  )
}

async function sentWith(request: Request, mostBytes: number): Promise<unknown> {
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
    throw new Refusal('wrong', 'What was sent cannot be read as a form or as JSON.')
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
