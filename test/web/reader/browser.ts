import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {type Browser, chromium, type Page} from 'playwright-core'
import type {Role} from '../../../src/web/accounts/role.js'
import {findProgram, installDebianPackage} from '../../servers/programs.js'
import type {Site} from '../site.js'

if (findProgram('chromium') === undefined) installDebianPackage('chromium')
/** Where Chromium is; undefined where there is none, and then its tests are skipped, loudly. */
export const program = findProgram('chromium')
if (program === undefined) {
  if (process.env.CI) throw new Error('There is no Chromium for the tests, and CI must have one')
  console.warn('*** No Chromium: the tests that use the workbench in a browser are SKIPPED. Install it. ***')
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: program ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking']
  })

/** A window in which somebody is signed in, and all that went wrong in it. */
export type Window = {readonly page: Page; readonly faults: string[]; readonly elsewhere: string[]}

type Wanted = {
  /** Null for somebody who has not signed in. */
  readonly as?: Role | null
  readonly locale?: string
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly script?: boolean
}

export async function openWindow(
  browser: Browser,
  site: Site,
  {as = 'analyst', colorScheme = 'light', locale = 'en', script = true, width = 1280}: Wanted = {}
): Promise<Window> {
  const context = await browser.newContext({
    locale,
    colorScheme,
    javaScriptEnabled: script,
    viewport: {width, height: 900}
  })
  if (as !== null) {
    const [name = '', value = ''] = site.cookies[as].split(/=(.*)/s)
    await context.addCookies([{name, value, url: site.origin}])
  }
  const page = await context.newPage()
  const [faults, elsewhere]: [string[], string[]] = [[], []]
  page.on('pageerror', ({message}) => faults.push(message))
  // What the policy of the page forbids is told here too.
  page.on('console', said => {
    if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text())
  })
  page.on('request', request => {
    if (!request.url().startsWith(site.origin)) elsewhere.push(request.url())
  })
  return {page, faults, elsewhere}
}

/** Kept to be looked at by eye, in the folder that `PICTURES` names. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES
  if (folder !== undefined) await page.screenshot({path: `${folder}/${name}.png`, fullPage: true})
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong on a page, by the rules of WCAG 2.2 AA. */
export async function faultsByAxe(page: Page): Promise<readonly unknown[]> {
  // What a bar that stays at the edge covers while the page is scrolled is not too small.
  await page.evaluate('scrollTo(0, 0)')
  await page.evaluate(axe)
  const {violations} = await page.evaluate<{violations: {id: string; nodes: {html: string}[]}[]}>(
    `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})`
  )
  return violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map(({html}) => html)])
}
