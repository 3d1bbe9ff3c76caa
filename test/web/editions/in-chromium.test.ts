import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {z} from 'zod'
import {makeFirstKey} from '../../../src/editions/keys/key-folder.js'
import {verifyEdition} from '../../../src/editions/verify/verify-edition.js'
import {allEditions} from '../../../src/editions/workflow/editions.js'
import {faultsByAxe, openBrowser, openWindow, program, type Window} from '../reader/browser.js'
import {openSite, PASSWORD, type Site} from '../site.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  await makeFirstKey(site.desk.editions.keys)
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const WORDS = '<img src=x onerror=alert(1)> We never said that.'

/** Signs somebody in as a second person of the secretariat, and gives the cookie of the session. */
async function secondPerson(): Promise<Site> {
  const {accounts} = site.desk
  const email = 'second@concord.example'
  const {id} = await accounts.create({email, name: 'A second person', role: 'secretariat'})
  await accounts.setPassword(id, PASSWORD)
  const answer = await accounts.signIn({email, password: PASSWORD}, new Headers())
  return {
    ...site,
    cookies: {...site.cookies, secretariat: answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''}
  }
}

const saidIn = async (answer: Response) => z.record(z.string(), z.unknown()).parse(await answer.json())
const isFine = async (page: Page, {faults}: Pick<Window, 'faults'>) => {
  expect(await faultsByAxe(page)).toEqual([])
  expect(faults).toEqual([])
}
const press = (page: Page, action: string) => page.locator(`form[action$="${action}"] button`).click()

