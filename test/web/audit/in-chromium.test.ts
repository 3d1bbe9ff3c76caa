import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {KnownAct} from '../../../src/domain/acts/act-details.js'
import type {AuditAct} from '../../../src/domain/acts/audit.js'
import {emailOf} from '../prepared-store.js'
import {faultsByAxe, openBrowser, openWindow, picture, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite()
  const {accounts, store} = site.desk
  // Two people of one name, and one of another.
  await accounts.create({email: 'ana@mission.example', name: 'Ana Silva', role: 'analyst'})
  await accounts.create({email: 'silva@mission.example', name: 'Ana Silva', role: 'analyst'})
  const said = {
    at: '2026-12-01T10:00:00.000Z',
    by: emailOf('secretariat'),
    on: 'e0123456789abcde',
    details: {}
  }
  const sha256 = 'ab12'.repeat(16)
  const file = (n: number) => ({submission: `s0123456789abcd${n}`, name: `statement-${n}.pdf`, sha256})
  const acts: readonly AuditAct[] = [
    {...said, act: 'upload', details: {files: [1, 2].map(file)}},
    {...said, act: 'upload', details: {files: [1, 2, 3, 4, 5].map(file)}},
    {...said, act: 'edition-approved', details: {name: 'A secretariat', seal: sha256, sha256}},
    {...said, act: 'role-change', on: emailOf('reader'), details: {from: 'reader', to: 'analyst'}},
    {...said, act: 'token-make', details: {name: 'cron', role: 'reader', until: '2026-12-31T10:00:00Z'}},
    {
      ...said,
      act: 'edition-replied',
      by: 'party XAB',
      details: {reply: 1, party: 'XAB', subject: 'gge-2015/f'}
    },
    {...said, act: 'round-begin', details: {coders: ['ana@mission.example', emailOf('analyst')], sha256}},
    {...said, act: 'correction', details: {passage: 's0123456789abcd1-3f', verdict: 'accept', sha256}},
    {...said, act: 'tagger-activation', details: {despite: {refusal: 'It is worse.', reason: 'It is new.'}}},
    {...said, act: 'act-of-an-earlier-program', by: 'command line', details: {address: '192.0.2.1'}}
  ]
  // A record may hold what this program does not enter.
  await store.audit.append(acts as readonly KnownAct[])
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

describe.skipIf(program === undefined)('the record, as a person reads it', () => {
  it.each([
    ['en', 1280, 'edition approved'],
    ['en', 390, 'edition approved'],
    ['ar', 1280, 'اعتماد إصدار'],
    ['ar', 390, 'اعتماد إصدار']
  ])(
    'says in words what was done, and shows one kind of it alone, in %s at %i pixels',
    async (locale, width, words) => {
      const {faults, page} = await openWindow(browser, site, {as: 'secretariat', locale, width})
      await page.goto(`${site.origin}/audit`)
      const rows = page.locator('main tbody tr')
      await rows.filter({hasText: words}).waitFor()
      expect(await rows.filter({hasText: 'act-of-an-earlier-program'}).count()).toBe(1)
      expect(await page.locator('main').textContent()).not.toContain('edition-approved')
      await picture(page, `audit-${locale}-${width}`)
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(width)
      const approved = rows.filter({hasText: words})
      const whole = approved.getByText('ab12'.repeat(16)).first()
      expect(await whole.isVisible()).toBe(false)
      await approved.locator('details.hash > summary').first().press('Enter')
      await whole.waitFor()
      expect(await faultsByAxe(page)).toEqual([])
      await page.locator('select[name=act]').selectOption({label: words})
      await page.locator('form.beside button').last().click()
      await page.waitForURL(/act=edition-approved/u)
      expect(await rows.count()).toBe(1)
      await page.context().close()
      expect(faults).toEqual([])
    }
  )

  it('names people, and shows an address only where two have one name', async () => {
    const {page} = await openWindow(browser, site, {as: 'secretariat'})
    await page.goto(`${site.origin}/audit`)
    const text = (await page.locator('main tbody').textContent()) ?? ''
    expect(text).toContain('A reader')
    expect(text).toContain('coders: Ana Silva (ana@mission.example), A analyst')
    expect(text.replaceAll('ana@mission.example', '')).not.toContain('@')
    // What was done by one person alone is found by the name.
    await page.locator('input[name=by]').fill('A secretariat')
    await page.keyboard.press('Enter')
    await page.waitForURL(/by=A/u)
    expect(await page.locator('main tbody tr').count()).toBe(8)
    await page.context().close()
  })

  it('shows an administrator every address', async () => {
    const {page} = await openWindow(browser, site, {as: 'administrator'})
    await page.goto(`${site.origin}/audit`)
    expect(await page.locator('main tbody').textContent()).toContain(`A reader (${emailOf('reader')})`)
    await page.context().close()
  })
})

describe.skipIf(program === undefined)('who may code a round', () => {
  it.each([
    ['en', 1280],
    ['ar', 390]
  ])(
    'is named, and told apart by the address alone where two have one name, in %s',
    async (locale, width) => {
      const {faults, page} = await openWindow(browser, site, {as: 'secretariat', locale, width})
      await page.goto(`${site.origin}/rounds/new`)
      const coders = page.locator('label.tick:has(input[name=coders])')
      expect((await coders.allTextContents()).map(each => each.trim()).toSorted()).toEqual([
        'A administrator',
        'A analyst',
        'A secretariat',
        'Ana Silva (ana@mission.example)',
        'Ana Silva (silva@mission.example)'
      ])
      expect(await page.locator('main').innerHTML()).not.toContain(emailOf('analyst'))
      expect(await faultsByAxe(page)).toEqual([])
      await picture(page, `rounds-new-${locale}-${width}`)
      await page.context().close()
      expect(faults).toEqual([])
    }
  )
})
