import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {makeFirstKey} from '../../../src/editions/keys/key-folder.js'
import {verifyEdition} from '../../../src/editions/verify/verify-edition.js'
import {emailOf, PASSWORD} from '../prepared-store.js'
import {faultsByAxe, openBrowser, openWindow, picture, program, type Window} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'
import {editionsInEachState} from './in-each-state.js'
import {meant, repliedOn} from './long-paper.js'

const second = {email: 'second@concord.example', name: 'The second', role: 'secretariat'} as const
let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  const {id} = await site.desk.accounts.create(second)
  await site.desk.accounts.setPassword(id, PASSWORD)
  await makeFirstKey(site.desk.editions.keys)
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const onEdition = /editions\/[0-9a-f]{16}$/u

/** Moves with Tab until a place has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, place: string): Promise<void> {
  for (let steps = 0; steps < 300; steps++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(place)}) ?? false`)) return
  }
  throw new Error(`Tab never leads to ${place}`)
}

describe.skipIf(program === undefined)('an edition in a browser', () => {
  it('is drafted, replied to, approved by two people, published, mended and withdrawn', async () => {
    const secretariat = await openWindow(browser, site, {as: 'secretariat'})
    const windows = [secretariat]
    const {page} = secretariat
    await page.goto(`${site.origin}/editions`)
    await page.locator('a.button[href="/editions/new"]').click()
    await page.locator('input[name=en]').fill('Positions of three parties')
    await page.locator('input[name=ar]').fill('مواقف ثلاثة أطراف')
    await page.locator('input[name=languages][value=ar]').check()
    await page.locator('input[name=body]').fill('A working group')
    await page.locator('form[action="/editions"] button').click()
    await page.waitForURL(onEdition)
    const edition = page.url()
    const id = edition.split('/').at(-1) ?? ''
    await page.locator('form[action$="/review"] button').click()
    await page.locator('text=Nobody has approved exactly this yet').waitFor()

    // What nobody has checked is one click away, and leads to its passage.
    await page.locator('#review-h ~ details summary').click()
    expect(await page.locator('.found.next > li').count()).toBeGreaterThan(0)
    expect(await page.locator('.found.next a[href^="/passages/"]').first().isVisible()).toBe(true)

    const party = page.locator('#parties-h ~ section tbody tr', {hasText: 'Belmora'})
    await party.locator('button.second').click()
    const address = await page.inputValue('.secret')
    expect(address).toMatch(new RegExp(`^${site.origin}/reply/`))
    const guest = await openWindow(browser, site, {as: null})
    windows.push(guest)
    await reply(guest, address)

    await page.goto(edition)
    const [first, other] = [page.locator('#reply-1'), page.locator('#reply-2')]
    expect(await first.locator('blockquote').textContent()).toContain('We <b>never</b> said this.')
    await first.locator('a.button').click()
    expect(await page.locator('.choices input:checked').count()).toBe(1)
    expect(await page.locator('.choices li').first().textContent()).toContain('stands behind the cell')
    await page.locator('form[action$="/accept"] button').click()
    await page.locator('#reply-1 >> text=Accepted: the cell was corrected.').waitFor()
    await other.locator('form[action$="/keep"] input').fill('The paper was not handed in.')
    await other.locator('form[action$="/keep"] button').click()
    await page.locator('#reply-2 >> text=The paper was not handed in.').waitFor()
    expect(await page.locator('form[action$="/approve"]').count()).toBe(0)
    await page.locator('form[action$="/anew"] button').click()
    await page.locator('text=Draft 2').waitFor()

    await page.locator('input[name=password]').fill('not it')
    await page.locator('form[action$="/approve"] button').click()
    await page.locator(`text=That is not the password of ${emailOf('secretariat')}`).waitFor()
    // The browser's own console tells of the answer 400.
    expect(secretariat.faults.splice(0)).toEqual([expect.stringContaining('status of 400')])
    await page.goto(edition)
    await page.locator('input[name=password]').fill(PASSWORD)
    await page.locator('form[action$="/approve"] button').click()
    await page.locator('text=One more person of the secretariat must approve').waitFor()
    expect(await page.locator('form[action$="/approve"]').count()).toBe(0)

    const colleague = await openWindow(browser, site, {as: null})
    windows.push(colleague)
    const number = await approveAndPublishByKeys(colleague.page, id)
    expect((await verifyEdition(path.join(site.desk.editions.editions, number))).faults).toEqual([])

    const reader = await openWindow(browser, site, {as: 'reader'})
    windows.push(reader)
    await readFiles(reader.page, number)
    await page.goto(`${site.origin}/editions/${number}`)
    await page.locator('summary', {hasText: 'Add an erratum'}).click()
    await page.locator('form[action$="/erratum"] input').fill('A date is wrong.')
    await page.locator('form[action$="/erratum"] button').click()
    await page.locator('.notice', {hasText: 'A date is wrong.'}).waitFor()
    await page.locator('summary', {hasText: 'Withdraw'}).click()
    await page.locator('form[action$="/withdraw"] input[name=why]').fill('A file was not theirs.')
    await page.locator('form[action$="/withdraw"] button').click()
    await page.locator('.fault', {hasText: 'A file was not theirs.'}).waitFor()
    await reader.page.goto(`${site.origin}/editions`)
    expect(await reader.page.locator('tbody tr', {hasText: number}).textContent()).toContain('withdrawn')
    for (const {elsewhere, faults, page: each} of windows) {
      expect([faults, elsewhere]).toEqual([[], []])
      await each.context().close()
    }
  }, 240_000)

  it('takes a reply on a silent cell by keys alone, without script, and in Arabic', async () => {
    const id = await repliedOn(site, [`We did: paragraph ${meant}.`, 'We did speak of waterworks.'])
    const office = await openWindow(browser, site, {as: 'secretariat', script: false, locale: 'ar'})
    const {page} = office
    const focused = (place: string) => page.locator(`${place}:focus`).count()
    const tab = async (place: string) => {
      for (let steps = 0; steps < 200 && (await focused(place)) === 0; steps++)
        await page.keyboard.press('Tab')
      expect(await focused(place)).toBe(1)
    }
    await page.goto(`${site.origin}/editions/${id}/replies/2`)
    await tab('input[name=typed]')
    await page.keyboard.type('waterworks')
    await page.keyboard.press('Enter')
    await page.waitForURL(/typed=waterworks/u)
    await tab('input[name=passage]')
    await page.keyboard.press('Space')
    await tab('select[name=says]')
    await page.keyboard.press('ArrowDown')
    await tab('form[action$="/accept"] button')
    await page.keyboard.press('Enter')
    await page.locator('#reply-2 >> text=قُبل: صُوِّبت الخانة.').waitFor()
    await page.goto(`${site.origin}/editions/${id}/replies/1`)
    const boxOf = async (place: string) => await page.locator(place).first().boundingBox()
    const [radio, place] = [await boxOf('.choice input'), await boxOf('.choice .place')]
    // From right to left: what is chosen by stands before it, at its right.
    expect(radio?.x ?? 0).toBeGreaterThan((place?.x ?? 0) + (place?.width ?? 0) - 1)
    expect(await page.locator('.choices input:checked').count()).toBe(1)
    await page.locator('select[name=says]').selectOption('mentions')
    await page.locator('form[action$="/accept"] button').click()
    await page.locator('#reply-1 >> text=قُبل: صُوِّبت الخانة.').waitFor()
    expect([office.faults, office.elsewhere]).toEqual([[], []])
    await page.context().close()
  }, 120_000)

  it.each([
    ['en', 'light', 1280],
    ['en', 'dark', 360],
    ['ar', 'dark', 1280],
    ['ar', 'light', 360]
  ] as const)(
    'has no fault that axe finds, and fits: %s, %s, %i',
    async (locale, colorScheme, width) => {
      const {draft, published, replied, review, withdrawn} = await editionsInEachState(site)
      const office = await openWindow(browser, site, {as: 'secretariat', locale, colorScheme, width})
      const reader = await openWindow(browser, site, {as: 'reader', locale, colorScheme, width})
      const guest = await openWindow(browser, site, {as: null, locale, colorScheme, width})
      const places = [
        [office, 'list', '/editions'],
        [office, 'new', '/editions/new'],
        [office, 'draft', `/editions/${draft}`],
        [office, 'review', `/editions/${review}`],
        [office, 'accept', `/editions/${review}/replies/1`],
        [office, 'published', `/editions/${published}`],
        [reader, 'read', `/editions/${withdrawn}`],
        [guest, 'row', replied],
        [guest, 'no-link', '/reply/none']
      ] as const
      for (const [{page, faults, elsewhere}, name, place] of places) {
        await page.goto(`${site.origin}${place}`)
        await picture(page, `${name}-${locale}-${width}`)
        await page.evaluate('for (const each of document.querySelectorAll("main details")) each.open = true')
        await picture(page, `${name}-${locale}-${width}-open`)
        expect([name, await faultsByAxe(page)]).toEqual([name, []])
        expect([name, elsewhere]).toEqual([name, []])
        if (name !== 'no-link') expect([name, faults]).toEqual([name, []])
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([
          name,
          expect.toSatisfy((wide: number) => wide <= width)
        ])
      }
      for (const {page} of [office, reader, guest]) await page.context().close()
    },
    180_000
  )
})

/** Objects to a cell and adds a reference to another, as the party whose link it is; nothing else can be reached. */
async function reply({page}: Window, address: string): Promise<void> {
  await page.goto(address)
  const away = await page.locator('a:not([href^="#"])').evaluateAll(links => links.map(String))
  expect(away.filter(each => !each.startsWith(address))).toEqual([])
  await page.locator('.cell a').first().click()
  const subject = new URL(page.url()).searchParams.get('subject')
  expect(await page.inputValue('select[name=subject]')).toBe(subject)
  await page.locator('textarea').fill('We <b>never</b> said this.\nSee our paper.')
  await page.locator('#reply button').click()
  await page.locator('text=Your reply is kept as number 1').waitFor()
  await page.locator('#reply input[value=reference]').check()
  await page.locator('#reply select').selectOption({index: 1})
  await page.locator('textarea').fill('See our paper of May, page 2.')
  await page.locator('#reply button').click()
  await page.locator('text=Your reply is kept as number 2').waitFor()
  expect(await page.locator('.reply').count()).toBe(2)
}

