import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Browser} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {freshFolder} from '../../servers/places.js'
import {openSite, type Site} from '../site.js'
import {faultsByAxe, openBrowser, openWindow, picture, program} from './browser.js'

/**
 * What the tagger is not sure enough of, as the fixtures say it: much, as each new version is sure of some of it, and at least
 * one must stay.
 */
const words = [
  'Statement on the security of information and communication technologies',
  'We have heard calls for a new list of rules. The list we have is long enough. What is short is the willingness to keep to it.',
  'The engineers who keep the network up, the firms who own most of it and those who watch over our rights should sit in this room and be heard before we decide.',
  'Through a yearly essay prize and a chair at our oldest university we try to shape what the public thinks such norms are good for.',
  'Our national cyber hygiene campaign in schools, libraries and small businesses has taught 300,000 people to use multi-factor authentication and to keep backups.',
  'Most of our members have fewer than five engineers who could analyse an intrusion, and none has a laboratory of its own. It is for want of skilled people, not of conviction, that several of them have yet to put the norm on reporting vulnerabilities into practice.',
  'The Group reaffirms that international law, including the Charter in its entirety and, in situations of armed conflict, international humanitarian law, applies to the use of ICTs by States.',
  'In order to ensure the integrity of the supply chain, Arvania has amended its law on public procurement. Suppliers to the public sector must provide a software bill of materials and warrant that their products contain no harmful hidden functions.',
  'Arvania also takes it as its part to keep watch: it has twice answered a survey on how far it lives up to the norms, and invites others to examine its answers.',
  'Chair, the people of Belmora do not speak of norms. They speak of the night on which the lights went out, and they ask who has the right to do that to them. Our answer is that nobody has: power grids and hospitals must be off limits to any government, in calm days and in a quarrel alike.',
  'Electoral infrastructure should not be a target of cyber operations. We call upon all States to refrain from interference in electoral processes by means of malicious cyber activity, and we have trained our own electoral commission to detect such interference and to recover from it.',
  'Nobody in government should reach into a factory or an update server in order to leave a door open for later. The tools made for such work leak, are sold on, and end up with people whom nobody elected; their spread has to be stopped.',
  'Non-State actors, including the private sector, should not engage in offensive cyber operations. Hacking back by private companies is a criminal offence in Belmora and should be prohibited by all States.',
  "We are alarmed at the growing number of operations that are prepared in peacetime and left asleep in other people's networks until they are wanted.",
  'The prohibition of the threat or use of force in Article 2 (4) of the Charter applies to cyber operations. An operation whose scale and effects are comparable to those of a kinetic attack constitutes a use of force.',
  "The four largest operators in the country, with the support of the regulator, have implemented filtering of their customers' route announcements, in order to prevent the propagation of incorrect routing information.",
  'They have also deployed source address validation at the edge of their networks, which prevents traffic with spoofed source IP addresses.'
]
const {folder, remove} = freshFolder()
let site: Site
let browser: Browser
beforeAll(async () => {
  if (program === undefined) return
  const files = path.join(folder, 'unsure')
  mkdirSync(files)
  writeFileSync(
    path.join(files, 'arvania.txt'),
    words.map((each, n) => (n === 0 ? each : `${n}. ${each}`)).join('\n\n')
  )
  site = await openSite({read: files})
  browser = await openBrowser()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
  remove()
})

describe.skipIf(program === undefined)('what the machine is not sure of', () => {
  it.each([
    ['en', 1280, 'Dashed line: the machine is not sure enough'],
    ['ar', 390, 'الخط المتقطّع']
  ])(
    'has a dashed line in lists and in the reader, which each explains, in %s',
    async (locale, width, words) => {
      const {page} = await openWindow(browser, site, {locale, width})
      await page.goto(`${site.origin}/search?state=abstaining`)
      const legend = page.locator('.unsure-legend')
      expect(await legend.textContent()).toContain(words)
      await page.locator('.found-passage .place a').first().click()
      await page.locator('#reader').waitFor()
      expect(await legend.textContent()).toContain(words)
      const style = await page.evaluate(
        `getComputedStyle(document.querySelector('.claim.abstaining')).borderBlockEndStyle`
      )
      expect(style).toBe('dashed')
      expect(await faultsByAxe(page)).toEqual([])
      await picture(page, `reader-unsure-${locale}-${width}`)
      await page.context().close()
    }
  )
})
