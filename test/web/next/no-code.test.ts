import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
}, 300_000)
afterAll(() => site.close())

const next = async (language = 'en') =>
  (await site.ask('/next', {as: 'analyst', headers: {'accept-language': language}})).text()
const fieldOf = (page: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(page)?.[1] ?? ''

it('offers for each passage to say that it carries no code, in the language of the visitor', async () => {
  const page = await next()
  const passages = page.match(/action="\/next\/[^"]+\/no-code"/g) ?? []
  expect(passages.length).toBeGreaterThan(1)
  expect(page).toContain('Carries no code')
  expect(await next('ar')).toContain('لا تحمل أي رمز')
})

it('rejects all that counts on it in one act, which is undone as one, and leads to the next', async () => {
  const page = await next()
  const [, action = '', passage = ''] = /action="(\/next\/([^"]+)\/no-code)"/.exec(page) ?? []
  const form = {seen: fieldOf(page, 'seen') || '0', request: randomUUID(), back: '/next'}
  const answer = await site.ask(action, {as: 'analyst', form})
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/next')
  expect(await next()).not.toContain(action)
  const piece = async () =>
    (await site.ask(`/passages/${passage}`, {as: 'analyst', headers: {'x-concord-fragment': '1'}})).text()
  expect(await piece()).toContain('Read, and nothing found in it')
  await site.ask('/corrections/undo', {as: 'analyst', json: {request: randomUUID()}})
  expect(await piece()).not.toContain('Read, and nothing found in it')
  expect((await site.ask(action, {as: 'reader', form})).status).toBe(403)
})

it('says what somebody else said meanwhile, and keeps nothing', async () => {
  const page = await next()
  const [, action = '', passage = ''] = /action="(\/next\/([^"]+)\/no-code)"/.exec(page) ?? []
  const seen = Number(fieldOf(page, 'seen') || '0')
  const note = {says: [{verdict: 'note', note: 'Compare 2021.'}], seen, request: randomUUID()}
  expect((await site.ask(`/passages/${passage}/corrections`, {as: 'secretariat', json: note})).status).toBe(
    200
  )
  const form = {seen: String(seen), request: randomUUID(), back: '/next'}
  expect((await site.ask(action, {as: 'analyst', form})).status).toBe(409)
})
