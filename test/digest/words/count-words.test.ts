import {describe, expect, it} from 'vitest'
import {countWord} from '../../../src/digest/words/count-words.js'
import {sayIn} from '../../../src/digest/words/say.js'

const thresholds = {few: 3, several: 7, most: 0.66}

describe('the word for a count', () => {
  it.each([
    [0, 12, 'none'],
    [1, 12, 'one'],
    [3, 12, 'a few'],
    [4, 12, 'several'],
    [7, 12, 'several'],
    [8, 12, 'most'],
    [8, 30, 'many'],
    [12, 12, 'all']
  ] as const)('%i of %i is "%s"', (count, total, word) => {
    expect(countWord(count, total, thresholds)).toBe(word)
  })
  it('is "most" only above the share, not at it', () => {
    expect(countWord(2, 4, {...thresholds, most: 0.5})).toBe('a few')
    expect(countWord(3, 4, {...thresholds, most: 0.5})).toBe('most')
  })
  it('never calls one of one all', () => {
    expect(countWord(1, 1, thresholds)).toBe('one')
    expect(countWord(0, 0, thresholds)).toBe('none')
    expect(countWord(2, 2, thresholds)).toBe('all')
  })
  it('is the same fixed phrase each time', () => {
    expect(sayIn('en')(`counts.${countWord(3, 12, thresholds)}`)).toBe('a few parties')
    expect(sayIn('fr')(`counts.${countWord(9, 12, thresholds)}`)).toBe('la plupart des parties')
    expect(sayIn('zh')(`counts.${countWord(12, 12, thresholds)}`)).toBe('所有各方')
  })
})
