import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {handIn, hostileFiles, speak} from './hostile-session.js'
import {batchesOf, payloads} from './payloads.js'

let site: Site
let browser: Browser
let page: Page
let elsewhere: string[]
const ids = new Map<string, string>()
const dialogs: string[] = []

beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({work: true})
  await handIn(site, await hostileFiles())
  await speak(site)
  const [run] = await site.desk.store.runs.list(1)
  for (const {file, id} of (await site.desk.store.runs.fetch(run?.id ?? '')).submissions)
    ids.set(file.name, id)
  browser = await openBrowser()
  const window = await openWindow(browser, site, {as: 'administrator'})
  ;({elsewhere, page} = window)
  watch(page)
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Notes what runs, and what the policy of a page had to stop, from before its first word is parsed. */
function watch(watched: Page): void {
  watched.on('dialog', dialog => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  void watched.addInitScript(`
    window.stopped = []
    document.addEventListener('securitypolicyviolation', event =>
      window.stopped.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`)
}

/** What happened on a page after all of it has come, and somebody moved over it and through its fields. */
async function happened(on: Page): Promise<unknown> {
  for (let n = 0; n < 5; n += 1) await on.keyboard.press('Tab')
  return on.evaluate(`({
    ran: typeof window.ran,
    stopped: window.stopped,
    handlers: [...document.querySelectorAll('*')].flatMap(({attributes}) => [...attributes])
      .filter(({name, value}) => name.startsWith('on') ||
        (/^(href|src|action|formaction|data)$/.test(name) && /^\\s*(javascript|vbscript|data:text)/i.test(value)))
      .map(({name, value}) => name + '=' + value)
  })`)
}
const nothing = {ran: 'undefined', stopped: [], handlers: []}

describe('the payloads', () => {
  it('are a hundred, each another one', () => {
    expect(new Set(payloads).size).toBe(100)
  })

  it.skipIf(program === undefined)('run where nothing keeps them from it', async () => {
    const open = await (await browser.newContext()).newPage()
    await open.route('**', route => route.abort())
    let ran = 0
    for (const payload of payloads.slice(30, 60)) {
      await open.setContent(`<div>${payload}</div>`, {waitUntil: 'domcontentloaded'})
      await open.waitForTimeout(30)
      ran += (await open.evaluate('typeof window.ran === "undefined" ? 0 : 1')) === 1 ? 1 : 0
    }
    expect(ran).toBeGreaterThan(8)
  })
})

const pages: readonly (readonly [string, () => string])[] = [
  ['the list of submissions', () => '/submissions'],
  ['the list by a hostile name', () => `/submissions?name=${encodeURIComponent(payloads[30] ?? '')}`],
  ['a text', () => `/submissions/${ids.get('hostile.txt')}`],
  ['a web page', () => `/submissions/${ids.get('hostile.html')}`],
  ['a document of Word', () => `/submissions/${ids.get('hostile.docx')}`],
  ['the matrix', () => '/matrix'],
  ['the passages found', () => '/search?typed=instrument'],
  ['correcting many', () => '/search/correct?typed=instrument'],
  ['the record', () => '/audit'],
  ['the accounts', () => '/accounts'],
  ['the own account', () => '/account'],
  ['the interface for programs', () => '/programs'],
  ['other programs', () => '/exchange'],
  ['the whole digest', () => '/digest'],
  ['what is not there', () => `/${encodeURIComponent(payloads[30] ?? '')}`]
]

describe.skipIf(program === undefined)('nothing runs, and nothing is asked of another server', () => {
  it.each(pages)(
    'on %s',
    async (_name, placeOf) => {
      await page.goto(`${site.origin}${placeOf()}`)
      expect(await happened(page)).toEqual(nothing)
      expect([dialogs, elsewhere]).toEqual([[], []])
    },
    60_000
  )

  it('where somebody searches for the payloads', async () => {
    for (const batch of batchesOf(390)) {
      await page.goto(`${site.origin}/search?${new URLSearchParams({typed: batch})}`)
      expect(await page.inputValue('[name=typed]')).toBe(batch)
      expect(await happened(page)).toEqual(nothing)
    }
    expect([dialogs, elsewhere]).toEqual([[], []])
  }, 120_000)

  it('and the payloads stand there as words', async () => {
    const text = async (place: string) => {
      await page.goto(`${site.origin}${place}`)
      return page.evaluate<string>('document.body.textContent')
    }
    const read = await text(`/submissions/${ids.get('hostile.txt')}`)
    expect(payloads.slice(30, 60).filter(payload => !read.includes(payload))).toEqual([])
    const accounts = await text('/accounts')
    expect(payloads.slice(0, 30).filter(payload => !accounts.includes(payload))).toEqual([])
    expect(await text('/submissions')).toContain('<script>ran=1</script>')
  }, 60_000)

  it('in the digest as a file', async () => {
    const {folder, remove} = freshFolder()
    const file = path.join(folder, 'digest.html')
    const answer = await site.ask('/digest/digest.html?language=en', {as: 'reader'})
    writeFileSync(file, await answer.text())
    const open = await (await browser.newContext()).newPage()
    const asked: string[] = []
    open.on('request', request => asked.push(request.url()))
    watch(open)
    await open.goto(pathToFileURL(file).href)
    expect(await open.evaluate<string>('document.body.textContent')).toContain('onerror=ran=1')
    expect(await happened(open)).toEqual(nothing)
    expect(asked.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    expect(dialogs).toEqual([])
    remove()
  }, 60_000)
})
