import {randomUUID} from 'node:crypto'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {queriesOf} from '../review/counted-queries.js'
import {submissionOf, taggedPassageOf} from './reader/submissions.js'
import {openSite, type Site} from './site.js'

let site: Site
let submission: string
let passage: string
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/one-voice/in'})
  submission = await submissionOf(site, 'arvania-statement.txt')
  passage = await taggedPassageOf(submission, site)
}, 300_000)
afterAll(() => site.close())

const read = async (place: string) => (await site.ask(place, {as: 'analyst'})).text()
const statements = async (place: string) => {
  // What is there for the first time is fetched and kept.
  await read(place)
  return queriesOf(site.desk.store, () => read(place))
}
const save = () =>
  site.ask(`/passages/${passage}/corrections`, {
    as: 'analyst',
    headers: {'x-concord-fragment': '1'},
    json: {
      says: [{verdict: 'set', about: 'gge-2015/f', stance: 'opposes', act: 'none'}],
      seen: 1000,
      request: randomUUID()
    }
  })

describe('a request asks the database little', () => {
  // One of each is for the session, and those of the list of people are kept for some seconds.
  it.each([
    {place: '/matrix', most: 5},
    {place: '/matrix/table', most: 5},
    {place: '/next', most: 10},
    {place: '/search?code=gge-2015%2Ff', most: 8},
    {place: '/submissions', most: 8}
  ])('$place', async ({most, place}) => {
    expect(await statements(place)).toBeLessThanOrEqual(most)
  })

  it('to show a submission', async () => {
    expect(await statements(`/submissions/${submission}`)).toBeLessThanOrEqual(6)
  })

  it('to save a word', async () => {
    await save()
    let status = 0
    const asked = await queriesOf(site.desk.store, async () => {
      status = (await save()).status
    })
    expect(status).toBe(200)
    // What begins after the answer is counted as far as it has come by then.
    expect(asked).toBeLessThanOrEqual(35)
  })
})

describe('the matrix is light', () => {
  it('says each thing once in a cell', async () => {
    const table = await read('/matrix/table?taxonomy=gge-2015')
    const cells = table.match(/<td.*?<\/td>/gsu) ?? []
    expect(cells.length).toBeGreaterThan(10)
    for (const cell of cells) {
      const words = /aria-label="([^"]+)"/u.exec(cell)?.[1]
      if (words !== undefined) expect(cell.split(words)).toHaveLength(2)
    }
  })

  it('is sent compressed to whoever takes that', async () => {
    const answer = await site.ask('/matrix', {as: 'analyst', headers: {'accept-encoding': 'gzip'}})
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(await answer.text()).toContain('<table class="matrix">')
  })

  it('but streams are sent as they come', async () => {
    const answer = await site.ask('/live', {as: 'analyst', headers: {'accept-encoding': 'gzip'}})
    expect(answer.headers.get('content-encoding')).toBeNull()
    await answer.body?.cancel()
  })
})
