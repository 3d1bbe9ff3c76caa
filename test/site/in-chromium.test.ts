import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Digest} from '../../src/domain/digest/digest.js'
import {readPublished} from '../../src/site/published/read-published.js'
import {writeSite} from '../../src/site/writing/write-site.js'
import {faultsByAxe, openBrowser, program} from '../web/reader/browser.js'
import {payloads} from '../web/security/payloads.js'
import {serveFiles} from './file-server.js'
import {goldenDigest, makeEdition, makeNotice} from './made-editions.js'

describe.skipIf(program === undefined)('a site in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-test-site-'))
  const [editions, site] = [path.join(folder, 'editions'), path.join(folder, 'site')]
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFiles>>
  const disk = pathToFileURL(site).href

  beforeAll(async () => {
    makeEdition(editions, '2025-1', goldenDigest('three-voices'), {publishedAt: '2025-03-03T10:00:00Z'})
    makeEdition(editions, '2026-1', goldenDigest('transcript'), {
      replaces: {number: '2025-1', why: 'More was read.'}
    })
    makeEdition(editions, '2026-2', hostile(goldenDigest('three-voices')), {
      publishedAt: '2026-05-01T10:00:00Z',
      titles: {en: payloads.slice(0, 8).join(' ')},
      files: {'en/digest.pdf': 'x'}
    })
    for (const [index, why] of payloads.slice(0, 40).entries())
      makeNotice(editions, {
        kind: 'erratum',
        edition: '2026-2',
        number: index + 1,
        at: '2026-06-01T10:00:00Z',
        why,
        instead: null
      })
    const searchScript = readFileSync('dist/site/client/search.js', 'utf8')
    await writeSite(site, await readPublished(editions), {searchScript})
    server = await serveFiles(site)
    browser = await openBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, {recursive: true})
  })

  /** A window, and all that it asked for that is not of the site, and all that went wrong in it. */
  async function window(script: boolean) {
    const context = await browser.newContext({javaScriptEnabled: script})
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({message}) => faults.push(message))
    page.on('dialog', dialog => {
      faults.push(`dialog ${dialog.message()}`)
      dialog.dismiss().catch(() => undefined)
    })
    page.on('request', request => {
      const address = request.url()
      if (!address.startsWith(`${disk}/`) && !address.startsWith(`${server.origin}/`)) faults.push(address)
    })
    page.on('console', said => {
      if (said.type() === 'error' && !said.text().includes('favicon')) faults.push(said.text())
    })
    return {page, faults, close: () => context.close()}
  }

  const seen = [
    'en/index.html',
    'en/2026-1/index.html',
    'en/2026-1/parties.html',
    'en/2026-1/parties/XAA.html',
    'en/2026-1/codes.html',
    'en/2026-1/codes/gge-2015/f.html',
    'en/2026-1/matrix/gge-2015.html',
    'en/2026-1/questions.html',
    'en/2026-1/questions/binding-instrument.html',
    'en/2026-1/since/2025-1.html',
    'en/2026-1/sources.html',
    'en/2026-1/files.html',
    'en/2025-1/index.html',
    'index.html',
    '404.html'
  ]

  it.each([
    ['from disk', false, 'en'],
    ['from disk', true, 'ar'],
    ['from a server', false, 'ar'],
    ['from a server', true, 'en']
  ] as const)('is read %s, with script %s, in %s', async (from, script, language) => {
    const {page, faults, close} = await window(script)
    const base = from === 'from disk' ? disk : server.origin
    await page.goto(`${base}/index.html`)
    await page.locator(`main a[hreflang="${language}"]`).click()
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
    await page.goto(`${base}/${language}/2026-1/index.html`)
    // The style sheet is there, though the policy is strict.
    expect(await page.evaluate('getComputedStyle(document.querySelector(".top")).display')).toBe('flex')
    await page.locator('.menu a[href="parties.html"]').click()
    await page.locator('main a[href="parties/XAA.html"]').click()
    const link = page.locator('.signs a[href^="#"]').first()
    const anchor = (await link.getAttribute('href')) ?? ''
    await link.click()
    expect(
      await page
        .locator(`[id="${anchor.slice(1)}"] blockquote`)
        .first()
        .isVisible()
    ).toBe(true)
    await page.locator('.said figcaption a').first().click()
    expect(new URL(page.url()).pathname).toMatch(/\/sources\.html$/)
    expect(faults).toEqual([])
    await close()
  })

  it.each([
    ['light', 1280],
    ['dark', 375]
  ] as const)(
    'has no fault that axe finds, %s and %i wide, in English and Arabic',
    async (colorScheme, width) => {
      const {page, close} = await window(true)
      await page.emulateMedia({colorScheme})
      await page.setViewportSize({width, height: 800})
      const found: unknown[] = []
      for (const address of [...seen, 'en/2026-1/search.html#q=the'])
        for (const language of address.startsWith('en/') ? ['en', 'ar'] : ['en']) {
          await page.goto(`${server.origin}/${address.replace(/^en/, language)}`)
          if (address.includes('#q=')) await page.locator('#places li').first().waitFor()
          const faults = await faultsByAxe(page)
          if (faults.length > 0) found.push([page.url(), faults])
          expect(await isTooWide(page), page.url()).toBe(false)
        }
      expect(found).toEqual([])
      await close()
    }
  )

  it.each(['from disk', 'from a server'] as const)('is searched %s, and leads to the words', async from => {
    const {page, faults, close} = await window(true)
    await page.goto(`${from === 'from disk' ? disk : server.origin}/en/2026-1/search.html`)
    await page.getByRole('searchbox').fill('infrastructures critical')
    await page.getByRole('searchbox').press('Enter')
    const first = page.locator('#places li').first()
    await first.waitFor()
    expect(await first.locator('mark').first().textContent()).toMatch(/critical|infrastructure/i)
    const words = (await first.locator('blockquote').textContent()) ?? ''
    await first.locator('h3 a').click()
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1))
    expect(await page.locator(`[id="${anchor}"]`).textContent()).toContain(words.slice(0, 60))
    await page.goBack()
    await first.waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it('says without a script how everything is reached without a search', async () => {
    const {page, close} = await window(false)
    await page.goto(`${disk}/en/2026-1/search.html`)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    await page.locator('noscript a').first().click()
    expect(page.url()).toMatch(/parties\.html$/)
    await close()
  })

  it('runs nothing that hostile words hold, and asks nobody for anything', async () => {
    const {page, faults, close} = await window(true)
    const addresses = [
      ...seen.map(address =>
        address.replace(/2026-1(\/since\/2025-1)?/, (_, since) => (since ? '2026-2/since/2026-1' : '2026-2'))
      ),
      'en/2026-2/parties/XAB.html',
      'en/2026-2/search.html#q=script',
      'en/2026-2/search.html#q=%3Cimg%20src%3Dx%20onerror%3Dran%3D1%3E'
    ]
    for (const address of addresses.filter(address => !address.includes('XAA'))) {
      await page.goto(`${server.origin}/${address}`)
      if (address.includes('#q=')) await page.locator('#said:not(:empty)').waitFor()
      expect(await page.evaluate('typeof ran'), address).toBe('undefined')
    }
    expect(faults).toEqual([])
    await close()
  })
})

