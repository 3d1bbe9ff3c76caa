import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, picture, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {meant, repliedOn} from './long-paper.js'

let site: Site
let id: string
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite()
  id = await repliedOn(site, [`We did speak to this: paragraph ${meant}.`])
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.skipIf(program === undefined)('accepting a reply beside many passages', () => {
  it.each([
    ['en', 1280],
    ['ar', 390]
  ])('is in sight wherever one chooses, and covers no choice, in %s at %i pixels', async (locale, width) => {
    const {faults, page} = await openWindow(browser, site, {as: 'secretariat', locale, width})
    await page.goto(`${site.origin}/editions/${id}/replies/1`)
    const choices = page.locator('.choices input[type=radio]')
    expect(await choices.count()).toBe(20)
    const accept = page.locator('form[action$="/accept"] button')
    // By the keyboard: the arrows choose the next passage.
    await choices.first().focus()
    for (let n = 1; n <= 9; n++) {
      await page.keyboard.press('ArrowDown')
      const chosen = choices.nth(n)
      expect(await chosen.isChecked()).toBe(true)
      const [button, radio] = [await accept.boundingBox(), await chosen.boundingBox()]
      expect(button?.y).toBeGreaterThan(0)
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(900)
      const top = await page.locator('.deciding').boundingBox()
      expect((radio?.y ?? 0) + (radio?.height ?? 0)).toBeLessThanOrEqual(top?.y ?? 0)
    }
    expect(await faultsByAxe(page)).toEqual([])
    await picture(page, `accept-${locale}-${width}`)
    await page.evaluate('scrollTo(0, 500)')
    if (process.env.PICTURES !== undefined)
      await page.screenshot({path: `${process.env.PICTURES}/accept-window-${locale}-${width}.png`})
    await page.context().close()
    expect(faults).toEqual([])
  })
})
