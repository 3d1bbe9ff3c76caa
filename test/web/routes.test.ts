import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {isAtLeast, roles} from '../../src/web/accounts/role.js'
import {routes} from '../../src/web/server/routes.js'
import {openSite, type Site} from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

/** What anybody may ask for without an account; a new one is added here on purpose, and looked at. */
const openToAnyone = [
  'GET /assets/:name{.+}',
  'GET /sign-in/provider',
  'GET /sign-in/provider/back',
  'GET /sign-in',
  'POST /sign-in',
  'GET /sign-in/link',
  'POST /sign-in/link',
  'POST /sign-out',
  'POST /language',
  // Whoever holds the link of a party; what it opens is told by its token.
  'GET /reply/:token',
  'POST /reply/:token'
]

const named = routes.map(route => ({...route, name: `${route.method} ${route.path}`}))
const guarded = named.filter(({who}) => who !== 'anyone')

const placeOf = (path: string): string => path.replaceAll(/:\w+(?:\{[^}]*\})?/gu, 'x')

describe('the table of routes', () => {
  it('opens to anyone only what signing in needs', () => {
    expect(named.filter(({who}) => who === 'anyone').map(({name}) => name)).toEqual(openToAnyone)
  })

  it('has no route twice', () => {
    expect(new Set(named.map(({name}) => name)).size).toBe(named.length)
  })

  it.each(named)('says in a sentence what $name does', ({does}) => {
    expect(does).toMatch(/^[A-Z].*\.$/)
  })
})

describe.each(guarded)('$name', ({method, path, who}) => {
  it('lets in nobody who is not signed in', async () => {
    const answer = await site.ask(placeOf(path), {method, headers: {accept: 'application/json'}})
    expect(answer.status).toBe(401)
    await answer.body?.cancel()
  })

  it.each(roles.filter(role => who !== 'anyone' && !isAtLeast(role, who)))(
    'is closed to a %s',
    async role => {
      const answer = await site.ask(placeOf(path), {method, as: role, headers: {accept: 'application/json'}})
      expect(answer.status).toBe(403)
      await answer.body?.cancel()
    }
  )

  // Under CI the least of them stands for those above it, as pages take their time.
  const open = roles.filter(role => who !== 'anyone' && isAtLeast(role, who))
  it.each(process.env.CI ? open.slice(0, 1) : open)('is open to a %s', async role => {
    const answer = await site.ask(placeOf(path), {method, as: role, headers: {accept: 'application/json'}})
    expect([401, 403, 500]).not.toContain(answer.status)
    await answer.body?.cancel()
  })
})

describe.each(named.filter(({method}) => method !== 'GET'))('$name', ({method, path}) => {
  it('takes nothing from a page of another site', async () => {
    const answer = await site.ask(placeOf(path), {
      method,
      as: 'administrator',
      headers: {origin: 'https://elsewhere.example', accept: 'application/json'}
    })
    expect(answer.status).toBe(403)
  })
})
