import {z} from 'zod'
import type {Account} from '../accounts/accounts.js'
import type {PersonChange} from '../accounts/change-person.js'
import {Role} from '../accounts/role.js'
import {LINK_MINUTES} from '../accounts/sign-in-library.js'
import {done, json} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {record, saidBy} from '../frame/record.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {type Visit, wantsJson} from '../server/visit.js'
import {AccountsPage} from './accounts-page.js'
import {bySession} from './by-session.js'
import {ShownOnce} from './shown-once.js'

const NewAccount = z.object({
  email: z.email().max(320),
  name: z.string().trim().min(1).max(200),
  role: Role
})

/** Who may come in: for administrators. */
export const accountsRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/accounts',
    who: 'administrator',
    does: 'Lists the accounts, with what can be done with each.',
    handle: async visit => {
      const accounts = await visit.desk.accounts.list()
      return page(visit, {
        title: visit.say('people.accounts'),
        place: 'accounts',
        children: <AccountsPage visit={visit} accounts={accounts} />
      })
    }
  }),
  route({
    method: 'POST',
    path: '/accounts',
    who: 'administrator',
    does: 'Makes an account, and shows once the link by which its person signs in.',
    body: NewAccount,
    handle: async (visit, {body}) => {
      bySession(visit)
      const account = await visit.desk.accounts.create(body)
      await record(visit, {
        act: 'account-create',
        on: account.email,
        details: {name: body.name, role: body.role}
      })
      return linkShown(visit, account)
    }
  }),
  route({
    method: 'POST',
    path: '/accounts/:id/role',
    who: 'administrator',
    does: 'Gives somebody another role, from the next request on.',
    body: z.object({role: Role}),
    handle: (visit, {body}) => changed(visit, {role: body.role})
  }),
  route({
    method: 'POST',
    path: '/accounts/:id/block',
    who: 'administrator',
    does: 'Blocks an account: its sessions end, its tokens do not hold.',
    handle: visit => changed(visit, {blocked: true})
  }),
  route({
    method: 'POST',
    path: '/accounts/:id/unblock',
    who: 'administrator',
    does: 'Lets a blocked account in again.',
    handle: visit => changed(visit, {blocked: false})
  }),
  route({
    method: 'POST',
    path: '/accounts/:id/link',
    who: 'administrator',
    does: 'Shows once a link that signs somebody in, to be handed over.',
    handle: async visit => linkShown(visit, await accountOr404(visit))
  }),
  route({
    method: 'POST',
    path: '/accounts/:id/end-sessions',
    who: 'administrator',
    does: 'Signs somebody out everywhere.',
    handle: async visit => {
      bySession(visit)
      const {email, id} = await accountOr404(visit)
      await visit.desk.accounts.signOutEverywhere(id)
      await record(visit, {act: 'end-sessions', on: email, details: {}})
      return done(visit, {to: '/accounts', value: {}})
    }
  })
]

async function changed(visit: Visit, change: PersonChange): Promise<Response> {
  bySession(visit)
  const became = await visit.desk.accounts.change(visit.path.id ?? '', change, saidBy(visit))
  if (became === 'unknown') throw new Refusal('not-found')
  if (became === 'last-administrator') throw new Refusal('wrong', visit.say('people.lastAdministrator'))
  return done(visit, {to: '/accounts', value: {}})
}

async function accountOr404({desk, path}: Visit): Promise<Account> {
  const found = (await desk.accounts.list()).find(({id}) => id === path.id)
  if (found === undefined) throw new Refusal('not-found')
  return found
}

async function linkShown(visit: Visit, {blocked, email, id, name}: Account): Promise<Response> {
  bySession(visit)
  const {desk, say} = visit
  if (blocked) throw new Refusal('wrong', say('people.blocked'))
  const token = await desk.accounts.linkFor(email)
  await record(visit, {act: 'sign-in-link', on: email, details: {}})
  const link = `${desk.origin}/sign-in/link?${new URLSearchParams({token})}`
  if (wantsJson(visit)) return json({id, link})
  return page(visit, {
    title: say('people.link'),
    place: 'accounts',
    children: (
      <ShownOnce
        title={say('people.linkTitle', {name})}
        about={say('people.linkAbout', {minutes: LINK_MINUTES})}
        label={say('people.link')}
        secret={link}
        back={{to: '/accounts', name: say('people.accounts')}}
      />
    )
  })
}