describe.skipIf(program === undefined)('an edition in a browser', () => {
  it('is drafted, replied to, approved by two people, published and withdrawn', async () => {
    const first = await openWindow(browser, site, {as: 'secretariat', script: false})
    const {page} = first
    await page.goto(`${site.origin}/editions/new`)
    await page.locator('input[name=en]').fill('Positions of invented States')
    await page.locator('input[name=body]').fill('An invented group')
    await press(page, '/editions')
    await page.waitForURL(/\/editions\/e[0-9a-f]{15}$/u)
    const address = page.url()
    await press(page, '/review')

    // A link for one party, which its delegate opens without an account.
    await page.locator('form[action$="/links"] button').first().click()
    const link = await page.locator('textarea.secret').inputValue()
    const delegate = await browser.newContext({locale: 'en', javaScriptEnabled: false})
    const row = await delegate.newPage()
    await row.goto(link)
    expect(await row.locator('nav').count()).toBe(0)
    await row.locator('.cell a[href*="#reply"]').first().click()
    await row.locator('textarea[name=text]').fill(WORDS)
    await press(row, new URL(link).pathname)
    await row.locator('text=kept as number 1').waitFor()
    expect(await row.locator('img').count()).toBe(0)
    expect(await row.locator('.reply blockquote').textContent()).toContain(WORDS)
    await delegate.close()

    await page.goto(address)
    expect(await page.locator('form[action$="/approve"]').count()).toBe(0)
    const keep = page.locator('form[action$="/replies/1/keep"]')
    await keep.locator('input[name=why]').fill('paragraph 1 says so')
    await keep.locator('button').click()

    await page.locator('form[action$="/approve"] input[name=password]').fill('not the password')
    await press(page, '/approve')
    await page.locator('text=That is not the password').waitFor()
    await page.goto(address)
    await page.locator('form[action$="/approve"] input[name=password]').fill(PASSWORD)
    await press(page, '/approve')
    expect(await page.locator('form[action$="/approve"]').count()).toBe(0)
    expect(await page.locator('form[action$="/publish"]').count()).toBe(0)

    const second = await openWindow(browser, await secondPerson(), {as: 'secretariat'})
    await second.page.goto(address)
    await isFine(second.page, second)
    await press(second.page, '/approve')
    await press(second.page, '/publish')
    await second.page.locator('text=Edition 2026-1').first().waitFor({timeout: 60_000})
    const [edition] = await allEditions(site.desk.store)
    expect(edition?.state).toBe('published')
    const folder = path.join(site.desk.editions.editions, edition?.number ?? '')
    expect((await verifyEdition(folder)).faults).toEqual([])

    const html = await (
      await site.ask(`/editions/${edition?.number}/files/en/digest.html`, {as: 'reader'})
    ).text()
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; We never said that.')
    expect(html).toContain('paragraph 1 says so')
    const markdown = await (
      await site.ask(`/editions/${edition?.number}/files/en/digest.md`, {as: 'reader'})
    ).text()
    expect(markdown).toContain('We never said that')

    await second.page.locator('summary', {hasText: 'Withdraw'}).click()
    await second.page.locator('form[action$="/withdraw"] input[name=why]').fill('a quote is wrong')
    await press(second.page, '/withdraw')
    await second.page.locator('text=a quote is wrong').first().waitFor()
    await isFine(second.page, second)
    expect((await site.ask(`/editions/${edition?.number}`, {as: 'reader'})).status).toBe(200)
    for (const window of [first, second]) {
      expect(window.elsewhere).toEqual([])
      await window.page.context().close()
    }
  }, 240_000)

  it.each([
    ['en', 'light', 1280],
    ['ar', 'dark', 360]
  ] as const)(
    'has no fault that axe finds: %s, %s, %i',
    async (locale, colorScheme, width) => {
      const window = await openWindow(browser, site, {as: 'secretariat', locale, colorScheme, width})
      const {page} = window
      const json = {en: 'Another one', languages: ['en', 'ar']}
      const {edition} = await saidIn(await site.ask('/editions', {as: 'secretariat', json}))
      await site.ask(`/editions/${edition}/review`, {as: 'secretariat', json: {}})
      const party = 'XAB'
      const linked = await site.ask(`/editions/${edition}/links`, {as: 'secretariat', json: {party, days: 3}})
      const address = String((await saidIn(linked)).address)
      const typed = {subject: 'gge-2015/f', kind: 'reference', text: 'See paragraph 2.'}
      expect((await site.ask(new URL(address).pathname, {json: typed})).status).toBe(303)
      for (const place of ['/editions', '/editions/new', `/editions/${edition}`, new URL(address).pathname]) {
        await page.goto(`${site.origin}${place}`)
        await isFine(page, window)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      await page.context().close()
    },
    120_000
  )

  it('shows drafts to analysts, and to readers what is published alone', async () => {
    const json = {en: 'A draft', languages: 'en'}
    const {edition} = await saidIn(await site.ask('/editions', {as: 'secretariat', json}))
    expect((await site.ask(`/editions/${edition}`, {as: 'analyst'})).status).toBe(200)
    expect((await site.ask(`/editions/${edition}`, {as: 'reader'})).status).toBe(404)
    expect(await (await site.ask('/editions', {as: 'reader'})).text()).not.toContain('A draft')
    for (const place of ['../../keys/keys.json', '..%2f..%2fkeys%2fkeys.json', 'nothing.html'])
      expect((await site.ask(`/editions/2026-1/files/${place}`, {as: 'reader'})).status).toBe(404)
    const answer = await site.ask(`/reply/${'x'.repeat(43)}`)
    expect([answer.status, await answer.text()]).toEqual([
      404,
      expect.stringContaining('This link does not hold')
    ])
  })

  it('is not approved by a program, whatever its role', async () => {
    const json = {name: 'A program', role: 'secretariat', days: 1}
    const {accounts, now} = site.desk
    const [person] = (await accounts.list()).filter(({role}) => role === 'secretariat')
    const expiresAt = new Date(now().getTime() + 60_000)
    const {token} = await accounts.tokens.make({
      ...json,
      role: 'secretariat',
      by: person?.id ?? '',
      expiresAt
    })
    const [edition] = await allEditions(site.desk.store)
    const answer = await fetch(`${site.origin}/editions/${edition?.id}/approve`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json'
      },
      body: JSON.stringify({seal: 'a'.repeat(64)})
    })
    expect([answer.status, (await saidIn(answer)).sentence]).toEqual([
      400,
      'A program cannot approve: sign in yourself.'
    ])
  })
})
