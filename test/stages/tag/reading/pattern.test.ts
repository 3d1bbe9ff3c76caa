import {describe, expect, it} from 'vitest'
import {matchEnd} from '../../../../src/stages/tag/reading/match.js'
import {parsePattern} from '../../../../src/stages/tag/reading/pattern.js'
import {tokenise} from '../../../../src/stages/tag/reading/tokenise.js'

const found = (written: string, text: string, language: Parameters<typeof tokenise>[1] = 'en') => {
  const words = tokenise(text, language)
  const pattern = parsePattern(written, language)
  for (const at of words.keys()) {
    const end = matchEnd(pattern, words, at)
    if (end !== -1) return text.slice(words[at]?.start, words[end - 1]?.end)
  }
  return null
}

describe('a phrase', () => {
  it.each([
    ['power grid', 'The Power Grids failed', 'Power Grids'],
    ['hospital/clinic', 'a clinic', 'clinic'],
    ['power-grid/water-supply attack', 'after water supply attacks', 'water supply attacks'],
    ['state _ attack', 'a State may attack', 'State may attack'],
    ['critical ~2 infrastructure', 'critical civilian infrastructure', 'critical civilian infrastructure'],
    ['critical ~2 infrastructure', 'critical infrastructure', 'critical infrastructure'],
    ['cyber*', 'in cyberspace', 'cyberspace'],
    ['=vulnerability', 'one vulnerability', 'vulnerability'],
    ['must not', 'States mustn’t', 'mustn’t']
  ])('%j is found in %j', (written, text, expected) => {
    expect(found(written, text)).toBe(expected)
  })

  it.each([
    ['power grid', 'the power of the grid'],
    ['state _ attack', 'States attack'],
    ['critical ~2 infrastructure', 'critical for all the many infrastructures'],
    ['=vulnerability', 'vulnerable groups'],
    ['power grid', 'It has power. Grids fail.']
  ])('%j is not found in %j', (written, text) => {
    expect(found(written, text)).toBeNull()
  })

  it('is a run of characters in Chinese', () => {
    expect(found('关键基础设施', '保护关键基础设施的安全', 'zh')).toBe('关键基础设施')
    expect(found('攻击/破坏 ~6 基础设施', '破坏他国的基础设施', 'zh')).toBe('破坏他国的基础设施')
  })

  it('is found behind the Arabic article', () => {
    expect(found('فضاء', 'في الفضاء', 'ar')).toBe('الفضاء')
  })

  it.each(['_ attack', 'attack ~3', '~2 attack', 'attack ~99 grid', 'a*', 'attack /'])(
    'is refused when it could match anything: %j',
    written => {
      expect(() => parsePattern(written, 'en')).toThrow(/Phrase/)
    }
  )
})
