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
  ...change
})

describe('the best quotes', () => {
  it('are the surest, shown in the order of the text', () => {
    const [a, b, c] = [
      quote(0, {confidence: 0.7}),
      quote(10, {confidence: 0.6}),
      quote(20, {confidence: 0.9})
    ]
    expect(bestQuotes([a, b, c], 2)).toEqual([a, c])
  })

  it('prefer a position to a mention, however sure', () => {
    const mention = quote(0, {stance: 'mentions', confidence: 0.99})
    const position = quote(10, {confidence: 0.5})
    expect(bestQuotes([mention, position], 1)).toEqual([position])
  })

  it('show both sides of a mixed position before a second quote of one', () => {
    const firm = [quote(0, {confidence: 0.9}), quote(10, {confidence: 0.9})]
    const against = quote(20, {stance: 'opposes', confidence: 0.5})
    expect(bestQuotes([...firm, against], 2)).toContain(against)
  })
})
