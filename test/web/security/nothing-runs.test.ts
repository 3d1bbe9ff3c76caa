import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {submissionRead} from '../../../src/review/reading/submission-read.js'
import {routes} from '../../../src/web/server/routes.js'
import {freshFolder} from '../../servers/places.js'
import {openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {exportedHtml} from './exported-html.js'
import {hostileEdition} from './hostile-edition.js'
import {hostileCorrections, hostileRecord, hostileRounds, hostileTaggers} from './hostile-reviews.js'
import {handIn, hostileFiles, speak} from './hostile-session.js'
import {addressesOf, type Parts} from './pages-of-table.js'
import {batchesOf, payloads} from './payloads.js'

let site: Site
let browser: Browser
let page: Page
let outside: Page
let elsewhere: string[]
let files: ReadonlyMap<string, Uint8Array>
let parts: Parts
const shown: string[] = []
const ids = new Map<string, string>()
const dialogs: string[] = []

beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({work: true})
  files = await hostileFiles()
  await handIn(site, files)
  await speak(site)
  const [run] = await site.desk.store.runs.list(1)
  for (const {file, id} of (await site.desk.store.runs.fetch(run?.id ?? '')).submissions)
    ids.set(file.name, id)
  const submission = ids.get('hostile.html') ?? ''
  await hostileCorrections(site, submission)
  await hostileRecord(site)
  const {open: openRound, settled: settledRound} = await hostileRounds(site)
  const version = await hostileTaggers(site)
  const read = await submissionRead(submission, await site.desk.reviewing())
  const passage = read?.passages?.find(({text}) => text.includes('onerror'))?.id ?? ''
  parts = {submission, passage, settledRound, openRound, version, ...(await hostileEdition(site))}
  browser = await openBrowser()
  const window = await openWindow(browser, site, {as: 'administrator'})
  ;({elsewhere, page} = window)
  watch(page)
  outside = await (await browser.newContext()).newPage()
  watch(outside)
}, 900_000)
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

describe.skipIf(program === undefined)('nothing runs, and nothing is asked of another server', () => {
  const asked = routes.filter(({method}) => method === 'GET')
  // Streams never end, and the digest is made anew for each format.
  const looked = asked.filter(({path}) => path !== '/live')

  it.each(looked)(
    'at $path',
    async route => {
      for (const address of addressesOf(route, parts)) {
        const answer = await site.ask(address, {as: 'administrator'})
        const kind = answer.headers.get('content-type') ?? ''
        const saved = answer.headers.get('content-disposition')?.startsWith('attachment') ?? false
        await answer.body?.cancel()
        expect(answer.status).toBeLessThan(500)
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
        if (answer.status >= 400 || saved || !/^text\/html|^$/u.test(kind)) continue
        shown.push(route.path)
        const on = route.who === 'anyone' ? outside : page
        await on.goto(`${site.origin}${address}`)
        expect(await happened(on)).toEqual(nothing)
        expect([dialogs, elsewhere]).toEqual([[], []])
      }
    },
    60_000
  )

  it('and those are all pages there are', () => {
    // What gives files, JSON or a stream, a page that stands for a refusal, and signing in by a provider, which is not set here.
    const others =
      /^\/(?:api|assets|live$|sign-in\/provider)|\/(?:original|gold)$|^\/digest\/:file$|^\/exchange\/:format$|^\/editions\/:id\/(?:files|rows)\//u
    expect(
      asked.filter(({path}) => !others.test(path) && !shown.includes(path)).map(({path}) => path)
    ).toEqual([])
  })

  it('where there is no page', async () => {
    await page.goto(`${site.origin}/${encodeURIComponent(payloads[30] ?? '')}`)
    expect(await happened(page)).toEqual(nothing)
  })

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

  it('in any HTML file that leaves the house', async () => {
    const {folder, remove} = freshFolder()
    const open = await (await browser.newContext()).newPage()
    const sought: string[] = []
    open.on('request', request => sought.push(request.url()))
    watch(open)
    const row = `/editions/${parts.edition}/rows/${parts.party}`
    const hostile = files.get('hostile.html') ?? new Uint8Array()
    for (const [name, html] of await exportedHtml(site, hostile, row)) {
      const file = path.join(folder, name)
      writeFileSync(file, html)
      await open.goto(pathToFileURL(file).href)
      expect(await open.evaluate<string>('document.body.textContent'), name).toContain('onerror=ran=1')
      expect(await happened(open), name).toEqual(nothing)
    }
    expect(sought.filter(url => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    expect(dialogs).toEqual([])
    remove()
  }, 60_000)
})
