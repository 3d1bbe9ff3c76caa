import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite()
  await site.ask('/account/tokens', {
    as: 'administrator',
    json: {name: 'A script', role: 'reader', days: '30'}
  })
  browser = await openBrowser()
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const pages = ['/accounts', '/account', '/audit?verify=yes', '/programs', '/queues']
const looks = [
  {locale: 'en', width: 1280, colorScheme: 'light'},
  {locale: 'ar', width: 360, colorScheme: 'dark'}
] as const

describe.skipIf(program === undefined)('the pages of the office in a browser', () => {
  it.each(looks)(
    'can be used by everybody: $locale, $width wide, $colorScheme',
    async look => {
      const {elsewhere, faults, page} = await openWindow(browser, site, {as: 'administrator', ...look})
      for (const place of pages) {
        await page.goto(`${site.origin}${place}`)
        if (process.env.PICTURES)
          await page.screenshot({
            path: `${process.env.PICTURES}/${look.locale}${place.replaceAll(/\W/g, '-')}.png`
          })
        expect(await faultsByAxe(page), place).toEqual([])
        expect(
          await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth'),
          `${place} fits`
        ).toBe(true)
      }
      expect([faults, elsewhere]).toEqual([[], []])
    },
    120_000
  )

  it('let an administrator make an account by keyboard alone, and hand over its link', async () => {
    const {page} = await openWindow(browser, site, {as: 'administrator'})
    await page.goto(`${site.origin}/accounts`)
    await page.locator('[name=email]').focus()
    await page.keyboard.type('keys@concord.example')
    await page.keyboard.press('Tab')
    await page.keyboard.type('By Keys')
    await page.keyboard.press('Enter')
    await page.locator('.secret').waitFor()
    expect(await page.inputValue('.secret')).toContain('/sign-in/link?token=')
    await page.goto(`${site.origin}/accounts`)
    expect(await page.locator('tbody tr', {hasText: 'By Keys'}).count()).toBe(1)
  }, 60_000)
})
