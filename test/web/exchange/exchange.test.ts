import {unzipSync} from 'fflate'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {changed, opened, saved} from '../../exchange/corrections/spreadsheet.js'
import {workedRun} from '../../review/worked-run.js'
import {openSite, type Site} from '../site.js'

let site: Site

beforeAll(async () => {
  site = await openSite()
  await workedRun(
    [
      {
        name: 'arvania.txt',
        text: 'Statement by Arvania\n\n1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm.',
        row: {parties: ['XAA']}
      }
    ],
    await site.desk.reviewing()
  )
}, 300_000)

afterAll(() => site.close())

const sheetOf = async () => {
  const answer = await site.ask('/exchange/corrections', {as: 'reader'})
  expect(answer.headers.get('content-disposition')).toContain('corrections.csv')
  return opened(await answer.text())
}

const sent = (csv: string): FormData => {
  const form = new FormData()
  form.set('file', new File([csv], 'mine.csv', {type: 'text/csv'}))
  return form
}

describe('the page to other programs', {timeout: 240_000}, () => {
  it('leads to every format, each of which is there', async () => {
    const page = await (await site.ask('/exchange', {as: 'reader'})).text()
    const links = [...page.matchAll(/href="(\/exchange\/[a-z-]+)"/gu)].map(match => match[1] ?? '')
    expect(links).toHaveLength(7)
    for (const link of links) {
      const answer = await site.ask(link, {as: 'reader'})
      expect([link, answer.status]).toEqual([link, 200])
      if (link === '/exchange/skos')
        expect(Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))).toEqual([
          'skos.ttl',
          'skos.jsonld'
        ])
    }
    expect(page).not.toContain('type="file"')
    expect((await site.ask('/exchange/nothing', {as: 'reader'})).status).toBe(404)
    expect((await site.ask('/exchange', {})).status).not.toBe(200)
  })

  it('takes a changed sheet back from an analyst alone, and says how much', async () => {
    const sheet = await sheetOf()
    const at = sheet.rows.findIndex(({tag}) => tag === 'gge-2015/c')
    const csv = saved(changed(sheet, at, {verdict: 'accept'}))
    expect((await site.ask('/exchange/corrections', {as: 'reader', form: sent(csv)})).status).toBe(403)
    const taken = await site.ask('/exchange/corrections', {as: 'analyst', form: sent(csv)})
    expect(taken.status).toBe(303)
    const page = await (await site.ask(taken.headers.get('location') ?? '', {as: 'analyst'})).text()
    expect(page).toContain('1 new correction from 1 changed row.')
    expect((await sheetOf()).rows[at]).toMatchObject({stands: 'accepted'})
  })

  it('refuses a damaged sheet with its line, to people and to programs', async () => {
    const sheet = await sheetOf()
    const csv = saved(changed(sheet, 0, {text: 'Other words.', verdict: 'reject'}))
    const refused = await site.ask('/exchange/corrections', {as: 'analyst', form: sent(csv)})
    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain('mine.csv, line 2: ')
    const told = await fetch(`${site.origin}/api/v1/exchange/corrections`, {
      method: 'POST',
      headers: {origin: site.origin, cookie: site.cookies.analyst, 'content-type': 'text/csv'},
      body: csv
    })
    expect(told.status).toBe(400)
    expect(await told.json()).toMatchObject({sentence: expect.stringContaining('Nothing was taken in.')})
  })
})
