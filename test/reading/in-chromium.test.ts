import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {digestHtml} from '../../src/digest/html/digest-html.js'
import {Digest} from '../../src/domain/digest/digest.js'
import {WrittenPassage} from '../../src/domain/tag.js'
import {findProgram, installDebianPackage} from '../servers/programs.js'

if (findProgram('chromium') === undefined) installDebianPackage('chromium')
const program = findProgram('chromium')
if (program === undefined) {
  if (process.env.CI) throw new Error('There is no Chromium for the tests, and CI must have one')
  console.warn('*** No Chromium: the tests that open a digest in a browser are SKIPPED. Install it. ***')
}

const kept = 'fixtures/golden/three-voices/out'
const digest = Digest.parse(JSON.parse(readFileSync(path.join(kept, 'digest.json'), 'utf8')))
const passages = readFileSync(path.join(kept, 'passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => ({...WrittenPassage.parse(JSON.parse(line)), notes: []}))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(program === undefined).each(['en', 'ar'] as const)('a digest in %s, from disk', language => {
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-test-'))
  const file = path.join(folder, 'digest.html')
  let browser: Browser
  let page: Page
  const asked: string[] = []

  beforeAll(async () => {
    writeFileSync(file, digestHtml(digest, passages, language))
    browser = await chromium.launch({
      executablePath: program ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
    })
    const context = await browser.newContext({offline: true})
    page = await context.newPage()
    page.on('request', request => asked.push(request.url()))
    await page.goto(pathToFileURL(file).href)
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, {recursive: true})
  })

  it('asks for nothing but itself', () => {
    expect(asked).toEqual([pathToFileURL(file).href])
  })

  it('leads from a cell to its quote, and from there to the page, by keyboard', async () => {
    const cell = digest.cells.find(({cell, quotes}) => cell === 'position' && quotes.length > 0)
    const words = cell?.quotes[0]?.text ?? ''
    const first = page.locator('.matrix td.supports a').first()
    await first.focus()
    await page.keyboard.press('Enter')
    const party = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
    await expect.poll(() => party.isVisible()).toBe(true)
    expect(await party.locator('blockquote').first().textContent()).toContain(words.slice(0, 40))
    // The next stop of the Tab key within what the cell leads to is the place of the quote.
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement?.closest(".party") !== null')).toBe(true)
    await page.keyboard.press('Enter')
    const mark = page.locator(`mark[id="${new URL(page.url()).hash.slice(1)}"]`)
    expect(await mark.count()).toBe(1)
    expect(await mark.textContent()).toContain(words.slice(0, 40))
  })

  it('shows one list alone, and all again, by links', async () => {
    const [first, second] = [page.locator('#t1'), page.locator('#t2')]
    await page.locator('.filters a[href="#only-2"]').click()
    expect([await first.isVisible(), await second.isVisible()]).toEqual([false, true])
    await page.locator('.filters a[href="#matrix"]').click()
    expect([await first.isVisible(), await second.isVisible()]).toEqual([true, true])
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360]
  ] as const)('has no fault that axe finds, %s and %i wide', async (colorScheme, width) => {
    await page.emulateMedia({colorScheme})
    await page.setViewportSize({width, height: 900})
    // The page forbids scripts; the test brings its own past that, as a browser's tools do.
    const found = await page.context().newCDPSession(page)
    await found.send('Page.setBypassCSP', {enabled: true})
    await page.reload()
    await page.addScriptTag({content: axe})
    const result = await page.evaluate<{violations: {id: string; nodes: {html: string}[]}[]}>(
      `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})`
    )
    const violations = result.violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)])
    expect(violations).toEqual([])
  })
})
