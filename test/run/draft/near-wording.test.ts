import {describe, expect, it} from 'vitest'
import {withNearWording} from '../../../src/run/draft/near-wording.js'
import {harbour} from '../../digest/brief/harbour.js'
import {draft, sentence} from '../../digest/draft/harbour-draft.js'

const alikeTo = (text: string, digest = harbour(), language = 'en') =>
  withNearWording(draft(sentence({text, language})), digest).sentences[0]?.alike.map(({party, overlap}) => [
    party,
    overlap
  ])

const aldermark =
  'Harbour lights must never be put out by another party, and Aldermark has written this into its harbour law.'

describe('wording that a party has', () => {
  it('is found where it is the same, whatever its number and case', () => {
    expect(alikeTo(`7. ${aldermark.toUpperCase()}`)).toEqual([['XAA', 1]])
  })
  it('is found where it is nearly the same, and is never called the same', () => {
    const [found] = alikeTo(aldermark.replace('harbour law', 'harbour code')) ?? []
    expect(found?.[0]).toBe('XAA')
    expect(found?.[1]).toBeLessThan(1)
  })
  it('is not found where too few words are the same, or too few there are', () => {
    expect(alikeTo('Harbour lights must never be put out in a storm that blinds the pilots.')).toEqual([])
    expect(alikeTo('We thank the Chair.')).toEqual([])
  })
  it('is found in a sentence of a longer quote, which is shown whole', () => {
    const digest = harbour()
    const cells = digest.cells.map(cell => ({
      ...cell,
      quotes: cell.quotes.map(quote => ({
        ...quote,
        text: `Before all else, we thank the Chair. ${quote.text}`
      }))
    }))
    const {sentences} = withNearWording(draft(sentence({text: aldermark})), {...digest, cells})
    expect(sentences[0]?.alike[0]?.quote.text).toBe(`Before all else, we thank the Chair. ${aldermark}`)
  })
  it('is found in Chinese and in shared wording, of each party once and in their order', () => {
    const text = '各国不得熄灭其他国家港口的灯光，也不得协助他人这样做。'
    const digest = harbour()
    const [quote] = digest.cells.flatMap(({quotes}) => quotes)
    if (quote === undefined) throw new Error('The sample has a quote')
    const {stance: _s, act: _a, obstacle: _o, checked: _c, merits: _m, confidence: _f, ...placed} = quote
    const shared = ['XAB', 'XAE', 'XAE'].map((party, at) => ({
      ...placed,
      party,
      text,
      language: 'zh',
      start: at * 100
    }))
    const sharedWording = [{overlap: 1, quotes: shared}]
    expect(alikeTo(text, {...digest, sharedWording}, 'zh')).toEqual([
      ['XAB', 1],
      ['XAE', 1]
    ])
  })
})
