import {describe, expect, it} from 'vitest'
import type {CodeQuote} from '../../../src/domain/position.js'
import {bestQuotes} from '../../../src/stages/position/best-quotes.js'

const quote = (start: number, change: Partial<CodeQuote> = {}): CodeQuote => ({
  submission: 's1',
  passage: `s1-${start}`,
  start,
  end: start + 5,
  text: 'words',
  page: 1,
  number: null,
  ordinal: start + 1,
  speaker: null,
  language: 'en',
  stance: 'supports',
  act: 'none',
  confidence: 0.5,
  recognised: null,
  obstacle: null,
  checked: false,
  merits: [],
  ...change
})

const startsOf = (quotes: readonly CodeQuote[], most: number): number[] =>
  bestQuotes(quotes, most).map(({start}) => start)

const plainWords = 'States should protect hospitals and power grids against such operations.'

describe('the best quotes', () => {
  it('are the surest, shown in the order of the text', () => {
    const [a, b, c] = [
      quote(0, {confidence: 0.7}),
      quote(10, {confidence: 0.6}),
      quote(20, {confidence: 0.9})
    ]
    expect(startsOf([a, b, c], 2)).toEqual([0, 20])
  })

  it('prefer a position to a mention, however sure', () => {
    const mention = quote(0, {stance: 'mentions', confidence: 0.99})
    const position = quote(10, {confidence: 0.5})
    expect(startsOf([mention, position], 1)).toEqual([10])
  })

  it('show both sides of a mixed position before a second quote of one', () => {
    const firm = [quote(0, {confidence: 0.9}), quote(10, {confidence: 0.9})]
    const against = quote(20, {stance: 'opposes', confidence: 0.5})
    expect(startsOf([...firm, against], 2)).toContain(20)
  })

  it('prefer words that a person has checked to all others', () => {
    const checked = quote(20, {stance: 'mentions', confidence: 1, checked: true})
    expect(startsOf([quote(0, {confidence: 0.9}), quote(10, {confidence: 0.9}), checked], 1)).toEqual([20])
  })

  it.each([
    ['en', 'This should protect hospitals and power grids against such operations.'],
    ['fr', 'Cela devrait protéger les hôpitaux et les réseaux électriques.'],
    ['es', 'Esto debería proteger los hospitales y las redes eléctricas.'],
    ['ru', 'Это должно защищать больницы и электросети от таких операций.'],
    ['ar', 'هذا ينبغي أن يحمي المستشفيات وشبكات الكهرباء من هذه العمليات'],
    ['zh', '这应当保护医院和电网免受此类行动的影响和破坏。']
  ])('prefer words in %s that can be read by themselves to words that point back', (language, pointing) => {
    const whole = quote(10, {text: plainWords, confidence: 0.6})
    expect(startsOf([quote(0, {text: pointing, language, confidence: 0.7}), whole], 1)).toEqual([10])
  })

  it('say what speaks for each', () => {
    const [best] = bestQuotes([quote(0, {text: plainWords, confidence: 0.9})], 1)
    expect(best?.merits).toEqual(['takes-side', 'self-contained', 'plain', 'about-code'])
  })
})
