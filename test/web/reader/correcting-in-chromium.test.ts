import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'
import {faultsByAxe, openBrowser, openWindow, program, type Window} from './browser.js'
import {submissionOf} from './submissions.js'

let site: Site
let browser: Browser
let submission: string
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({read: 'fixtures/golden/one-voice/in'})
  submission = await submissionOf(site, 'arvania-statement.txt')
  browser = await openBrowser()
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The second numbered paragraph, on critical infrastructure. */
const held = '.passage.held'
const claim = (about: string) => `${held} .claim[data-about="${about}"]`
const norm = 'gge-2015/f'
const soon = {timeout: 20_000}

async function open(wanted: Parameters<typeof openWindow>[2] = {}): Promise<Window> {
  const window = await openWindow(browser, site, wanted)
  await window.page.goto(`${site.origin}/submissions/${submission}`)
  await window.page.locator('.passage', {hasText: 'critical infrastructure'}).focus()
  return window
}

const settled = (page: Page, about: string) => page.locator(claim(about)).getAttribute('data-settled')

describe.skipIf(program === undefined).each(['en', 'ar'])('by keyboard alone, in %s', locale => {
  let window: Window
  let page: Page
  beforeAll(async () => {
    window = await open({locale})
    page = window.page
  })
  afterAll(() => page?.context().close())

  it('a tag is accepted, taken back, accepted again and rejected', async () => {
    await page.keyboard.press('a')
    await expect.poll(() => settled(page, norm), soon).toBe('accepted')
    await page.keyboard.press('u')
    await expect.poll(() => settled(page, norm), soon).toBe('machine')
    await page.keyboard.press('U')
    await expect.poll(() => settled(page, norm), soon).toBe('accepted')
    await page.keyboard.press('u')
    await expect.poll(() => settled(page, norm), soon).toBe('machine')
    await page.keyboard.press('r')
    await page.locator(`${held} .claim.overruled[data-about="${norm}"]`).waitFor()
    await page.keyboard.press('u')
    await expect.poll(() => settled(page, norm), soon).toBe('machine')
  })

  it('a code is added by typing part of its name', async () => {
    await page.keyboard.press('+')
    const field = page.locator('#code-typed')
    await field.waitFor()
    await page.keyboard.type(locale === 'ar' ? 'سلسلة التوريد' : 'supply')
    expect(await field.getAttribute('aria-expanded')).toBe('true')
    const active = page.locator(`[id="${await field.getAttribute('aria-activedescendant')}"]`)
    const about = (await active.getAttribute('data-value')) ?? ''
    expect(about).toBe('gge-2015/i')
    expect(await faultsByAxe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect.poll(() => settled(page, about), soon).toBe('set')
    // The page may hear of it before the answer is there that closes the dialog, which takes all keys until then.
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(claim(about)).count(), soon).toBe(0)
  })

  it('a stance is changed', async () => {
    await page.keyboard.press('s')
    await page.locator('#ask-manner[open]').waitFor()
    await page.keyboard.press('ArrowDown')
    expect(await faultsByAxe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(claim(norm)).getAttribute('data-stance'), soon).toBe('qualified')
    await expect.poll(() => page.locator('dialog[open]').count(), soon).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(claim(norm)).getAttribute('data-stance'), soon).toBe('supports')
  })

  it('words are marked for a tag', async () => {
    await page.keyboard.press('x')
    await page.locator('#ask-words[open]').waitFor()
    for (let letter = 0; letter < 10; letter++) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => settled(page, norm), soon).toBe('set')
    const place = await page.locator(claim(norm)).getAttribute('data-place')
    const marked = await page.locator(`${held} mark[data-of~="${place}"]`).allTextContents()
    expect(marked.join('')).toBe('2. A State')
    await page.keyboard.press('u')
    await expect.poll(() => settled(page, norm), soon).toBe('machine')
  })

  it('a question is answered', async () => {
    await page.keyboard.press('p')
    await page.locator('#pole-typed').waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.locator(`${held} .claim.answer.set`).waitFor()
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(`${held} .claim.answer.set`).count(), soon).toBe(0)
  })

  it('a note is made, and the passage chosen as best quote', async () => {
    await page.keyboard.press('n')
    await page.locator('#ask-note textarea').waitFor()
    await page.keyboard.type('See 2021.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator(`${held} .note`).count(), soon).toBe(1)
    await page.keyboard.press('b')
    await page.locator(`${held} .best[data-best="${norm}"]`).waitFor()
    await page.keyboard.press('h')
    await expect.poll(() => page.locator(`${held} .history li`).count(), soon).toBeGreaterThan(2)
    expect(await faultsByAxe(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(`${held} .best`).count(), soon).toBe(0)
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(`${held} .note`).count(), soon).toBe(0)
  })

  it('nothing breaks the rules of the page', () => {
    expect(window.faults).toEqual([])
    expect(window.elsewhere).toEqual([])
  })
})

