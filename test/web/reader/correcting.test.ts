import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Change} from '../../../src/web/desk/live.js'
import {openSite, type Site} from '../site.js'
import {submissionOf, taggedPassageOf} from './submissions.js'

let site: Site
let submission: string
let passage: string
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/one-voice/in'})
  submission = await submissionOf(site, 'arvania-statement.txt')
  passage = await taggedPassageOf(submission, site)
}, 300_000)
afterAll(() => site.close())

const piece = async (): Promise<string> =>
  (await site.ask(`/passages/${passage}`, {as: 'analyst', headers: {'x-concord-fragment': '1'}})).text()
const seen = async (): Promise<number> => Number(/ data-seen="(\d+)"/.exec(await piece())?.[1])
const say = async (said: object, given: {as?: 'analyst' | 'secretariat' | 'reader'; seen?: number} = {}) =>
  site.ask(`/passages/${passage}/corrections`, {
    as: given.as ?? 'analyst',
    json: {says: [said], seen: given.seen ?? (await seen()), request: randomUUID()}
  })
const code = 'gge-2015/f'

describe('a correction', () => {
  it('stands at once, and is told to every open page', async () => {
    const heard: Change[] = []
    const stop = site.desk.live.listen(change => heard.push(change))
    expect((await say({verdict: 'accept', about: code})).status).toBe(200)
    expect(await piece()).toContain('accepted')
    stop()
    expect(heard).toEqual([{kind: 'corrections', about: [submission, passage], by: 'A analyst'}])
  })

  it('stands in the lists when its author looks there next', async () => {
    const checked = async () =>
      await (
        await site.ask(`/search?${new URLSearchParams({code, state: 'checked'})}`, {as: 'analyst'})
      ).text()
    for (const verdict of ['reject', 'accept']) {
      expect((await say({verdict, about: code})).status).toBe(200)
      expect((await checked()).includes(passage)).toBe(verdict === 'accept')
    }
  })

  it('is not open to a reader', async () => {
    expect((await say({verdict: 'accept', about: code}, {as: 'reader'})).status).toBe(403)
  })

  it('of something unknown says what is wrong, and keeps nothing', async () => {
    const before = await seen()
    const answer = await say({verdict: 'set', about: 'gge-2015/zz', stance: 'supports', act: 'none'})
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('gge-2015/zz')
    expect(await seen()).toBe(before)
  })

  it('that is malformed is refused in the language of the visitor', async () => {
    const answer = await site.ask(`/passages/${passage}/corrections`, {
      as: 'analyst',
      headers: {'accept-language': 'fr'},
      json: {says: [{verdict: 'note', note: ' '}], seen: await seen(), request: randomUUID()}
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('La note doit contenir des mots.')
  })

  it('after which somebody was faster is not kept; what they said is told', async () => {
    const old = await seen()
    await say({verdict: 'note', note: 'Compare 2021.'}, {as: 'secretariat', seen: old})
    const answer = await say({verdict: 'reject', about: code}, {seen: old})
    expect(answer.status).toBe(409)
    expect(await answer.json()).toMatchObject({
      error: 'changed',
      sentence: expect.stringContaining('A secretariat noted: Compare 2021.'),
      detail: {seen: old + 1}
    })
  })

  it('by a form without script leads back to the passage', async () => {
    const form = {verdict: 'reject', about: code, seen: String(await seen()), request: randomUUID()}
    const answer = await site.ask(`/passages/${passage}/corrections`, {as: 'analyst', form})
    expect(answer.headers.get('location')).toBe(`/passages/${passage}`)
    expect(await piece()).toContain('overruled')
  })

  it('by a form keeps what was typed where somebody was faster', async () => {
    const form = {verdict: 'note', note: 'Mine & <b>', seen: '0', request: randomUUID()}
    const answer = await site.ask(`/passages/${passage}/corrections`, {as: 'analyst', form})
    expect(answer.status).toBe(409)
    expect(await answer.text()).toContain('Mine &amp; &lt;b&gt;</textarea>')
  })

  it('is taken back and done again, the last one first', async () => {
    await site.ask('/corrections/undo', {as: 'analyst', json: {request: randomUUID()}})
    expect(await piece()).not.toContain('overruled')
    const answer = await site.ask('/corrections/redo', {as: 'analyst', json: {request: randomUUID()}})
    expect(await answer.json()).toMatchObject({passages: [passage]})
    expect(await piece()).toContain('overruled')
  })

  it('stays in the history of its passage, with what was taken back', async () => {
    const history = await (await site.ask(`/passages/${passage}/history`, {as: 'reader'})).text()
    expect(history).toContain('A analyst accepted f')
    expect(history).toContain('taken back')
    expect(history).not.toContain('@')
  })

  it('shows a reader no address of anybody, in no page and no answer', async () => {
    for (const place of [
      `/submissions/${submission}`,
      `/api/v1/submissions/${submission}`,
      '/digest/passages.jsonl'
    ])
      expect(await (await site.ask(place, {as: 'reader'})).text(), place).not.toContain('@concord.example')
    const shown = await (await site.ask(`/passages/${passage}/history`, {as: 'administrator'})).text()
    expect(shown).toContain('A analyst (analyst@concord.example)')
  })
})

describe('a passage without tags', () => {
  it('can be called read and empty, once nothing counts in it, and that is taken back like anything', async () => {
    const tagged = passage
    const all = await (await site.ask(`/submissions/${submission}`, {as: 'analyst'})).text()
    const ids = [...all.matchAll(/ data-id="([^"]+)"/g)].map(([, id]) => id ?? '')
    const empty = ids.find(id => !new RegExp(`data-id="${id}"[^>]*data-tagged`).test(all) && id !== tagged)
    passage = empty ?? ''
    const form = {verdict: 'no-code', seen: String(await seen()), request: randomUUID()}
    const answer = await site.ask(`/passages/${passage}/corrections`, {as: 'analyst', form})
    expect(answer.headers.get('location')).toBe(`/passages/${passage}`)
    expect(await piece()).toContain('Read, and nothing found in it')
    const history = await (await site.ask(`/passages/${passage}/history`, {as: 'reader'})).text()
    expect(history).toContain('read it and found nothing')
    await site.ask('/corrections/undo', {as: 'analyst', json: {request: randomUUID()}})
    expect(await piece()).not.toContain('Read, and nothing found in it')
  })

  it('is refused in the language of whoever asks', async () => {
    const answer = await site.ask(`/passages/${passage}/corrections`, {
      as: 'analyst',
      headers: {'accept-language': 'fr'},
      json: {says: [{verdict: 'best-quote', about: 'gge-2015/a'}], seen: await seen(), request: randomUUID()}
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({
      sentence:
        'Le passage ne porte pas gge-2015/a : acceptez-le ou posez-le d’abord. Rien n’a été enregistré.'
    })
    const short = await site.ask(`/passages/${passage}/corrections`, {
      as: 'analyst',
      headers: {'accept-language': 'es'},
      json: {says: [], seen: 0, request: 'short'}
    })
    expect(JSON.stringify(await short.json())).toContain('Demasiado pequeño')
  })

  it('cannot be called empty while something counts in it', async () => {
    await say({verdict: 'set', about: code, stance: 'supports', act: 'none'})
    const answer = await say({verdict: 'no-code'})
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('carries gge-2015/f')
  })
})
