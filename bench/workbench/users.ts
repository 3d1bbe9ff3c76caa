import {Agent, request} from 'node:http'
import {setTimeout as sleep} from 'node:timers/promises'
import type {Store} from '../../src/store/store.js'
import {openAccounts} from '../../src/web/accounts/accounts.js'
import {ADDRESS_HEADER} from '../../src/web/accounts/sign-in-library.js'
import type {Chance} from '../invented/chance.js'

/** Somebody signed in, with one connection that is kept. */
export type User = {readonly cookie: string; readonly agent: Agent; readonly at: number}

/** What somebody asks of the server. */
export type Ask = {
  /** What the time is counted under. */
  readonly kind: string
  readonly place: string
  readonly method?: 'GET' | 'PUT' | 'POST'
  /** Sent as JSON, bytes as they are. */
  readonly body?: unknown
}

/** How long the answer took, to its last byte, and what it was. */
export type Answered = {
  readonly kind: string
  readonly milliseconds: number
  readonly status: number
  readonly bytes: number
}

const PASSWORD = 'correct horse battery'

/** Makes so many analysts and signs each of them in. */
export async function signInUsers(count: number, store: Store, origin: string): Promise<readonly User[]> {
  const accounts = await openAccounts(store, {origin})
  const users: User[] = []
  for (let at = 0; at < count; at++) {
    const email = `analyst-${at}@concord.example`
    const {id} = await accounts.create({email, name: `Analyst ${at}`, role: 'analyst'})
    await accounts.setPassword(id, PASSWORD)
    // Each from an address of its own, as many attempts from one are refused.
    const headers = new Headers({[ADDRESS_HEADER]: `192.0.2.${at + 1}`})
    const answer = await accounts.signIn({email, password: PASSWORD}, headers)
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${answer.status}`)
    users.push({cookie, at, agent: new Agent({keepAlive: true, maxSockets: 1})})
  }
  return users
}

/** Asks as somebody, as a page of the site would. */
export async function ask(given: Ask, user: User, origin: string): Promise<Answered> {
  try {
    return await askOnce(given, user, origin)
  } catch (cause) {
    // A connection that had waited was closed at the same moment: browsers then try once more, on another.
    if (cause instanceof StaleConnection) return askOnce(given, user, origin)
    throw cause
  }
}

class StaleConnection extends Error {}

function askOnce(
  {body, kind, method = 'GET', place}: Ask,
  {agent, cookie}: User,
  origin: string
): Promise<Answered> {
  const sent = body === undefined || body instanceof Uint8Array ? body : JSON.stringify(body)
  const headers = {
    cookie,
    origin,
    'accept-encoding': 'gzip',
    // Scripts of the page ask for the passage as it is then.
    ...(body === undefined ? {} : {accept: 'application/json', 'x-concord-fragment': '1'}),
    ...(typeof sent === 'string' ? {'content-type': 'application/json'} : {}),
    ...(sent === undefined ? {} : {'content-length': Buffer.byteLength(sent)})
  }
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const asking = request(`${origin}${place}`, {method, agent, headers}, answer => {
      let bytes = 0
      answer.on('data', (part: Buffer) => {
        bytes += part.byteLength
      })
      answer.once('error', reject)
      answer.once('end', () =>
        resolve({kind, milliseconds: performance.now() - begun, status: answer.statusCode ?? 0, bytes})
      )
    })
    asking.once('error', cause => reject(asking.reusedSocket ? new StaleConnection('', {cause}) : cause))
    asking.end(sent)
  })
}

/** What users do, for how long, and how long they think between two requests, in the mean. */
export type Work = {
  readonly origin: string
  readonly next: (user: User) => Ask
  readonly seconds: number
  readonly thinkSeconds: number
  readonly chance: Chance
}

/** Lets all users work side by side; gives every answer. */
export async function workTogether(users: readonly User[], work: Work): Promise<readonly Answered[]> {
  const end = performance.now() + work.seconds * 1000
  const all = await Promise.all(users.map(user => workAlone(user, end, work)))
  return all.flat()
}

async function workAlone(
  user: User,
  end: number,
  {chance, next, origin, thinkSeconds}: Work
): Promise<Answered[]> {
  const answered: Answered[] = []
  for (;;) {
    // Some think long and most a little; nobody is in step with anybody.
    await sleep(-Math.log(1 - chance.next()) * thinkSeconds * 1000)
    if (performance.now() >= end) return answered
    answered.push(await ask(next(user), user, origin))
  }
}
