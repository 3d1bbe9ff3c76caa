import {z} from 'zod'
import {THROUGH_PROVIDER, WAY_BACK} from '../accounts/open-id.js'
import {safeWay} from '../frame/answers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {recordSignIn} from './attempts.js'
import {form, onwards} from './shown.js'

/** Coming in through an OpenID provider; without one, there is nothing here. */
export const providerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: THROUGH_PROVIDER,
    who: 'anyone',
    does: 'Leads to the OpenID provider, where there is one, to sign in there.',
    query: z.object({back: z.string().max(2000).default('/')}),
    handle: async (visit, {query}) => {
      const {provider} = visit.desk.accounts
      if (provider.name === null) throw new Refusal('not-found')
      const back = safeWay(query.back)
      const begun = await provider.begin(back, visit.request.headers)
      if (begun === null) return form(visit, {back, fault: visit.say('signIn.providerAway'), status: 401})
      return onwards(begun.to, begun.answer)
    }
  }),
  route({
    method: 'GET',
    path: WAY_BACK,
    who: 'anyone',
    does: 'Takes somebody back from the OpenID provider, and sets the cookie of the session.',
    handle: async visit => {
      const {accounts, now, store} = visit.desk
      if (accounts.provider.name === null) throw new Refusal('not-found')
      const ended = await accounts.provider.end(visit.url.searchParams, visit.request.headers)
      if (ended.fault === null && (await recordSignIn(visit, ended.answer, 'provider')))
        return onwards(safeWay(ended.to), ended.answer)
      // Whoever it was, is known to the provider alone.
      await store.audit.append([
        {
          at: now().toISOString(),
          by: 'unknown',
          act: 'failed-sign-in',
          on: '',
          details: {by: 'provider', why: ended.fault ?? 'blocked'}
        }
      ])
      const fault = visit.say(`signIn.provider-${ended.fault ?? 'unknown'}`)
      return form(visit, {back: '/', fault, status: 401})
    }
  })
]
