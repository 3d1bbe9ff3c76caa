import {afterAll, beforeAll, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'
import {editionsInEachState} from './in-each-state.js'

let site: Site
let editions: Awaited<ReturnType<typeof editionsInEachState>>
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
  editions = await editionsInEachState(site)
}, 240_000)
afterAll(() => site?.close())

it.each([
  ['publish', 'review', {}],
  ['erratum', 'published', {why: 'A date is wrong.'}],
  ['withdraw', 'published', {why: 'A file was not theirs.'}]
] as const)('says to %s that nothing can be signed, and not where keys lie', async (act, state, form) => {
  const asked = {as: 'secretariat', form, headers: {'accept-language': 'fr'}} as const
  const answer = await site.ask(`/editions/${editions[state]}/${act}`, asked)
  const page = await answer.text()
  expect(answer.status).toBe(400)
  expect(page).toContain('Rien ne peut être signé ici pour l’instant')
  expect(page).not.toContain(site.desk.editions.keys)
})
