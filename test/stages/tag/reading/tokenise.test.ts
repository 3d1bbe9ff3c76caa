import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {tokenise} from '../../../../src/stages/tag/reading/tokenise.js'

const sentences = (text: string, language: Parameters<typeof tokenise>[1] = 'en') =>
  (tokenise(text, language).at(-1)?.sentence ?? -1) + 1

const scripts = fc.constantFrom(
  'States’ ICTs',
  "shouldn't",
  'l’intégrité',
  'Größe',
  'государства',
  'الدول لا ينبغي',
  '关键基础设施',
  '5G网络',
  'A/75/816',
  'para. 13 (f)',
  '😀',
  'ﬁnal',
  '. ',
  '。',
  '؟ ',
  '\n\n',
  '  ',
  '-'
)

describe('tokenise', () => {
  it('gives offsets from which every word can be read again, in any mix of scripts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(scripts, fc.string({unit: 'grapheme'}))), parts => {
        const text = parts.join('')
        let before = 0
        for (const word of tokenise(text, 'en')) {
          expect(word.start).toBeGreaterThanOrEqual(before)
          expect(word.end).toBeGreaterThan(word.start)
          expect(text.slice(word.start, word.end)).toMatch(/[\p{L}\p{N}\u2E80-\u2FDF]/u)
          before = word.end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      })
    )
  })

  it('gives a word the same form when it is read alone', () => {
    fc.assert(
      fc.property(fc.array(scripts), parts => {
        const text = parts.join(' ')
        for (const word of tokenise(text, 'en')) {
          const alone = tokenise(text.slice(word.start, word.end), 'en')
          expect(alone.map(({form}) => form)).toEqual([word.form])
        }
      })
    )
  })

  it.each([
    ['as agreed in para. 13 of A/75/816 the U.S. delegation spoke', 1],
    ['See paras. 3 and 4. Dr. Xu agreed.', 2],
    ['States must act. They have not.', 2],
    ['The rate rose by 3.5 per cent e.g. in ports.', 1],
    ['Is it binding? We doubt it!', 2],
    ['one aim; another aim', 2],
    ['• one aim • another aim', 2],
    ['Heading\n\nThe text begins', 2],
    ['He said “no.” Then he left.', 2]
  ])('finds the sentences of %j', (text, count) => {
    expect(sentences(text)).toBe(count)
  })

  it('ends sentences at Chinese and Arabic stops', () => {
    expect(sentences('各国应合作。各国不应攻击。', 'zh')).toBe(2)
    expect(sentences('هل ينطبق القانون الدولي؟ نعم.', 'ar')).toBe(2)
  })

  it('reads each Han character as a word', () => {
    expect(tokenise('关键基础设施', 'zh').map(({form}) => form)).toEqual([...'关键基础设施'])
  })

  it('reads a Han character that a font names as its radical', () => {
    expect(tokenise('⻛险，⼒量', 'zh').map(({form}) => form)).toEqual([...'风险力量'])
  })

  it('gives offsets that hold a word and what nobody sees in it', () => {
    const text = 'cy\u00ADber\u200B security\u200F.'
    expect(tokenise(text, 'en').map(({form, start, end}) => [form, text.slice(start, end)])).toEqual([
      ['cyber', 'cy\u00ADber'],
      ['security', 'security']
    ])
  })

  it('reads a word of millions of letters, and of what nobody sees, in time linear in its length', () => {
    const long = 5_000_000
    expect(tokenise('a'.repeat(long), 'en')).toHaveLength(1)
    expect(tokenise('ـَ'.repeat(long / 2), 'ar')).toHaveLength(0)
    expect(tokenise(`a${'\u200B\uFE0F'.repeat(long / 2)}b`, 'en').map(({form}) => form)).toEqual(['ab'])
    expect(tokenise("a'".repeat(long / 2), 'en').length).toBeGreaterThan(1)
  }, 30_000)

  it('reads "shouldn’t" and "can’t" as a verb and a "not"', () => {
    expect(tokenise('shouldn’t can’t', 'en').map(({form}) => form)).toEqual(['should', 'not', 'can', 'not'])
  })

  it('gives the forms of one word the same stem in each language', () => {
    const stems = (text: string, language: Parameters<typeof tokenise>[1]) =>
      new Set(tokenise(text, language).map(({stem}) => stem)).size
    expect(stems('attack attacks attacked attacking', 'en')).toBe(1)
    expect(stems('infrastructure infrastructures', 'fr')).toBe(1)
    expect(stems('infraestructura infraestructuras', 'es')).toBe(1)
    expect(stems('инфраструктура инфраструктуры инфраструктуру', 'ru')).toBe(1)
    expect(stems('الدولة دولة', 'ar')).toBe(1)
  })

  it('takes time linear in the text', () => {
    const sentence = 'States should not attack hospitals, as the U.S. said in para. 13. '
    const words = tokenise(sentence.repeat(20_000), 'en')
    expect(words.at(-1)?.sentence).toBe(19_999)
  }, 5_000)
})
