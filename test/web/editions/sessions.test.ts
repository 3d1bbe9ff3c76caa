import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {faultsByAxe, openBrowser, openWindow, picture, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

/** The session of each paper, as people and letterheads write it. */
const sessions = ['Third session', 'third  session', 'Troisième session', 'Side meeting', 'SIDE MEETING']
const {folder, remove} = freshFolder()
let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  const files = path.join(folder, 'papers')
  mkdirSync(files)
  const rows = sessions.map((session, n) => {
    const party = `XA${'ABCDE'[n]}`
    writeFileSync(
      path.join(files, `${party}.txt`),
      `1. States should not knowingly allow their territory to be used for wrongful acts using ICTs. ${party}`
    )
    return `${party}.txt,${party},${session},en`
  })
  writeFileSync(path.join(files, 'manifest.csv'), ['file,party,session,language', ...rows, ''].join('\n'))
  site = await openSite({read: files})
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  remove()
})

describe.skipIf(program === undefined)('a session that many words mean', () => {
  it.each([
    ['en', 'Third substantive session'],
    ['ar', 'الدورة الموضوعية الثالثة']
  ])(
    'is offered once to whoever narrows a draft, by its name, and finds all of them, in %s',
    async (locale, name) => {
      const {faults, page} = await openWindow(browser, site, {as: 'secretariat', locale})
      // A draft is laid side by side while it is waited for.
      page.setDefaultTimeout(150_000)
      await page.goto(`${site.origin}/editions/new`)
      const offered = page.locator('label.tick:has(input[name=sessions])')
      expect(await offered.allInnerTexts()).toEqual([name, 'SIDE MEETING'])
      await picture(page, `editions-new-${locale}`)
      expect(await faultsByAxe(page)).toEqual([])
      await page.locator('input[name=en]').fill('Positions')
      await page.getByLabel(name).check()
      await page.locator('form[action="/editions"] button').last().click()
      await page.waitForURL(/editions\/[0-9a-f]{16}$/u)
      expect(await page.locator('main').textContent()).toContain(name)
      // What it was narrowed to stands ticked in the form by which it is changed.
      expect(await page.locator('input[name=sessions]:checked').getAttribute('value')).toBe('third')
      await page.goto(`${site.origin}/editions/new`)
      await page.context().close()
      expect(faults).toEqual([])
    }
  )

  it('narrows the matrix to all of them, also from an address with other words', async () => {
    const {page} = await openWindow(browser, site)
    await page.goto(`${site.origin}/matrix?session=${encodeURIComponent('3-я сессия')}`)
    const chosen = page.locator('select[name=session]')
    expect(await chosen.locator('option:checked').textContent()).toBe('Third substantive session')
    expect(await page.locator('#matrix table').first().locator('tbody tr').count()).toBe(3)
    await chosen.selectOption({label: 'SIDE MEETING'})
    await page.locator('form[action="/matrix"] button').click()
    expect(await page.locator('#matrix table').first().locator('tbody tr').count()).toBe(2)
    await page.context().close()
  })
})
