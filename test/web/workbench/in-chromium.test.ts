import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {faultsByAxe, openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({work: true})
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const norm = 'gge-2015/f'
const cellOf = (page: Page) =>
  page.locator(`.matrix td a[href*="party=XAB"][href*="${encodeURIComponent(norm)}"]`)

describe.skipIf(program === undefined)('the workbench in a browser', () => {
  it('takes files in, and shows how they are read', async () => {
    const {faults, page} = await openWindow(browser, site)
    await page.goto(`${site.origin}/submissions`)
    await page.locator('.hand-in summary').click()
    await page.setInputFiles('input[name=files]', [
      'fixtures/session/files/belmora-statement.txt',
      'fixtures/session/files/lumeria-intervention.txt'
    ])
    await page.locator('.drop button').click()
    await page.locator('tr', {hasText: 'belmora-statement.txt'}).waitFor()
    await page.locator('tr:has(meter)', {hasText: 'lumeria-intervention.txt'}).waitFor({timeout: 90_000})
    await page.locator('tr:has(meter)', {hasText: 'belmora-statement.txt'}).waitFor({timeout: 90_000})
    expect(await page.locator('tr', {hasText: 'belmora-statement.txt'}).textContent()).toContain('Belmora')
    expect(faults).toEqual([])
    await page.context().close()
  }, 120_000)

  it('shows in the open matrix within two seconds what somebody else corrects', async () => {
    const reader = await openWindow(browser, site, {as: 'reader'})
    await reader.page.goto(`${site.origin}/matrix?taxonomy=gge-2015`)
    expect(await cellOf(reader.page).textContent()).toContain('+')

    const analyst = await openWindow(browser, site, {as: 'analyst'})
    await analyst.page.goto(
      `${site.origin}/search/correct?${new URLSearchParams({code: norm, party: 'XAB'})}`
    )
    expect(await analyst.page.locator('.found li').count()).toBeGreaterThan(0)
    await analyst.page.selectOption('.saying select[name=verdict]', 'set')
    await analyst.page.selectOption('.saying select[name=stance]', 'opposes')
    await analyst.page.locator('.saying button').click()
    await analyst.page.getByRole('status').first().waitFor()
    const said = Date.now()
    await reader.page.locator('.matrix td.opposes a[href*="party=XAB"]').first().waitFor({timeout: 10_000})
    // A machine that is busy with other tests takes longer; the clock is only a guide here.
    expect(Date.now() - said).toBeLessThan(8000)

    await analyst.page.getByRole('button', {name: 'Undo'}).click()
    await reader.page
      .locator(`.matrix td.supports a[href*="party=XAB"][href*="${encodeURIComponent(norm)}"]`)
      .waitFor({timeout: 10_000})
    expect([...reader.faults, ...analyst.faults]).toEqual([])
    await reader.page.context().close()
    await analyst.page.context().close()
  }, 60_000)

  it('leads from a cell of the matrix to the words behind it, by keyboard alone', async () => {
    const {page} = await openWindow(browser, site, {as: 'reader'})
    await page.goto(`${site.origin}/matrix?taxonomy=gge-2015`)
    await cellOf(page).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search/)
    expect(await page.locator('.found blockquote').first().textContent()).toContain('hospitals')
    await page.locator('.found .place a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/submissions\/s[0-9a-f]+#p-/)
    await page.context().close()
  })

  it('says what to look at next, and why, and sends nobody else to it', async () => {
    const {page} = await openWindow(browser, site, {as: 'analyst'})
    await page.goto(`${site.origin}/next`)
    const mine = await page.locator('.next blockquote').allTextContents()
    expect(mine.length).toBeGreaterThan(0)
    expect(await page.locator('.worth li').count()).toBeGreaterThanOrEqual(mine.length)
    const other = await openWindow(browser, site, {as: 'secretariat'})
    await other.page.goto(`${site.origin}/next`)
    const theirs = await other.page.locator('.next blockquote').allTextContents()
    expect(theirs.filter(text => mine.includes(text))).toEqual([])
    // By keyboard alone: the key that the button names, on the passage that is in focus.
    await page.locator('.next li').first().locator('.place a').focus()
    await page.keyboard.press('0')
    await page.locator('.next blockquote', {hasText: mine[0] ?? ''}).waitFor({state: 'detached'})
    await page.locator('.next blockquote').first().waitFor()
    expect(await page.locator('.next blockquote').allTextContents()).not.toContain(mine[0])
    expect(new URL(page.url()).pathname).toBe('/next')
    await page.context().close()
    await other.page.context().close()
  })

  it('gives the whole digest as it stands, which runs no script', async () => {
    const answer = await site.ask('/digest', {as: 'reader'})
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
    expect(await answer.text()).toContain('Belmora')
    const file = await site.ask('/digest/digest.json', {as: 'reader'})
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(await file.json()).toMatchObject({format: 'concord-digest/2'})
  }, 60_000)
})

const pages = [
  '/submissions',
  '/search?typed=norm',
  `/search/correct?code=${norm}`,
  '/matrix',
  '/next',
  '/codebook',
  `/codebook/${norm}`
]

describe.skipIf(program === undefined).each(['en', 'ar'])('every page in %s', locale => {
  it.each([
    {colorScheme: 'light' as const, width: 1280},
    {colorScheme: 'dark' as const, width: 360}
  ])(
    'has nothing that axe finds wrong, $colorScheme at $width pixels, and asks nobody else',
    async look => {
      const {elsewhere, faults, page} = await openWindow(browser, site, {as: 'secretariat', locale, ...look})
      for (const place of pages) {
        await page.goto(`${site.origin}${place}`)
        expect(await faultsByAxe(page), place).toEqual([])
        const [wide, seen] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]'
        )
        expect(wide, `${place} is as wide as the window`).toBeLessThanOrEqual(seen)
      }
      expect({elsewhere, faults}).toEqual({elsewhere: [], faults: []})
      await page.context().close()
    },
    60_000
  )
})
