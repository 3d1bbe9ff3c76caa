import {afterAll, beforeAll, expect, it} from 'vitest'
import {emailOf} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'
import {beginRound, codePassage, passagesOf, requestId} from './a-round.js'

let site: Site
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
}, 240_000)
afterAll(() => site?.close())

const pageOf = async (place: string, as: 'analyst' | 'secretariat' | 'administrator') => {
  const answer = await site.ask(place, {as})
  return {status: answer.status, text: await answer.text()}
}
const step = (round: string, name: string, more: Record<string, unknown> = {}) =>
  site.ask(`/rounds/${round}/${name}`, {
    as: 'secretariat',
    json: {why: 'enough', request: requestId(), ...more}
  })

/** A round that both coders have coded in full: they split on the first passage alone. */
async function coded(count = 3): Promise<{round: string; passages: readonly string[]}> {
  const round = await beginRound(site, {coders: ['analyst', 'administrator'], count})
  const passages = await passagesOf(site, round)
  for (const [at, passage] of passages.entries()) {
    await codePassage(site, round, {as: 'analyst', passage, codes: ['gge-2015/f']})
    await codePassage(site, round, {as: 'administrator', passage, codes: at === 0 ? [] : ['gge-2015/f']})
  }
  return {round, passages}
}

it('shows a coder of an open round nothing of what another says, nor who it is', async () => {
  const round = await beginRound(site, {coders: ['analyst', 'administrator']})
  const [passage = ''] = await passagesOf(site, round)
  await codePassage(site, round, {as: 'administrator', passage, codes: ['gge-2015/f']})
  const {text} = await pageOf(`/rounds/${round}/code?at=1`, 'analyst')
  expect(text).toContain('0 of 6 coded')
  expect(text).not.toContain(emailOf('administrator'))
  expect(text).not.toContain('A administrator')
  expect(text).not.toMatch(/name="codes"[^>]*checked/u)
  expect((await site.ask(`/rounds/${round}`, {as: 'analyst'})).headers.get('location')).toMatch(/code$/u)
  expect((await pageOf(`/rounds/${round}/now`, 'analyst')).text).not.toMatch(/administrator|agree/u)
  for (const place of ['/settle', '/gold'])
    expect((await site.ask(`/rounds/${round}${place}`, {as: 'analyst'})).status).toBe(403)
})

it('shows a round to nobody who neither manages nor codes it', async () => {
  const round = await beginRound(site, {coders: ['administrator']})
  expect((await pageOf(`/rounds/${round}`, 'analyst')).status).toBe(403)
  expect((await pageOf(`/rounds/${round}/code`, 'analyst')).status).toBe(403)
  expect((await pageOf('/rounds', 'analyst')).text).not.toContain(round)
})

it('keeps what the plain form of a coder says, and leads on to the next passage that is open', async () => {
  const round = await beginRound(site, {coders: ['analyst']})
  const [passage = ''] = await passagesOf(site, round)
  const form = new FormData()
  for (const [name, value] of [
    ['passage', passage],
    ['seen', '0'],
    ['request', requestId()],
    ['codes', 'gge-2015/f'],
    ['stance:gge-2015/f', 'opposes'],
    ['act:gge-2015/f', 'proposes'],
    ['ambiguous', 'gge-2015/a'],
    ['note', 'a hard one']
  ] as const)
    form.append(name, value)
  const answer = await site.ask(`/rounds/${round}/code`, {as: 'analyst', form})
  expect(answer.headers.get('location')).toBe(`/rounds/${round}/code?at=2`)
  const [kept] = await site.desk.store.rounds.codings(round)
  expect(kept?.coding).toMatchObject({
    coder: emailOf('analyst'),
    codes: [{code: 'gge-2015/f', stance: 'opposes', act: 'proposes'}],
    ambiguous: ['gge-2015/a'],
    note: 'a hard one'
  })
})

it.each([
  ['nothing', {}, 'Nothing is said yet'],
  ['a code beside “no code”', {codes: 'gge-2015/f', noCode: 'yes'}, '“No code” stands beside'],
  [
    'a code that is ambiguous too',
    {codes: 'gge-2015/f', ambiguous: 'gge-2015/f'},
    'both given and called ambiguous'
  ]
])('does not keep %s', async (_, fields, sentence) => {
  const round = await beginRound(site, {coders: ['analyst'], count: 1})
  const [passage = ''] = await passagesOf(site, round)
  const form = {passage, seen: '0', request: requestId(), ...fields}
  const answer = await site.ask(`/rounds/${round}/code`, {as: 'analyst', form})
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(sentence)
  expect(await site.desk.store.rounds.codings(round)).toEqual([])
})