describe.skipIf(program === undefined)('two people on one passage', () => {
  let mine: Page
  let theirs: Page
  beforeEach(async () => {
    mine = (await open()).page
    theirs = (await open({as: 'secretariat'})).page
  })
  afterEach(async () => {
    await mine?.context().close()
    await theirs?.context().close()
  })

  it('see each other’s changes within two seconds', async () => {
    await theirs.keyboard.press('a')
    await expect.poll(() => settled(theirs, norm), soon).toBe('accepted')
    await mine.locator(`${claim(norm)}[data-settled="accepted"]`).waitFor({timeout: 2000})
    await theirs.keyboard.press('u')
    await mine.locator(`${claim(norm)}[data-settled="machine"]`).waitFor({timeout: 2000})
  })

  it('lose nothing that was typed where one was faster', async () => {
    await mine.keyboard.press('n')
    await mine.locator('#ask-note textarea').waitFor()
    await mine.keyboard.type('My own view.')
    await theirs.keyboard.press('a')
    await expect.poll(() => settled(theirs, norm), soon).toBe('accepted')
    await mine.keyboard.press('Tab')
    await mine.keyboard.press('Enter')
    const fault = mine.locator('#ask-note .fault')
    await expect.poll(() => fault.textContent(), soon).toContain('A secretariat accepted f')
    expect(await mine.locator('#ask-note textarea').inputValue()).toBe('My own view.')
    expect(await settled(mine, norm)).toBe('accepted')
    await mine.keyboard.press('Enter')
    await expect.poll(() => mine.locator(`${held} .note`).count(), soon).toBe(1)
    await mine.keyboard.press('u')
    await expect.poll(() => mine.locator(`${held} .note`).count(), soon).toBe(0)
    await theirs.keyboard.press('u')
    await expect.poll(() => settled(theirs, norm), soon).toBe('machine')
  })
})

describe.skipIf(program === undefined)('by touch, on a telephone', () => {
  it('a tag is accepted, and the words that are selected are marked', async () => {
    const {page} = await open({width: 360})
    await page.locator('#tools [data-key="a"]').click()
    await expect.poll(() => settled(page, norm), soon).toBe('accepted')
    await page.evaluate(`(() => {
      const words = document.querySelector('.passage.held .words')
      const [first] = words.querySelectorAll('mark')
      getSelection().selectAllChildren(first)
    })()`)
    const words = (await page.evaluate('getSelection().toString()')) as string
    await page.locator(claim(norm)).click()
    await page.evaluate(`(() => {
      getSelection().selectAllChildren(document.querySelector('.passage.held .words mark'))
    })()`)
    await page.locator('#tools [data-key="x"]').click()
    await expect.poll(() => settled(page, norm), soon).toBe('set')
    const place = await page.locator(claim(norm)).getAttribute('data-place')
    const marked = await page.locator(`${held} mark[data-of~="${place}"]`).allTextContents()
    expect(marked.join('')).toBe(words)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await faultsByAxe(page)).toEqual([])
    for (const _ of [1, 2]) await page.locator('#tools [data-key="u"]').click()
    await expect.poll(() => settled(page, norm), soon).toBe('machine')
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('without a script', () => {
  it('a tag is accepted and a code added by forms', async () => {
    const {page} = await openWindow(browser, site, {script: false})
    await page.goto(`${site.origin}/submissions/${submission}?show=tagged`)
    await page.locator('a[href$="/correct"]').first().click()
    await page.locator('button[value="accept"]').first().click()
    expect(page.url()).toContain(`/submissions/${submission}#p-`)
    expect(await page.locator('.claim.accepted').count()).toBe(1)
    await page.locator('a[href$="/correct"]').first().click()
    await page.locator('select[name="about"]').first().selectOption('gge-2015/i')
    await page.locator('form:has(select[name="about"]) button').first().click()
    expect(await page.locator('.claim.set[data-about="gge-2015/i"]').count()).toBe(1)
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('for a reader', () => {
  it('there is nothing to correct by', async () => {
    const {page} = await open({as: 'reader'})
    expect(await page.locator('#tools').count()).toBe(0)
    await page.keyboard.press('n')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.context().close()
  })
})
