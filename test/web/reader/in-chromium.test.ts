import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'
import {faultsByAxe, openBrowser, openWindow, program, type Window} from './browser.js'
import {folderOf, submissionOf} from './submissions.js'

const files = folderOf([
  'fixtures/session/files/corvenia-position.pdf',
  'fixtures/session/files/gorania-bayan.pdf'
])
let site: Site
let browser: Browser
let paper: string
let arabic: string

beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({read: files.folder})
  paper = await submissionOf(site, 'corvenia-position.pdf')
  arabic = await submissionOf(site, 'gorania-bayan.pdf')
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  files.remove()
})

const inHand = '.passage.held'
const read = (page: Page, submission: string, query = '') =>
  page.goto(`${site.origin}/submissions/${submission}${query}`)

describe.skipIf(program === undefined)('a submission in a browser', () => {
  let window: Window
  let page: Page
  beforeAll(async () => {
    window = await openWindow(browser, site)
    page = window.page
    await read(page, paper)
  })

  it('draws the pages in view', async () => {
    await page.locator('#sheet-1[data-drawn]').waitFor()
    const ink = await page.evaluate(`(() => {
      const canvas = document.querySelector('#sheet-1 canvas')
      const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
      let dark = 0
      for (let at = 0; at < data.length; at += 4) if (data[at] < 90 && data[at + 3] > 0) dark++
      return dark
    })()`)
    expect(ink).toBeGreaterThan(1000)
  })

  it('leads by keys from passage to passage, and to those with tags', async () => {
    const first = await page.locator(inHand).getAttribute('id')
    await page.keyboard.press('j')
    expect(await page.locator(inHand).getAttribute('id')).not.toBe(first)
    await page.keyboard.press('k')
    expect(await page.locator(inHand).getAttribute('id')).toBe(first)
    await page.keyboard.press('J')
    expect(await page.locator(`${inHand}[data-unchecked]`).count()).toBe(1)
    expect(await page.evaluate('document.activeElement?.classList.contains("held")')).toBe(true)
  })

  it('marks the passage in hand where it stands on its page', async () => {
    const last = page.locator('.passage[data-boxes^="2 "]').last()
    await last.focus()
    await page.locator('#sheet-2[data-drawn]').waitFor()
    expect(await page.locator('#sheet-1 .box').count()).toBe(0)
    const box = await page.locator('#sheet-2 .box').first().boundingBox()
    const pane = await page.locator('.original-pane').boundingBox()
    expect(box?.y).toBeGreaterThan(pane?.y ?? Number.POSITIVE_INFINITY)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((pane?.y ?? 0) + (pane?.height ?? 0))
    // The letters that the document has there are under the mark, and nothing is beside it.
    const {row, within} = await page.evaluate<{row: number; within: number}>(`(() => {
      const sheet = document.querySelector('#sheet-2')
      const [canvas, box] = [sheet.querySelector('canvas'), sheet.querySelector('.box')]
      const [outer, inner] = [canvas.getBoundingClientRect(), box.getBoundingClientRect()]
      const scale = canvas.width / outer.width
      const darkIn = (x, y, width, height) => {
        const {data} = canvas.getContext('2d').getImageData(x * scale, y * scale, width * scale, height * scale)
        let dark = 0
        for (let at = 0; at < data.length; at += 4) if (data[at] < 90) dark++
        return dark
      }
      return {
        within: darkIn(inner.x - outer.x, inner.y - outer.y, inner.width, inner.height),
        row: darkIn(0, inner.y - outer.y, outer.width, inner.height)
      }
    })()`)
    expect(within).toBeGreaterThan(200)
    expect(within).toBe(row)
  })

  it('says on demand why a tag is there, and closes that by Escape', async () => {
    await page.locator('.passage[data-tagged]').first().focus()
    await page.keyboard.press('e')
    await page.locator(`${inHand} .reasons`).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.reasons').count()).toBe(0)
  })

  it('lays the cues of one tag after another open', async () => {
    const claims = page.locator('.passage[data-tagged]:has(.claim:nth-child(2))').first()
    await claims.focus()
    const held = () => page.locator(`${inHand} .claim.held`).getAttribute('data-place')
    expect(await held()).toBe('0')
    await page.keyboard.press('ArrowRight')
    expect(await held()).toBe('1')
  })

  it('tells its keys by ?, and leaves them alone once they are turned off', async () => {
    await page.keyboard.press('?')
    await page.locator('#shortcuts[open]').waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    const before = await page.locator(inHand).getAttribute('id')
    await page.keyboard.press('j')
    expect(await page.locator(inHand).getAttribute('id')).toBe(before)
    await page.locator('#show-shortcuts').click()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.locator(inHand).focus()
    await page.keyboard.press('j')
    expect(await page.locator(inHand).getAttribute('id')).not.toBe(before)
  })

  it('takes no key for itself while somebody chooses in a field', async () => {
    const before = await page.locator(inHand).getAttribute('id')
    await page.locator('.filters select[name=taxonomy]').focus()
    await page.keyboard.press('j')
    expect(await page.locator(inHand).getAttribute('id')).toBe(before)
  })

  it('breaks no rule of its own and asks nobody else', () => {
    expect(window.faults).toEqual([])
    expect(window.elsewhere).toEqual([])
  })
})

describe.skipIf(program === undefined)('a submission in Arabic', () => {
  it('is read by the places of the keys on an Arabic keyboard', async () => {
    const {faults, page} = await openWindow(browser, site, {locale: 'ar'})
    await read(page, arabic)
    const first = await page.locator(inHand).getAttribute('id')
    // What the key of j gives there.
    await page.evaluate(
      `document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true, cancelable: true}))`
    )
    expect(await page.locator(inHand).getAttribute('id')).not.toBe(first)
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await faultsByAxe(page)).toEqual([])
    expect(faults).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('a submission on a telephone', () => {
  it('shows the words first, and the page when it is asked for', async () => {
    const {page} = await openWindow(browser, site, {width: 360})
    await read(page, paper)
    expect(await page.locator('.original-pane').isVisible()).toBe(false)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.locator('.passage[data-tagged]').first().focus()
    await page.keyboard.press('g')
    await page.locator('.sheet[data-drawn] .box').first().waitFor()
    expect(await faultsByAxe(page)).toEqual([])
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('a submission without a script', () => {
  it('shows passages and tags, and says what is missing', async () => {
    const {page} = await openWindow(browser, site, {script: false})
    await read(page, paper, '?show=tagged')
    expect(await page.locator('.claim').count()).toBeGreaterThan(3)
    await page.locator('a.why').first().click()
    expect(page.url()).toContain('/why')
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('every look of a submission', () => {
  it.each([
    ['light', 'original'],
    ['dark', 'original'],
    ['dark', 'text']
  ] as const)('has no fault that axe finds: %s, %s', async (colorScheme, view) => {
    const {page} = await openWindow(browser, site, {colorScheme})
    await read(page, paper, `?view=${view}`)
    await page.keyboard.press('J')
    await page.keyboard.press('e')
    await page.locator('.reasons').waitFor()
    expect(await faultsByAxe(page)).toEqual([])
    await page.context().close()
  })
})
