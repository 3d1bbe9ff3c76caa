import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emailOf, PASSWORD} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0] ?? ''
const said = {by: 'somebody@concord.example', at: '2026-01-01T00:00:00.000Z'}
const personWith = (cookie: string) =>
  site.desk.accounts.personOf(new Headers({cookie: cookie.split(';')[0] ?? ''}))

describe('signing in', () => {
  it('by address and password gives a cookie that no script can read and no other site can send', async () => {
    const answer = await site.ask('/sign-in', {
      form: {email: emailOf('analyst'), password: PASSWORD, back: '/x'}
    })
    expect(answer.headers.get('location')).toBe('/x')
    expect(cookieOf(answer)).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(await personWith(cookieOf(answer))).toMatchObject({role: 'analyst', email: emailOf('analyst')})
  })

  it('is refused with a wrong password, in words that do not tell whether the address is known', async () => {
    const wrong = await site.ask('/sign-in', {form: {email: emailOf('analyst'), password: 'wrong'}})
    const unknown = await site.ask('/sign-in', {form: {email: 'nobody@concord.example', password: 'wrong'}})
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    const withoutAddress = async (answer: Response) =>
      (await answer.text()).replaceAll(/[\w@.]+concord\.example|nonce="[^"]+"/g, '')
    expect(await withoutAddress(wrong)).toBe(await withoutAddress(unknown))
  })

  it('by a link holds once', async () => {
    const token = await site.desk.accounts.linkFor(emailOf('reader'))
    const first = await site.ask('/sign-in/link', {form: {token}})
    expect(await personWith(cookieOf(first))).toMatchObject({role: 'reader'})
    const second = await site.ask('/sign-in/link', {form: {token}})
    expect([second.status, second.headers.getSetCookie()]).toEqual([401, []])
  })

  it('is not done by only looking at a link', async () => {
    const token = await site.desk.accounts.linkFor(emailOf('reader'))
    await site.ask(`/sign-in/link?token=${token}`)
    expect((await site.ask('/sign-in/link', {form: {token}})).status).toBe(303)
  })

  it('ends when the person signs out', async () => {
    const cookie = cookieOf(
      await site.ask('/sign-in', {form: {email: emailOf('analyst'), password: PASSWORD}})
    )
    await site.ask('/sign-out', {method: 'POST', headers: {cookie: cookie.split(';')[0] ?? ''}})
    expect(await personWith(cookie)).toBeNull()
  })
})

describe('a change of an account', () => {
  it('of its role holds from the next request', async () => {
    const {id} = await site.desk.accounts.create({
      email: 'one@concord.example',
      name: 'One',
      role: 'administrator'
    })
    const token = await site.desk.accounts.linkFor('one@concord.example')
    const cookie = cookieOf(await site.ask('/sign-in/link', {form: {token}}))
    await site.desk.accounts.change(id, {role: 'reader'}, said)
    expect((await personWith(cookie))?.role).toBe('reader')
  })

  it('that blocks it ends its sessions and refuses new ones', async () => {
    const {id} = await site.desk.accounts.create({email: 'two@concord.example', name: 'Two', role: 'reader'})
    await site.desk.accounts.setPassword(id, PASSWORD)
    const given = {email: 'two@concord.example', password: PASSWORD}
    const cookie = cookieOf(await site.ask('/sign-in', {form: given}))
    await site.desk.accounts.change(id, {blocked: true}, said)
    expect(await personWith(cookie)).toBeNull()
    expect((await site.ask('/sign-in', {form: given})).status).toBe(401)
  })
})

describe('a token of a program', () => {
  const soon = () => new Date(Date.now() + 60_000)
  const asPerson = (token: string) =>
    site.desk.accounts.personOf(new Headers({authorization: `Bearer ${token}`}))

  it('acts for its maker, with its own role at most', async () => {
    const {id: by} = await site.desk.accounts.create({
      email: 'three@concord.example',
      name: 'Three',
      role: 'secretariat'
    })
    const {token} = await site.desk.accounts.tokens.make({
      name: 'script',
      role: 'analyst',
      by,
      expiresAt: soon()
    })
    expect((await asPerson(token))?.role).toBe('analyst')
    await site.desk.accounts.change(by, {role: 'reader'}, said)
    expect((await asPerson(token))?.role).toBe('reader')
  })

  it('does not hold once it is revoked or over', async () => {
    const {id: by} = await site.desk.accounts.create({
      email: 'four@concord.example',
      name: 'Four',
      role: 'reader'
    })
    const made = await site.desk.accounts.tokens.make({name: 'script', role: 'reader', by, expiresAt: soon()})
    await site.desk.accounts.tokens.revoke(made.id)
    const over = await site.desk.accounts.tokens.make({
      name: 'old',
      role: 'reader',
      by,
      expiresAt: new Date(0)
    })
    expect([await asPerson(made.token), await asPerson(over.token)]).toEqual([null, null])
  })
})