/** Whether a page is wider than the window, so that one must scroll sideways to read. */
const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth')

/** Everything that somebody could write holds something that wants to run. */
function hostile(digest: Digest): Digest {
  let next = 0
  const bad = () => payloads[next++ % payloads.length] ?? ''
  const quotes = <Quote extends {readonly text: string}>(all: readonly Quote[]): Quote[] =>
    all.map(quote => ({
      ...quote,
      text: `${quote.text} ${Array.from({length: 12}, bad).join(' ')}`,
      speaker: bad()
    }))
  return {
    ...digest,
    parties: digest.parties.map(party => ({...party, names: {en: `${party.names.en} ${bad()}`}})),
    cells: digest.cells.map(cell => ({...cell, quotes: quotes(cell.quotes)})),
    answers: digest.answers.map(answer => ({...answer, quotes: quotes(answer.quotes)})),
    submissions: digest.submissions.map(submission => ({
      ...submission,
      file: `${bad()}.pdf`,
      notes: [{code: 'date-unknown', message: bad()}],
      identity: {
        ...submission.identity,
        title: {...submission.identity.title, value: bad()},
        session: {...submission.identity.session, value: bad()}
      }
    })),
    notRead: [
      {
        file: bad(),
        sha256: null,
        failure: {code: 'corrupt', message: bad()},
        parties: digest.parties.map(({id}) => id)
      }
    ],
    taxonomies: digest.taxonomies.map(taxonomy => ({
      ...taxonomy,
      labels: {en: bad()},
      source: bad(),
      codes: taxonomy.codes.map(code => ({...code, labels: {en: bad()}, definition: bad(), source: bad()}))
    })),
    questions: digest.questions.map(question => ({...question, labels: {en: bad()}}))
  }
}
