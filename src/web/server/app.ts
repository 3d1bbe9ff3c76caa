import {randomBytes} from 'node:crypto'
import {Hono} from 'hono'
import {compress} from 'hono/compress'
import {UserError} from '../../domain/errors.js'
import {EditionRefusal, type RefusalName} from '../../editions/workflow/refusals.js'
import {namingFor} from '../accounts/naming.js'
import {isAtLeast, type Person} from '../accounts/role.js'
import {ADDRESS_HEADER} from '../accounts/sign-in-library.js'
import type {Desk} from '../desk/desk.js'
import {refused} from '../frame/refused.js'
import {inWordsOf} from '../frame/told/told.js'
import {languageFor} from '../words/language.js'
import {sayIn} from '../words/say.js'
import {givenBy, sentBy} from './given.js'
import {securityHeaders} from './headers.js'
import {Refusal} from './refusals.js'
import type {Route, Who} from './route.js'
import {checkSameOrigin} from './same-origin.js'
import {type Visit, wantsJson} from './visit.js'

/** What is shorter, in bytes, takes longer to compress than to send. */
const SHORT = 4096

/** The server as a function from requests to answers: every route of the table, and nothing else. */
export function appOf(
  routes: readonly Route[],
  desk: Desk
): (request: Request, address?: string) => Promise<Response> {
  const app = new Hono<{Bindings: {readonly visit: Visit}}>()
  app.use(compress({threshold: SHORT}))
  for (const each of routes)
    app.on(each.method, each.path, async context => {
      const visit = {...context.env.visit, path: context.req.param()}
      letIn(each.who, visit.person)
      // Whoever has just saved something sees it wherever they look next.
      if (visit.person !== null) await desk.afterAnswers.done(visit.person.email)
      return handled(each, visit)
    })
  app.notFound(() => {
    throw new Refusal('not-found')
  })
  app.onError((cause, {env}) => answerTo(cause, env.visit))

  return async (received, address = '') => {
    const request = withAddress(received, address)
    const visit = await visitOf(request, desk)
    const answer = await answered(visit)
    for (const [name, value] of Object.entries(securityHeaders(visit.nonce, desk.origin)))
      if (!answer.headers.has(name)) answer.headers.set(name, value)
    if (!answer.headers.has('cache-control')) answer.headers.set('cache-control', 'private, no-store')
    // What was not taken in still comes: this connection is of no more use.
    if (answer.status === 413) answer.headers.set('connection', 'close')
    return answer
  }

  async function answered(visit: Visit): Promise<Response> {
    try {
      checkSameOrigin(visit, desk.origin)
    } catch (cause) {
      return answerTo(cause, visit)
    }
    const answer = await app.fetch(visit.request, {visit})
    // Headers of an answer that was handed through cannot be added to.
    return new Response(answer.body, answer)
  }
}

/** The same request, with where it came from; what it says of that itself is not believed. */
function withAddress({body, headers, method, signal, url}: Request, address: string): Request {
  const own = new Headers(headers)
  own.set(ADDRESS_HEADER, address)
  const asked = method === 'GET' || method === 'HEAD' ? {} : {body, duplex: 'half' as const}
  return new Request(url, {method, headers: own, signal, ...asked})
}

async function visitOf(request: Request, ofAll: Desk): Promise<Visit> {
  // Before anything is read: what changes from now on is told to the page that comes of it.
  const heard = ofAll.live.mark()
  const desk = withOnePipeline(ofAll)
  const person = await desk.accounts.personOf(request.headers)
  const language = languageFor(request, person)
  const nameOf = namingFor(person === null ? new Map() : await desk.accounts.names(), person)
  const nonce = randomBytes(18).toString('base64')
  return {
    desk,
    request,
    url: new URL(request.url),
    person,
    nameOf,
    language,
    say: sayIn(language),
    heard,
    nonce,
    path: {}
  }
}

/** The desk of one request, which asks once which tagger is in force, and keeps to it to its end. */
function withOnePipeline(desk: Desk): Desk {
  let asked: ReturnType<Desk['pipeline']> | undefined
  const pipeline = () => {
    asked ??= desk.pipeline()
    return asked
  }
  return {...desk, pipeline, reviewing: async () => ({store: desk.store, pipeline: await pipeline()})}
}

/** Throws a Refusal where a route is not open to somebody. */
function letIn(who: Who, person: Person | null): void {
  if (who === 'anyone') return
  if (person === null) throw new Refusal('sign-in')
  if (!isAtLeast(person.role, who)) throw new Refusal('not-allowed')
}

/** What a route answers; a form that is refused goes back to whoever typed it, where the route knows how. */
async function handled(route: Route, visit: Visit): Promise<Response> {
  const sent = await sentBy(visit, route)
  try {
    return await route.handle(visit, givenBy(sent, route, visit.language))
  } catch (cause) {
    const refusal = refusalFor(cause, visit)
    if (route.again === undefined || refusal?.kind !== 'wrong' || wantsJson(visit)) throw cause
    return route.again(visit, {refusal, sent: sent.body})
  }
}

/** Why something is not done, to somebody in their language; null for a fault of ours. */
function refusalFor(cause: unknown, visit: Visit): Refusal | null {
  if (cause instanceof Refusal) return cause
  if (cause instanceof EditionRefusal)
    return new Refusal(
      notThere.has(cause.refusal) ? 'not-found' : 'wrong',
      visit.say(`editionRefusals.${cause.refusal}`, cause.values),
      {why: cause.refusal}
    )
  return cause instanceof UserError ? new Refusal('wrong', inWordsOf(visit, cause)) : null
}

async function answerTo(cause: unknown, visit: Visit): Promise<Response> {
  const refusal = refusalFor(cause, visit)
  if (refusal !== null) return refused(visit, refusal)
  const number = randomBytes(4).toString('hex')
  console.error(`Fault ${number} at ${visit.request.method} ${visit.url.pathname}:`, cause)
  return refused(visit, {fault: number})
}

/** Of what is not there, or whoever asks may not know of it. */
const notThere: ReadonlySet<RefusalName> = new Set(['unknown', 'linkUnknown', 'noSuchParty', 'replyUnknown'])
