import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type Role, roles} from '../../../src/web/accounts/role.js'
import {emailOf, PASSWORD} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

const idOf = async (email: string): Promise<string> =>
  (await site.desk.accounts.list()).find(account => account.email === email)?.id ?? ''
const latest = async () => (await site.desk.store.audit.list({limit: 1}))[0]
const madeBy = async (form: Readonly<Record<string, string>>): Promise<string> => {
  const answer = await site.ask('/accounts', {as: 'administrator', form})
  return /https?:[^<\s]*\/sign-in\/link\?token=\w+/.exec(await answer.text())?.[0] ?? ''
}

describe('the page of accounts', () => {
  it('makes an account, and shows once the link by which its person comes in', async () => {
    const link = await madeBy({email: 'New@concord.example', name: 'New', role: 'analyst'})
    expect(await latest()).toMatchObject({act: 'sign-in-link', on: 'new@concord.example'})
    const token = new URL(link).searchParams.get('token') ?? ''
    const answer = await site.ask('/sign-in/link', {form: {token}})
    expect(answer.headers.get('location')).toBe('/')
    expect(await latest()).toMatchObject({
      act: 'sign-in',
      by: 'new@concord.example',
      details: {by: 'link'}
    })
    expect(await (await site.ask('/accounts', {as: 'administrator'})).text()).not.toContain('token=')
  })

  it('never lets two accounts have one address', async () => {
    const form = {email: emailOf('reader'), name: 'Twice', role: 'reader'}
    expect((await site.ask('/accounts', {as: 'administrator', form})).status).toBe(400)
  })

  it('gives another role, and says so in the record', async () => {
    await madeBy({email: 'grows@concord.example', name: 'Grows', role: 'reader'})
    const id = await idOf('grows@concord.example')
    await site.ask(`/accounts/${id}/role`, {as: 'administrator', form: {role: 'secretariat'}})
    expect(await latest()).toMatchObject({
      act: 'role-change',
      by: emailOf('administrator'),
      on: 'grows@concord.example',
      details: {from: 'reader', to: 'secretariat'}
    })
  })

  it('blocks and unblocks', async () => {
    await madeBy({email: 'gone@concord.example', name: 'Gone', role: 'reader'})
    const at = `/accounts/${await idOf('gone@concord.example')}`
    await site.ask(`${at}/block`, {as: 'administrator', method: 'POST', form: {}})
    expect(await latest()).toMatchObject({act: 'block', on: 'gone@concord.example'})
    expect((await site.ask(`${at}/link`, {as: 'administrator', form: {}})).status).toBe(400)
    await site.ask(`${at}/unblock`, {as: 'administrator', form: {}})
    expect((await site.ask(`${at}/link`, {as: 'administrator', form: {}})).status).toBe(200)
  })

  it.each([
    ['role', {role: 'secretariat'}],
    ['block', {}]
  ])('cannot take away the last administrator by %s', async (act, form) => {
    const id = await idOf(emailOf('administrator'))
    const answer = await site.ask(`/accounts/${id}/${act}`, {as: 'administrator', form})
    expect(answer.status).toBe(400)
    expect((await site.ask('/accounts', {as: 'administrator'})).status).toBe(200)
  })

  it('keeps one of two administrators who take away each other’s role at the same moment', async () => {
    const {accounts} = site.desk
    const other = await accounts.create({
      email: 'other@concord.example',
      name: 'Other',
      role: 'administrator'
    })
    const said = {by: 'somebody', at: '2026-01-01T00:00:00.000Z'}
    const own = await idOf(emailOf('administrator'))
    const became = await Promise.all([
      accounts.change(own, {role: 'reader'}, said),
      accounts.change(other.id, {role: 'reader'}, said)
    ])
    expect(became.toSorted()).toEqual(['changed', 'last-administrator'])
    const left = (await accounts.list()).filter(({role}) => role === 'administrator')
    expect(left).toHaveLength(1)
    // As it was, for the tests that follow.
    await accounts.change(own, {role: 'administrator'}, said)
    await accounts.change(other.id, {blocked: true, role: 'reader'}, said)
  })

  it('signs somebody out everywhere', async () => {
    const answer = await site.ask('/sign-in', {form: {email: emailOf('reader'), password: PASSWORD}})
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    const {id} = await site.desk.accounts.create({email: 'x@concord.example', name: 'X', role: 'reader'})
    await site.ask(`/accounts/${id}/end-sessions`, {as: 'administrator', form: {}})
    expect((await site.ask('/account', {headers: {cookie}})).status).toBe(200)
    await site.desk.accounts.setPassword(id, PASSWORD)
    const own = await site.ask('/sign-in', {form: {email: 'x@concord.example', password: PASSWORD}})
    const other = own.headers.getSetCookie()[0]?.split(';')[0] ?? ''
    await site.ask(`/accounts/${id}/end-sessions`, {as: 'administrator', form: {}})
    expect((await site.ask('/account', {headers: {cookie: other}})).status).toBe(303)
  })
})

