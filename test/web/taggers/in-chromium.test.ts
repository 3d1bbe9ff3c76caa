import {copyFile} from 'node:fs/promises'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {candidatesOf} from '../../../src/review/rounds/candidates.js'
import {goldText, trainingFolder} from '../../review/learning/scene.js'
import {freshFolder} from '../../servers/places.js'
import {faultsByAxe, openBrowser, openWindow, program} from '../reader/browser.js'
import {openSite, type Site} from '../site.js'

const {folder, remove} = freshFolder()
let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  trainingFolder(folder)
  site = await openSite({read: 'fixtures/golden/three-voices/in', folder, work: true})
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  remove()
})

describe.skipIf(program === undefined)('taggers in a browser', () => {
  it('trains a version on the page, compares it, puts it in force and tags all again', async () => {
    const {elsewhere, faults, page} = await openWindow(browser, site, {as: 'administrator'})
    await page.goto(`${site.origin}/taggers`)
    await page.locator('input[name=version]').fill('91.0.0')
    await page.locator('input[name=withCorrections]').uncheck()
    const gold = {name: 'held-out.jsonl', mimeType: 'text/plain', buffer: Buffer.from(goldText())}
    await page.locator('input[name=heldOutFile]').setInputFiles(gold)
    await page.getByRole('button', {name: 'Train'}).click()
    // Told by the stream of changes, without loading the page again.
    await page.locator('.trainings >> text=is trained').waitFor({timeout: 120_000})
    await page.locator('#taggers a[href="/taggers/91.0.0"]').click()
    await page.locator('table.figures').waitFor()
    expect(await faultsByAxe(page)).toEqual([])

    await page.locator('form[action$="/activate"] input[name=why]').fill('to try it')
    const despite = page.locator('input[name=despite]')
    if ((await despite.count()) > 0) await despite.fill('a test of the page')
    await page.locator('form[action$="/activate"] button').click()
    await page.waitForURL(/\/taggers$/u)
    expect(await page.locator('.in-force b').textContent()).toBe('91.0.0')
    expect(await faultsByAxe(page)).toEqual([])
    await expect.poll(() => site.desk.intakes.open().length, {timeout: 120_000}).toBe(0)
    expect((await candidatesOf(await site.desk.reviewing())).length).toBeGreaterThan(5)
    expect(faults).toEqual([])
    expect(elsewhere).toEqual([])
    await page.context().close()
  }, 240_000)

  it('stops a training that is under way', async () => {
    // So that it takes long enough to be stopped, also on a quick machine.
    for (const name of [1, 2, 3, 4, 5, 6].map(writer => `writer-${writer}.jsonl`))
      await copyFile(`pipelines/oewg-ict/training/${name}`, path.join(folder, 'training', name))
    const {page} = await openWindow(browser, site, {
      as: 'secretariat',
      locale: 'ar',
      colorScheme: 'dark',
      width: 360
    })
    await page.goto(`${site.origin}/taggers`)
    await page.locator('input[name=version]').fill('91.0.5')
    await page.locator('input[name=withCorrections]').uncheck()
    await page.locator('form[action$="/train"] button').click()
    await page.locator('form[action$="/stop"] button').first().click()
    await page.locator('.trainings li').first().filter({hasText: 'أُوقف'}).waitFor({timeout: 60_000})
    expect(await faultsByAxe(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.context().close()
  }, 120_000)
})
