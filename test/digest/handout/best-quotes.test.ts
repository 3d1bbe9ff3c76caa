import {describe, expect, it} from 'vitest'
import {bestQuotes, surestQuote} from '../../../src/digest/handout/best-quotes.js'
import type {CodeQuote} from '../../../src/domain/position.js'

const quote = (text: string, changed: Partial<CodeQuote> = {}): CodeQuote => ({
  submission: 's',
  passage: 'p',
  start: 0,
  end: text.length,
  text,
  page: null,
  number: null,
  ordinal: 1,
  speaker: null,
  language: 'en',
  confidence: 0.8,
  recognised: null,
  stance: 'supports',
  act: 'none',
  obstacle: null,
  checked: false,
  merits: [],
  ...changed
})
const texts = (quotes: readonly CodeQuote[], stance: string | null) =>
  bestQuotes(quotes, stance).map(({text}) => text)

describe('the best quote of a cell', () => {
  it('is what a person has checked, then what is clear by itself, then the surest', () => {
    const plain = quote('plain', {merits: ['plain']})
    const clear = quote('clear', {merits: ['self-contained']})
    const checked = quote('checked', {merits: ['checked']})
    expect(texts([plain, clear, checked], 'supports')).toEqual(['checked'])
    expect(texts([plain, clear], 'supports')).toEqual(['clear'])
    expect(texts([quote('unsure', {confidence: 0.6}), quote('sure')], 'supports')).toEqual(['sure'])
  })
  it('takes the stance of the cell where one does', () => {
    const mention = quote('mention', {stance: 'mentions', merits: ['checked']})
    expect(texts([mention, quote('support')], 'supports')).toEqual(['support'])
    expect(texts([mention], 'supports')).toEqual(['mention'])
  })
  it('is one for and one against where the cell says both', () => {
    const against = quote('against', {stance: 'opposes'})
    expect(texts([against, quote('for'), quote('aside', {stance: 'mentions'})], 'mixed')).toEqual([
      'for',
      'against'
    ])
    expect(texts([against], 'mixed')).toEqual(['against'])
  })
  it('is none where there is none', () => {
    expect([bestQuotes([], 'supports'), surestQuote([])]).toEqual([[], undefined])
  })
  it('of an answer is the surest', () => {
    expect(surestQuote([quote('unsure', {confidence: 0.6}), quote('sure')])?.text).toBe('sure')
  })
})