describe('the own account', () => {
  it('sets a password only with the present one', async () => {
    const set = (present: string, password: string) =>
      site.ask('/account/password', {as: 'analyst', form: {present, password}})
    expect((await set('not the present one', 'a wholly new password')).status).toBe(400)
    expect((await set(PASSWORD, 'too short')).status).toBe(400)
    expect((await set(PASSWORD, 'a wholly new password')).status).toBe(303)
    expect(await latest()).toMatchObject({act: 'password-change', by: emailOf('analyst'), details: {}})
    const came = await site.ask('/sign-in', {
      form: {email: emailOf('analyst'), password: 'a wholly new password'}
    })
    expect(came.status).toBe(303)
  })

  it('changes name and language', async () => {
    await site.ask('/account', {as: 'secretariat', form: {name: 'Another name', language: 'fr'}})
    const text = await (await site.ask('/account', {as: 'secretariat'})).text()
    expect(text).toContain('Another name')
    expect(text).toContain('<html lang="fr"')
  })

  it.each(roles.flatMap(own => roles.map((asked): [Role, Role] => [own, asked])))(
    'of a %s makes a token of a %s only where that is no more',
    async (own, role) => {
      const json = {name: 'script', role, days: '30'}
      const answer = await site.ask('/account/tokens', {as: own, json})
      expect(answer.status).toBe(roles.indexOf(role) <= roles.indexOf(own) ? 200 : 403)
    }
  )

  it('revokes its own tokens, and nobody else’s', async () => {
    const made = await site.ask('/account/tokens', {
      as: 'analyst',
      json: {name: 'one', role: 'reader', days: '30'}
    })
    const {id, token} = (await made.json()) as {id: string; token: string}
    const asProgram = () => site.ask('/submissions', {headers: {authorization: `Bearer ${token}`}})
    expect((await asProgram()).status).toBe(200)
    expect((await site.ask(`/account/tokens/${id}/revoke`, {as: 'reader', form: {}})).status).toBe(404)
    expect((await site.ask(`/account/tokens/${id}/revoke`, {as: 'analyst', form: {}})).status).toBe(303)
    expect((await asProgram()).status).not.toBe(200)
  })

  it.each([
    ['/account/tokens', {name: 'more', role: 'reader', days: '30'}],
    ['/account/password', {password: 'a wholly new password'}],
    ['/account/end-sessions', {sessions: 'all'}],
    ['/accounts', {email: 'p@concord.example', name: 'P', role: 'administrator'}]
  ])('is not changed by a program at %s', async (place, json) => {
    const by = await idOf(emailOf('administrator'))
    const expiresAt = new Date(Date.now() + 60_000)
    const {token} = await site.desk.accounts.tokens.make({
      name: 'script',
      role: 'administrator',
      by,
      expiresAt
    })
    const answer = await site.ask(place, {json, headers: {authorization: `Bearer ${token}`}})
    expect(answer.status).toBe(403)
  })
})

describe('the record', () => {
  it('tells who did not come in, and nothing of what was typed', async () => {
    await site.ask('/sign-in', {form: {email: emailOf('reader'), password: 'not this one'}})
    expect(await latest()).toMatchObject({act: 'failed-sign-in', by: emailOf('reader'), details: {}})
    await site.ask('/sign-in', {form: {email: 'my secret word', password: ''}})
    expect(await latest()).toMatchObject({act: 'failed-sign-in', by: 'unknown', details: {}})
  })

  it('tells of signing out', async () => {
    await site.ask('/sign-out', {as: 'reader', form: {}})
    expect(await latest()).toMatchObject({act: 'sign-out', by: emailOf('reader')})
  })

  it('is whole after all of this', async () => {
    expect((await site.desk.store.audit.verify()).kind).toBe('whole')
  })
})
