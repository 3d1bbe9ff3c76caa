import {z} from 'zod'
import {UnLanguage} from '../../domain/document.js'
import {isAtLeast, Role} from '../accounts/role.js'
import {done, json} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {record, saidBy} from '../frame/record.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, wantsJson} from '../server/visit.js'
import {AccountPage, DAYS} from './account-page.js'
import {bySession} from './by-session.js'
import {ShownOnce} from './shown-once.js'

const DAY_MS = 86_400_000
const SAVED = '/account?saved=yes'

/** One's own account. */
export const accountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/account',
    who: 'reader',
    does: 'Shows the own account: name, language, password, sessions, tokens.',
    query: z.object({saved: z.literal('yes').optional()}),
    handle: async (visit, {query}) => {
      const {id} = personOf(visit)
      const {accounts} = visit.desk
      return page(visit, {
        title: visit.say('people.account'),
        place: null,
        children: (
          <AccountPage
            visit={visit}
            hasPassword={await accounts.hasPassword(id)}
            tokens={await accounts.tokens.list(id)}
            saved={query.saved === 'yes'}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/account',
    who: 'reader',
    does: 'Changes the own name and the language of the interface.',
    body: z.object({name: z.string().trim().min(1).max(200), language: UnLanguage}),
    handle: async (visit, {body}) => {
      bySession(visit)
      await visit.desk.accounts.change(personOf(visit).id, body, saidBy(visit))
      return done(visit, {to: SAVED, value: {}})
    }
  }),
  route({
    method: 'POST',
    path: '/account/password',
    who: 'reader',
    does: 'Sets the own password; with the present one, where there is one.',
    body: z.object({
      present: z.string().max(500).default(''),
      password: z.string().min(12).max(200)
    }),
    handle: async (visit, {body}) => {
      bySession(visit)
      const {accounts} = visit.desk
      const {id} = personOf(visit)
      if ((await accounts.hasPassword(id)) && !(await accounts.isPassword(id, body.present))) {
        await record(visit, {act: 'failed-password-change', details: {}})
        throw new Refusal('wrong', visit.say('people.wrongPassword'), {field: 'present'})
      }
      await accounts.setPassword(id, body.password)
      await record(visit, {act: 'password-change', details: {}})
      return done(visit, {to: SAVED, value: {}})
    }
  }),
  route({
    method: 'POST',
    path: '/account/end-sessions',
    who: 'reader',
    does: 'Ends all sessions of the own account, this one too.',
    body: z.object({sessions: z.literal('all')}),
    handle: async visit => {
      bySession(visit)
      await visit.desk.accounts.signOutEverywhere(personOf(visit).id)
      await record(visit, {act: 'end-sessions', on: personOf(visit).email, details: {}})
      return done(visit, {to: '/sign-in', value: {}})
    }
  }),
  route({
    method: 'POST',
    path: '/account/tokens',
    who: 'reader',
    does: 'Makes a token for a program, with a role up to the own one, and shows it once.',
    body: z.object({
      name: z.string().trim().min(1).max(200),
      role: Role,
      days: z.enum(DAYS).transform(Number)
    }),
    handle: async (visit, {body}) => {
      bySession(visit)
      const {desk, say} = visit
      const person = personOf(visit)
      if (!isAtLeast(person.role, body.role)) throw new Refusal('not-allowed')
      const expiresAt = new Date(desk.now().getTime() + body.days * DAY_MS)
      const {id, token} = await desk.accounts.tokens.make({...body, by: person.id, expiresAt})
      const {name, role} = body
      await record(visit, {act: 'token-make', on: id, details: {name, role, until: expiresAt.toISOString()}})
      if (wantsJson(visit)) return json({id, token})
      return page(visit, {
        title: say('people.tokens'),
        place: null,
        children: (
          <ShownOnce
            title={name}
            about={say('people.tokenAbout')}
            label={say('people.token')}
            secret={token}
            back={{to: '/account', name: say('people.account')}}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/account/tokens/:id/revoke',
    who: 'reader',
    does: 'Revokes an own token: it holds no more.',
    handle: async visit => {
      bySession(visit)
      const {tokens} = visit.desk.accounts
      const own = (await tokens.list(personOf(visit).id)).find(({id}) => id === visit.path.id)
      if (own === undefined) throw new Refusal('not-found')
      await tokens.revoke(own.id)
      await record(visit, {act: 'token-revoke', on: own.id, details: {name: own.name}})
      return done(visit, {to: '/account', value: {}})
    }
  })
]
