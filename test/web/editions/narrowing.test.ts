import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {emailOf} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite({read: 'fixtures/golden/three-voices/in'})
}, 240_000)
afterAll(() => site?.close())

const asSecretariat = (place: string, form?: FormData) =>
  site.ask(place, {as: 'secretariat', ...(form && {form})})
const formOf = (fields: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of [['en', 'Positions'] as const, ...fields]) form.append(name, value)
  return form
}

describe('the form of a draft', () => {
  it('narrows it, and the page says to what, and who is left out', async () => {
    const offered = await (await asSecretariat('/editions/new')).text()
    for (const [name, value] of [
      ['regions', 'invented-states'],
      ['submittedIn', 'es'],
      ['taxonomies', 'gge-2015'],
      ['checked', 'yes']
    ])
      expect(offered).toContain(`name="${name}" value="${value}"`)
    const narrowed = formOf([
      ['submittedIn', 'en'],
      ['submittedIn', 'es'],
      ['taxonomies', 'gge-2015'],
      ['regions', 'invented-states']
    ])
    const made = await asSecretariat('/editions', narrowed)
    const place = made.headers.get('location') ?? ''
    const text = await (await asSecretariat(place)).text()
    const plain = text.replace(/<[^>]+>/gu, '')
    expect(plain).toContain('Languages of submissions: English and Spanish')
    expect(plain).toContain('Regional groups: Invented States')
    expect(plain).toContain('something that counts for them is in another language: Dalmera')
    expect(plain).toMatch(/Draft 1, .* UTC, by \p{Letter}+/u)
    expect(plain).not.toContain(emailOf('secretariat'))
    // What it was narrowed to stands in the form by which it is changed.
    for (const ticked of ['value="en" checked', 'value="es" checked', 'value="gge-2015" checked'])
      expect(text).toContain(ticked)
  })

  it('is refused where it is narrowed to what there is not', async () => {
    const refused = await asSecretariat('/editions', formOf([['regions', 'atlantis']]))
    expect([refused.status, await refused.text()]).toEqual([
      400,
      expect.stringContaining('There is no regional group atlantis')
    ])
  })
})
