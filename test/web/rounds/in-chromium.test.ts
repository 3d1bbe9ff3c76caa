import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {beginRound, codePassage, passagesOf} from './a-round.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const inField = (page: Page) => page.evaluate('document.activeElement?.name ?? ""')

describe.skipIf(program === undefined)('a round in a browser', () => {
  it('is begun, coded by keys alone, and settled', async () => {
    const secretariat = await openWindow(browser, site, {as: 'secretariat'})
    const begin = secretariat.page
    await begin.goto(`${site.origin}/rounds/new`)
    await begin.locator('input[name=name]').fill('By hand')
    await begin.locator('input[name=count]').fill('2')
    await begin.getByLabel('A analyst', {exact: true}).check()
    await begin.locator('form.begin button[type=submit]').click()
    await begin.waitForURL(/rounds\/[\w-]{30,}$/u)
    const round = begin.url().split('/').at(-1) ?? ''

    const {faults, page} = await openWindow(browser, site)
    await page.goto(`${site.origin}/rounds/${round}/code`)
    await page.keyboard.type('critical infra')
    await page.keyboard.press('Enter')
    expect(await inField(page)).toMatch(/^stance:gge-2015\/[fg]$/u)
    await page.keyboard.type('opp')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+Enter')
    // Nothing is in hand: Ctrl+Enter belongs to the form.
    await page.keyboard.press('/')
    await page.keyboard.press('Control+Enter')
    await page.waitForURL(/at=2$/u)
    await page.keyboard.press('Escape')
    await page.keyboard.press('n')
    await page.keyboard.press('k')
    expect(page.url()).toMatch(/at=2$/u)
    await page.keyboard.press('/')
    await page.keyboard.press('Control+Enter')
    await page.locator('text=You have coded every passage').waitFor()
    const said = (await site.desk.store.rounds.codings(round)).map(({coding}) => coding)
    expect(said.map(({noCode}) => noCode)).toEqual([false, true])
    expect(said[0]?.codes).toMatchObject([{stance: 'opposes', act: 'none'}])

    await begin.locator('text=2 of 2 coded').waitFor()
    await begin.locator('details.step summary').click()
    await begin.locator('form[action$="/close"] button').click()
    await begin.locator('a[href$="/settle"]').click()
    for (const left of [1, 0]) {
      await begin.locator('input[name=why]').last().fill('as she coded it')
      // Nothing is typed before the next page is whole.
      const next = begin.waitForEvent('load')
      await begin.locator('form.coding-form button[type=submit]').click()
      await next
      await begin.locator(`text=${2 - left} of 2 settled`).waitFor()
    }
    await begin.goto(`${site.origin}/rounds/${round}`)
    await begin.locator('form[action$="/finish"] button').click()
    expect(await begin.locator('a[download]').count()).toBe(1)
    for (const window of [secretariat.faults, faults, secretariat.elsewhere]) expect(window).toEqual([])
    await page.context().close()
    await begin.context().close()
  }, 120_000)

  it('keeps what was filled in where it was said elsewhere meanwhile, and offers to keep it all the same', async () => {
    const round = await beginRound(site, {coders: ['analyst'], count: 1})
    const [passage = ''] = await passagesOf(site, round)
    const {page} = await openWindow(browser, site)
    await page.goto(`${site.origin}/rounds/${round}/code`)
    await codePassage(site, round, {as: 'analyst', passage, codes: []})
    await page.locator('input[name=codes]').first().check()
    await page.locator('form.coding-form button[type=submit]').click()
    await page.locator('.anyway').click()
    await page.locator('text=1 of 1 coded').waitFor()
    const codings = await site.desk.store.rounds.codings(round)
    expect(codings.at(-1)?.coding.codes).toHaveLength(1)
    await page.context().close()
  }, 60_000)

  it.each([
    ['en', 'light', 1280],
    ['ar', 'dark', 1280],
    ['ar', 'light', 360]
  ] as const)(
    'has no fault that axe finds: %s, %s, %i',
    async (locale, colorScheme, width) => {
      const round = await beginRound(site, {coders: ['analyst', 'administrator'], count: 12})
      for (const [at, passage] of (await passagesOf(site, round)).entries()) {
        await codePassage(site, round, {as: 'analyst', passage, codes: at % 2 === 0 ? ['gge-2015/f'] : []})
        await codePassage(site, round, {
          as: 'administrator',
          passage,
          codes: at % 3 === 0 ? ['gge-2015/f'] : []
        })
      }
      const manager = await openWindow(browser, site, {as: 'secretariat', locale, colorScheme, width})
      const coder = await openWindow(browser, site, {locale, colorScheme, width})
      for (const [{page, faults}, place] of [
        [manager, '/rounds/new'],
        [manager, '/rounds'],
        [manager, `/rounds/${round}?intervals=yes`],
        [manager, `/rounds/${round}/settle`],
        [coder, `/rounds/${round}/code`]
      ] as const) {
        await page.goto(`${site.origin}${place}`)
        expect([place, await faultsByAxe(page)]).toEqual([place, []])
        expect([place, faults]).toEqual([place, []])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      }
      await manager.page.context().close()
      await coder.page.context().close()
    },
    120_000
  )
})