it('tells a coder what she has said since in another window, and keeps nothing', async () => {
  const round = await beginRound(site, {coders: ['analyst'], count: 1})
  const [passage = ''] = await passagesOf(site, round)
  await codePassage(site, round, {as: 'analyst', passage, codes: ['gge-2015/f']})
  const answer = await codePassage(site, round, {as: 'analyst', passage, codes: ['gge-2015/a']})
  expect(answer.status).toBe(409)
  const {detail} = JSON.parse(await answer.text())
  expect(detail.since).toHaveLength(1)
  const again = await codePassage(site, round, {as: 'analyst', passage, codes: [], seen: detail.seen})
  expect(again.status).toBe(200)
})

it('takes no coding of a round that is closed', async () => {
  const {round, passages} = await coded(1)
  await step(round, 'close')
  const answer = await codePassage(site, round, {
    as: 'analyst',
    passage: passages[0] ?? '',
    codes: [],
    seen: 1
  })
  expect(answer.status).toBe(409)
})

it('says in words where there are too few codings for a figure', async () => {
  const {round} = await coded()
  const {text} = await pageOf(`/rounds/${round}`, 'secretariat')
  expect(text).toContain('too few to say')
  expect(text).toContain('Coders split on 1 passage.')
})

it('draws what a search finds', async () => {
  const found = await pageOf('/search?typed=norm', 'secretariat')
  expect(found.text).toContain('/rounds/new?typed=norm')
  const round = await beginRound(site, {
    coders: ['analyst'],
    count: 100,
    draw: 'search',
    search: 'code=gge-2015%2Ff'
  })
  const kept = await site.desk.store.rounds.fetch(round)
  expect(kept?.round.draw.kind).toBe('given')
  expect(kept?.round.passages.length).toBeGreaterThan(0)
})

it('begins no round for somebody without an account', async () => {
  const answer = await site.ask('/rounds', {
    as: 'secretariat',
    json: {
      name: 'A round',
      taxonomies: 'gge-2015',
      coders: 'nobody@concord.example',
      draw: 'random',
      count: 3,
      request: requestId()
    }
  })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Nobody with the address nobody@concord.example')
})

it('settles, finishes, gives gold, and makes corrections once', async () => {
  const {round, passages} = await coded()
  await step(round, 'close')
  expect((await step(round, 'accept', {count: 3})).status).toBe(409)
  expect((await step(round, 'accept', {count: 2})).status).toBe(200)
  expect((await step(round, 'finish')).status).toBe(400)
  const seen = (await site.desk.store.rounds.words(round)).at(-1)?.number ?? 0
  const settled = await step(round, 'settle', {
    passage: passages[0],
    seen,
    reading: {codes: [], answers: {}, ambiguous: [], noCode: true}
  })
  expect(settled.status).toBe(200)
  expect((await site.ask(`/rounds/${round}/gold`, {as: 'secretariat'})).status).toBe(409)
  expect((await step(round, 'finish')).status).toBe(200)

  const gold = await site.ask(`/rounds/${round}/gold`, {as: 'secretariat'})
  expect(gold.headers.get('content-disposition')).toMatch(/^attachment; filename="gold-/u)
  const rows = (await gold.text()).trim().split('\n')
  expect(rows).toHaveLength(3)

  const {text} = await pageOf(`/rounds/${round}/apply`, 'secretariat')
  const count = Number(/name="count" value="(\d+)"/u.exec(text)?.[1])
  const latest = Number(/name="seen" value="(\d+)"/u.exec(text)?.[1])
  expect(count).toBeGreaterThan(0)
  const apply = (said: {count: number}) =>
    site.ask(`/rounds/${round}/apply`, {as: 'secretariat', json: {seen: latest, ...said}})
  expect((await apply({count: count + 1})).status).toBe(409)
  expect(await (await apply({count})).json()).toEqual({added: count})
  expect(await (await apply({count})).json()).toEqual({added: 0})
}, 120_000)

it('takes back what was accepted at one go, and an adjudicated round with a reason alone', async () => {
  const {round} = await coded(2)
  const batch = requestId()
  await step(round, 'close')
  await step(round, 'accept', {count: 1, request: batch})
  const seen = (await site.desk.store.rounds.words(round)).at(-1)?.number ?? 0
  expect((await step(round, 'take-back', {takesBack: batch, seen, why: ' '})).status).toBe(400)
  expect((await step(round, 'take-back', {takesBack: batch, seen})).status).toBe(200)
  expect((await pageOf(`/rounds/${round}`, 'secretariat')).text).toContain('0 of 2 settled')
  expect((await step(round, 'reopen', {why: ' '})).status).toBe(400)
})
