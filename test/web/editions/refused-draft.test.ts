import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, picture, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  if (program !== undefined) browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const onEdition = /editions\/[0-9a-f]{16}$/u
const ticked = (page: Page, name: string) =>
  page.locator(`input[name=${name}]:checked`).evaluateAll(all => all.map(each => each.getAttribute('value')))

describe.skipIf(program === undefined)('a draft that is refused', () => {
  it.each([
    ['en', 1280, 'Give the edition a title in English.', 'Nothing is left of what was handed in'],
    ['ar', 390, 'أعطِ الإصدار عنواناً بالإنكليزية.', 'لم يُثبَّت شيء بعد']
  ])(
    'comes back in its form, with what is wrong at its field, in %s',
    async (locale, width, sentence, nobody) => {
      const {page} = await openWindow(browser, site, {as: 'secretariat', locale, width})
      page.setDefaultTimeout(150_000)
      await page.goto(`${site.origin}/editions/new`)
      await page.locator('input[name=en]').fill('   ')
      await page.locator('input[name=fr]').fill('Positions de trois parties')
      await page.locator('input[name=body]').fill('A "working" group <1>')
      await page.locator('input[name=languages][value=ar]').check()
      await page.locator('input[name=submittedIn][value=es]').check()
      await page.locator('input[name=submittedIn][value=en]').check()
      await page.locator('form.draft button').click()
      const field = page.locator('input[name=en]')
      expect(await page.locator('#fault-en').textContent()).toBe(sentence)
      expect(await field.getAttribute('aria-describedby')).toBe('fault-en')
      expect(await page.evaluate('document.activeElement?.name')).toBe('en')
      expect(await page.inputValue('input[name=fr]')).toBe('Positions de trois parties')
      expect(await page.inputValue('input[name=body]')).toBe('A "working" group <1>')
      expect(await ticked(page, 'languages')).toEqual(['ar', 'en'])
      expect(new Set(await ticked(page, 'submittedIn'))).toEqual(new Set(['en', 'es']))
      expect(await faultsByAxe(page)).toEqual([])
      await picture(page, `refused-draft-${locale}-${width}`)

      // What is mended is drafted with all the rest.
      await field.fill('Positions of three parties')
      await page.locator('form.draft button').click()
      await page.waitForURL(onEdition)
      expect(await page.locator('form.draft input[name=body]').inputValue()).toBe('A "working" group <1>')

      // A change of it that leaves nobody in comes back too.
      await page.locator('details:has(form.draft) > summary').click()
      await page.locator('input[name=checked]').check()
      await page.locator('input[name=symbol]').fill('A/AC.1/X')
      await page.locator('form.draft button').click()
      expect(await page.locator('p.fault[role=alert]').textContent()).toContain(nobody)
      expect(await page.inputValue('input[name=symbol]')).toBe('A/AC.1/X')
      expect(await ticked(page, 'checked')).toEqual(['yes'])
      expect(await faultsByAxe(page)).toEqual([])
      await picture(page, `refused-change-${locale}-${width}`)
      await page.locator('main > p a').first().click()
      await page.waitForURL(onEdition)
      await page.context().close()
    }
  )
})

describe('a draft that a program asks for', () => {
  it.each([
    [{en: ' '}, 'en'],
    [{en: 'Positions', languages: ['xx']}, 'languages.0'],
    [{en: 'Positions', replaces: 'none'}, 'replaces']
  ])('is refused in JSON, with its field: %j', async (json, field) => {
    const answer = await site.ask('/editions', {as: 'secretariat', json})
    expect([answer.status, await answer.json()]).toMatchObject([400, {error: 'wrong', detail: {field}}])
  })
})
