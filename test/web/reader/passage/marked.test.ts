import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {overWholeCharacters, stretchesOf} from '../../../../src/web/reader/passage/marked.js'

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return {start, end: start + words.length}
}
const marked = (text: string, ...words: string[]): string[] =>
  stretchesOf(
    text,
    words.map(each => spanOf(text, each))
  ).flatMap(({text, within}) => (within.length > 0 ? text : []))

describe('stretches of a text', () => {
  it('are the text again, put together', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.array(fc.record({start: fc.nat(40), end: fc.nat(40)})),
        (text, spans) => {
          expect(
            stretchesOf(text, spans)
              .map(({text}) => text)
              .join('')
          ).toBe(text)
        }
      )
    )
  })

  it('never cut a character that readers see as one', () => {
    const character = fc.constantFrom('e\u0301', 'بِّ', '👩‍👩‍👧', '🇦🇶', '中', 'a', ' ', 'ё', '1️⃣')
    fc.assert(
      fc.property(
        fc.array(character, {maxLength: 12}).map(characters => characters.join('')),
        fc.array(fc.record({start: fc.nat(40), end: fc.nat(40)})),
        (text, spans) => {
          const edges = new Set([...new Intl.Segmenter().segment(text)].map(({index}) => index))
          let at = 0
          for (const stretch of stretchesOf(text, spans)) {
            expect(edges.has(at) || at === text.length).toBe(true)
            at += stretch.text.length
          }
        }
      )
    )
  })

  it('mark words of Arabic with their vowel signs', () => {
    expect(marked('تُؤَيِّدُ أرفانيا المعاييرَ الطوعية.', 'المعايير')).toEqual(['المعاييرَ'])
  })

  it('mark Chinese to the character', () => {
    expect(marked('各国应遵守负责任国家行为规范。', '负责任国家行为')).toEqual(['负责任国家行为'])
  })

  it('mark a part of a text that runs both ways', () => {
    expect(marked('The norm (القاعدة) of 2015', 'القاعدة', '2015')).toEqual(['القاعدة', '2015'])
  })

  it('mark all of an emoji where a cue ends within it', () => {
    expect(stretchesOf('yes 👩‍👩‍👧 no', [{start: 0, end: 6}])[0]?.text).toBe('yes 👩‍👩‍👧')
  })

  it('keep an accent that stands by itself with its letter', () => {
    expect(stretchesOf('securite\u0301 oui', [{start: 0, end: 8}])[0]?.text).toBe('securite\u0301')
  })

  it('say of which spans each is part where spans overlap', () => {
    expect(
      stretchesOf('abcdef', [
        {start: 0, end: 4},
        {start: 2, end: 6}
      ])
    ).toEqual([
      {text: 'ab', within: [0]},
      {text: 'cd', within: [0, 1]},
      {text: 'ef', within: [1]}
    ])
  })
})

describe('a span over whole characters', () => {
  it('stays empty where it was, and within the text', () => {
    expect(overWholeCharacters('abc', {start: 9, end: 12})).toEqual({start: 3, end: 3})
  })
})
