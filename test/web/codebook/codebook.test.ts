import {parseHTML} from 'linkedom'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openSite, type Site} from '../site.js'

let site: Site

beforeAll(async () => {
  site = await openSite()
}, 300_000)

afterAll(() => site.close())

const shown = async (place: string, language: string) => {
  const answer = await site.ask(place, {as: 'reader', headers: {'accept-language': language}})
  return parseHTML(await answer.text()).document
}

describe('the codebook', {timeout: 240_000}, () => {
  it('shows a code in the language of the visitor, and whose words these are', async () => {
    const page = await shown('/codebook/gge-2015/c', 'fr')
    const quote = page.querySelector('blockquote.definition')
    expect([quote?.getAttribute('lang'), quote?.textContent]).toEqual([
      'fr',
      'Les États ne devraient pas permettre sciemment que leur territoire soit utilisé pour commettre des faits internationalement illicites au moyen des TIC ;'
    ])
    expect(page.querySelector('ul[lang=fr] li')?.textContent).toMatch(/^La diligence requise d’un État/)
    expect(page.body.textContent).toContain('Traduction de ce projet ; ce n’est pas le libellé de la source.')
  })

  it('runs from right to left in Arabic, also in the list of all codes', async () => {
    const page = await shown('/codebook', 'ar')
    const definitions = [...page.querySelectorAll('dl.codes dd[lang]')]
    expect(definitions.length).toBeGreaterThan(50)
    expect(new Set(definitions.map(each => each.getAttribute('dir')))).toEqual(new Set(['rtl']))
  })

  it('shows the wording of the source in English, and calls it nobody’s translation', async () => {
    const page = await shown('/codebook/gge-2015/c', 'en')
    expect(page.querySelector('blockquote.definition')?.getAttribute('lang')).toBe('en')
    expect(page.body.textContent).not.toContain('Translated by this project')
  })
})
