import {afterAll, beforeAll, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'
import {inReviewWithLinks} from './in-each-state.js'

let site: Site
let links: readonly string[]
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  links = await inReviewWithLinks(site, 2)
}, 240_000)
afterAll(() => site?.close())

const statusOf = async (place: string) => {
  const answer = await site.ask(place)
  await answer.body?.cancel()
  return answer.status
}
const statusesOf = async (times: number, placeOf: (n: number) => string) => {
  const all: number[] = []
  for (let n = 0; n < times; n++) all.push(await statusOf(placeOf(n)))
  return all
}

it('takes wrong links so often of one address, and opens a right one from there all the same', async () => {
  const wrong = await statusesOf(61, n => `/reply/${'A'.repeat(41)}${String(n).padStart(2, '0')}`)
  expect([...new Set(wrong.slice(0, 60)), wrong[60]]).toEqual([404, 429])
  expect(await statusOf(links[0] ?? '')).toBe(200)
})

it('opens each link so often, whoever else opens another', async () => {
  const [first = '', second = ''] = links
  const all = await statusesOf(61, () => first)
  expect([all.at(-1), await statusOf(second)]).toEqual([429, 200])
}, 60_000)