/** Signs in, approves within the ten minutes that follow, and publishes: by keys alone. Gives the number. */
async function approveAndPublishByKeys(page: Page, id: string): Promise<string> {
  await page.goto(`${site.origin}/editions`)
  await tabTo(page, 'input[name=email]')
  await page.keyboard.type(second.email)
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.origin}/editions`)
  await tabTo(page, `a[href="/editions/${id}"]`)
  await page.keyboard.press('Enter')
  await page.waitForURL(onEdition)
  await tabTo(page, 'form[action$="/approve"] button')
  await page.keyboard.press('Enter')
  await page.locator('form[action$="/publish"]').waitFor()
  await tabTo(page, 'form[action$="/publish"] button')
  await page.keyboard.press('Enter')
  await page.locator('#files-h').waitFor({timeout: 120_000})
  return /\d{4}-\d+/u.exec((await page.locator('h1 ~ p strong').first().textContent()) ?? '')?.[0] ?? ''
}

async function readFiles(page: Page, number: string): Promise<void> {
  await page.goto(`${site.origin}/editions`)
  await page.locator('tbody tr', {hasText: number}).locator('a').click()
  expect(await page.locator('form[method=post][action^="/editions"]').count()).toBe(0)
  await picture(page, 'files')
  expect(await faultsByAxe(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('a[href$="/files/edition.json"]').click()
  ])
  const kept = readFileSync(path.join(site.desk.editions.editions, number, 'edition.json'))
  expect(readFileSync(await download.path())).toEqual(kept)
}
