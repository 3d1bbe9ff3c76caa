import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openIdOf, WAY_BACK} from '../../../src/web/accounts/open-id.js'
import {emailOf} from '../prepared-store.js'
import {openBrowser, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {type AProvider, aProvider, CLIENT} from './a-provider.js'

const people = {
  known: {email: emailOf('analyst'), email_verified: true, name: 'Known'},
  unsure: {email: emailOf('secretariat'), email_verified: false, name: 'Unsure'},
  stranger: {email: 'stranger@elsewhere.example', email_verified: true, name: 'Stranger'},
  admitted: {
    email: 'new@concord.example',
    email_verified: true,
    name: 'New One',
    groups: ['all', 'cyber-desk', 'readers']
  }
}

let provider: AProvider
let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  provider = await aProvider(people)
  const openId = openIdOf({
    ...CLIENT,
    issuer: provider.issuer,
    name: 'Mission Login',
    scopes: 'openid email profile groups',
    claim: 'groups',
    admitted: ['readers=reader', 'cyber-desk=analyst']
  })
  site = await openSite({openId})
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  await provider?.close()
})

/** Goes from the page to sign in to the provider and back, as somebody of a name there. */
async function signedIn(name: string, back = '/account'): Promise<Page> {
  const page = await (await browser.newContext({locale: 'en'})).newPage()
  await page.goto(`${site.origin}${back}`)
  await page.click('text=Sign in through Mission Login')
  await page.fill('[name=login]', name)
  await page.fill('[name=password]', 'any')
  await page.click('button[type=submit]')
  // Whether this server may know the address is asked by the provider.
  await page.click('button[type=submit]')
  await page.waitForURL(`${site.origin}/**`)
  return page
}

describe.skipIf(program === undefined)('signing in through an OpenID provider', () => {
  it('says so where the provider cannot be reached, and lets in by password all the same', async () => {
    const answer = await site.ask('/sign-in/provider')
    expect(answer.status).toBe(401)
    const page = await answer.text()
    expect(page).toContain('cannot be reached')
    expect(page).toContain('name="password"')
    provider.open(`${site.origin}${WAY_BACK}`)
  })

  it('leads somebody whose account was made before to the page that was asked for', async () => {
    const page = await signedIn('known')
    expect(new URL(page.url()).pathname).toBe('/account')
    expect(await page.textContent('main')).toContain(emailOf('analyst'))
    const [cookie] = (await page.context().cookies(site.origin)).filter(({name}) => name === 'concord')
    expect(cookie).toMatchObject({httpOnly: true, sameSite: 'Lax'})
    const [last] = await site.desk.store.audit.list({limit: 1})
    expect(last).toMatchObject({act: 'sign-in', by: emailOf('analyst'), details: {by: 'provider'}})
  })

  it.each([
    ['stranger', 'Nobody with your address has an account here'],
    ['unsure', 'does not confirm your address']
  ])('lets in no %s', async (name, sentence) => {
    const page = await signedIn(name)
    expect(await page.textContent('[role=alert]')).toContain(sentence)
    await page.goto(`${site.origin}/account`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    const [last] = await site.desk.store.audit.list({limit: 1})
    expect(last).toMatchObject({act: 'failed-sign-in', by: 'unknown'})
    const emails = (await site.desk.accounts.list()).map(({email}) => email)
    expect(emails).not.toContain('stranger@elsewhere.example')
  })

  it('lets in nobody who is blocked', async () => {
    const {accounts} = site.desk
    const analyst = (await accounts.list()).find(({email}) => email === emailOf('analyst'))
    const said = {by: 'a test', at: new Date().toISOString()}
    await accounts.change(analyst?.id ?? '', {blocked: true}, said)
    const page = await signedIn('known')
    expect(await page.textContent('[role=alert]')).not.toBe('')
    await page.goto(`${site.origin}/account`)
    expect(new URL(page.url()).pathname).toBe('/sign-in')
    await accounts.change(analyst?.id ?? '', {blocked: false}, said)
  })

  it('makes an account, and records that, for whom the named claim admits, in the highest role it gives', async () => {
    await signedIn('admitted')
    const made = (await site.desk.accounts.list()).find(({email}) => email === 'new@concord.example')
    expect(made).toMatchObject({name: 'New One', role: 'analyst'})
    const acts = await site.desk.store.audit.list({limit: 5, act: 'account-create'})
    expect(acts[0]).toMatchObject({on: 'new@concord.example', by: `OpenID provider ${provider.issuer}`})
  })

  it('takes nobody back who never left', async () => {
    const answer = await site.ask(`${WAY_BACK}?code=stolen&state=guessed`)
    expect(answer.status).toBe(401)
    expect(answer.headers.getSetCookie().join()).not.toMatch(/concord=[^;]/u)
  })
})

describe('what is said of a provider', () => {
  const whole = {...CLIENT, issuer: 'https://login.example'}

  it.each([
    [{...whole, issuer: 'http://login.example'}, 'give it as https'],
    [{...whole, clientId: undefined}, '--openid-client'],
    [{...whole, clientSecret: ' '}, '--openid-secret-file'],
    [{...whole, claim: 'groups'}, '--openid-admit'],
    [{...whole, claim: 'groups', admitted: ['desk=king']}, 'write for instance'],
    [{clientId: 'x'}, '--openid-issuer']
  ])('%o is refused with what to do', (words, sentence) => {
    expect(() => openIdOf(words)).toThrow(sentence)
  })

  it('is nothing where nothing is said', () => {
    expect(openIdOf({clientSecret: 'left in the environment'})).toBeNull()
  })
})
