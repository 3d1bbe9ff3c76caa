import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {KnownAct} from '../../../src/domain/acts/act-details.js'
import type {AuditAct} from '../../../src/domain/acts/audit.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
  const acts = Array.from({length: 120}, (_, n) => ({
    at: '2026-01-01T00:00:00.000Z',
    by: n % 2 === 0 ? 'even@concord.example' : 'odd@concord.example',
    act: n === 7 ? 'seventh' : 'counted',
    on: `thing-${n}-`,
    details: {text: '<script>alert(1)</script>'}
  }))
  // A record may hold what this program does not enter.
  await site.desk.store.audit.append(acts as readonly AuditAct[] as readonly KnownAct[])
}, 120_000)
afterAll(() => site.close())

const shown = async (query = ''): Promise<string> =>
  (await site.ask(`/audit${query}`, {as: 'secretariat'})).text()

describe('the page of the record', () => {
  it('shows the newest first, and the rest on the pages after', async () => {
    const first = await shown()
    expect(first.indexOf('thing-119-')).toBeLessThan(first.indexOf('thing-118-'))
    expect(first).not.toContain('thing-1-')
    const further = /href="(\/audit\?before=\d+)"/.exec(first)?.[1] ?? ''
    expect(await (await site.ask(further, {as: 'secretariat'})).text()).toContain('thing-1-')
  })

  it('shows what one person did, or one kind of act, alone', async () => {
    const byOne = await shown('?by=odd%40concord.example')
    expect([byOne.includes('thing-119-'), byOne.includes('thing-118-')]).toEqual([true, false])
    const ofAct = await shown('?act=seventh')
    expect([ofAct.includes('thing-7-'), ofAct.includes('thing-119-')]).toEqual([true, false])
    // What this program does not know stands among the choices as it was asked for.
    expect(ofAct).toMatch(/<option value="seventh" selected[^>]*>seventh</u)
  })

  it('is text, whatever stands in an entry', async () => {
    const text = await shown()
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).not.toContain('<script>alert')
  })

  it('gives the end of the record, to be noted elsewhere', async () => {
    const [head] = await site.desk.store.audit.list({limit: 1})
    expect(await shown()).toContain(head?.hash)
  })

  it('says that the record is whole, and where it is broken', async () => {
    expect(await shown('?verify=yes')).toContain('class="notice"')
    const {pool} = site.desk.store.pool
    await pool.query('alter table concord.audit disable trigger all')
    await pool.query(`update concord.audit set content = replace(content, 'thing-5-', 'thing-6-')`)
    expect(await shown('?verify=yes')).toMatch(/class="fault"[^>]*>The record is broken at entry \d+/)
  })
})
