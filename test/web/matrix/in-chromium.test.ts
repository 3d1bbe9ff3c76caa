import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, picture, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

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

describe.skipIf(program === undefined)('the matrix in a browser', () => {
  it.each(['en', 'ar'])('has all eleven norms side by side at 1280 pixels, in %s', async locale => {
    const {faults, page} = await openWindow(browser, site, {locale})
    await page.goto(`${site.origin}/matrix`)
    const scroll = page.locator('.matrix-scroll')
    expect(await scroll.locator('thead th').count()).toBe(12)
    const [inside, shown] = await scroll.evaluate(each => [each.scrollWidth, each.clientWidth])
    expect(inside).toBeLessThanOrEqual(shown ?? 0)
    const last = await scroll.locator('thead th').last().boundingBox()
    expect(last?.x).toBeGreaterThanOrEqual(0)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(1280)
    expect(await faultsByAxe(page)).toEqual([])
    await picture(page, `matrix-${locale}-1280`)
    await page.context().close()
    expect(faults).toEqual([])
  })

  it('breaks no word to fit, and shows by a shade that there is more, in Russian', async () => {
    const {page} = await openWindow(browser, site, {locale: 'ru'})
    await page.goto(`${site.origin}/matrix`)
    const scroll = page.locator('.matrix-scroll')
    const isWider = await scroll.evaluate(each => each.scrollWidth > each.clientWidth)
    const shade = await page.evaluate<string>(
      `getComputedStyle(document.querySelector('.matrix-scroll')).backgroundImage`
    )
    // A browser that knows where Russian words part has room for all of them.
    expect([isWider, shade.match(/linear-gradient/gu)?.length]).toEqual([expect.any(Boolean), 4])
    await picture(page, 'matrix-ru-1280')
    await page.context().close()
  })

  it.each(['en', 'ar'])('can be moved on a phone, where it is wider than the window, in %s', async locale => {
    const {page} = await openWindow(browser, site, {locale, width: 390})
    await page.goto(`${site.origin}/matrix`)
    const scroll = page.locator('.matrix-scroll')
    expect(await scroll.evaluate(each => each.scrollWidth > each.clientWidth)).toBe(true)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
    await scroll.locator('thead th').last().scrollIntoViewIfNeeded()
    const last = await scroll.locator('thead th').last().boundingBox()
    expect(last?.x).toBeGreaterThanOrEqual(0)
    await picture(page, `matrix-${locale}-390`)
    await page.context().close()
  })
})
