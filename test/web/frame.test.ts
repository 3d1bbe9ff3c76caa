import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openSite, type Site} from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

describe('every answer', () => {
  it.each(['/sign-in', '/nothing-here', '/assets/../../package.json'])(
    'of %s forbids scripts of others',
    async place => {
      const answer = await site.ask(place)
      const policy = answer.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe')
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      await answer.body?.cancel()
    }
  )

  it('has a nonce of its own', async () => {
    const nonceOf = async () =>
      /nonce-([^']+)'/.exec((await site.ask('/sign-in')).headers.get('content-security-policy') ?? '')?.[1]
    expect(await nonceOf()).not.toBe(await nonceOf())
  })
})

describe('assets', () => {
  it('are given with their type, and kept for ever', async () => {
    const answer = await site.ask(site.desk.assets.address('style.css'))
    expect(answer.headers.get('content-type')).toContain('text/css')
    expect(answer.headers.get('cache-control')).toContain('immutable')
    expect(await answer.text()).toContain('--page-ink')
  })

  it.each([
    '/assets/entries.json',
    '/assets/..%2f..%2fcli%2fconcord.js',
    '/assets/%2e%2e/%2e%2e/package.json'
  ])('are nothing but what the build made: not %s', async place => {
    expect((await site.ask(place)).status).toBe(404)
  })
})

describe('a server', () => {
  it('keeps a connection for longer than browsers and other servers before it do', async () => {
    const answer = await site.ask('/sign-in')
    await answer.body?.cancel()
    const kept = /timeout=(\d+)/u.exec(answer.headers.get('keep-alive') ?? '')?.[1]
    expect(Number(kept)).toBeGreaterThan(75)
  })

  it('answers only under its own name', async () => {
    const {request} = await import('node:http')
    const status = await new Promise(resolve => {
      const {port} = new URL(site.origin)
      request({port, host: '127.0.0.1', path: '/sign-in', headers: {host: 'elsewhere.example'}}, answer => {
        answer.resume()
        resolve(answer.statusCode)
      }).end()
    })
    expect(status).toBe(403)
  })

  it('refuses more than a route takes', async () => {
    const answer = await site.ask('/sign-in', {json: {email: 'x'.repeat(1_200_000), password: ''}})
    expect(answer.status).toBe(413)
  })

  it('says which field is wrong', async () => {
    const answer = await site.ask('/language', {json: {language: 'tlh'}})
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({error: 'wrong', detail: {field: 'language'}})
  })

  it('leads somebody who is not signed in to the sign-in page, and back', async () => {
    const answer = await site.ask('/?x=1')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/sign-in?back=%2F%3Fx%3D1')
  })
})

describe('the language of the interface', () => {
  it.each([
    ['ar', 'rtl'],
    ['fr', 'ltr']
  ])('is what the browser wishes: %s, %s', async (language, direction) => {
    const answer = await site.ask('/sign-in', {headers: {'accept-language': `${language}-XX,en;q=0.5`}})
    expect(await answer.text()).toContain(`<html lang="${language}" dir="${direction}">`)
  })

  it('is what the person chose, on every machine', async () => {
    const chosen = await site.ask('/language', {as: 'reader', form: {language: 'es', back: '/nothing'}})
    expect(chosen.headers.get('location')).toBe('/nothing')
    const answer = await site.ask('/nothing', {as: 'reader', headers: {'accept-language': 'fr'}})
    expect(await answer.text()).toContain('<html lang="es"')
  })

  it('never leads to another site', async () => {
    const answer = await site.ask('/language', {form: {language: 'es', back: '//elsewhere.example'}})
    expect(answer.headers.get('location')).toBe('/')
  })
})
