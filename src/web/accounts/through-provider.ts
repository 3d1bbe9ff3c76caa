import {z} from 'zod'
import {PROVIDER} from './sign-in-library.js'

/** Coming in through an OpenID provider, where the server has one. */
export type ThroughProvider = {
  /** How the provider is called; null where there is none. */
  readonly name: string | null
  /** Where the visitor is to go, with the cookies by which she is known when she is back; null where it cannot be reached. */
  readonly begin: (
    back: string,
    headers: Headers
  ) => Promise<{readonly to: string; readonly answer: Response} | null>
  /** She is back: the answer has the cookie of a session, or else `fault` says why there is none. */
  readonly end: (query: URLSearchParams, headers: Headers) => Promise<Ended>
}

/** `unknown`: nobody of that address has an account · `unconfirmed`: the provider does not vouch for the address. */
export type ProviderFault = 'unknown' | 'unconfirmed' | 'failed'
export type Ended = {readonly answer: Response; readonly to: string; readonly fault: ProviderFault | null}

type Ask = (path: string, headers: Headers, init?: RequestInit) => Promise<Response>

const Begun = z.object({url: z.url()})

/** A word in the address to which the library leads where something went wrong. */
const FAULT = '/sign-in?through=provider'

const faults: ReadonlyMap<string, ProviderFault> = new Map([
  ['signup_disabled', 'unknown'],
  ['account_not_linked', 'unconfirmed'],
  ['email_not_found', 'unconfirmed']
])

export const throughProvider = (name: string | null, ask: Ask): ThroughProvider => ({
  name,
  begin: async (back, headers) => {
    if (name === null) return null
    const body = JSON.stringify({provider: PROVIDER, callbackURL: back, errorCallbackURL: FAULT})
    const answer = await ask('/sign-in/social', headers, {method: 'POST', body})
    if (!answer.ok) return null
    return {to: Begun.parse(await answer.clone().json()).url, answer}
  },
  end: async (query, headers) => {
    const answer = await ask(`/callback/${PROVIDER}?${query}`, headers)
    // Always an address of ours: it was given when the visitor left.
    const to = new URL(answer.headers.get('location') ?? FAULT, 'http://here.invalid')
    const error = to.searchParams.get('error')
    const came = answer.headers.getSetCookie().some(cookie => /concord=[^;]/u.test(cookie))
    if (error === null && came) return {answer, to: `${to.pathname}${to.search}`, fault: null}
    return {answer, to: '/sign-in', fault: faults.get(error ?? '') ?? 'failed'}
  }
})
