import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/domain/correction.js'
import {placeCorrections} from '../../../src/stages/settle/placing.js'

const word = (quote: string, passage = 's1-gone'): Correction => ({
  id: 'c1',
  submission: 's1',
  passage,
  quote,
  verdict: 'accept',
  code: 'gge-2015/f',
  by: 'Ana',
  at: '2026-03-03T10:00:00Z',
  why: ''
})

/** The texts that a correction with this quote lands on, when its passage is gone. */
const landsOn = (quote: string, ...texts: string[]): string[] => {
  const passages = texts.map((text, n) => ({id: `s1-${n}`, text}))
  const {placed, adrift} = placeCorrections(passages, [word(quote)])
  expect(placed.size + adrift.length).toBe(1)
  return passages.filter(({id}) => placed.has(id)).map(({text}) => text)
}

const arabic = 'تؤيد أرفانيا حماية البنية التحتية الحيوية من الهجمات السيبرانية.'
const chinese = '阿瓦尼亚支持保护关键基础设施，反对一切网络攻击。'
const emoji = 'Arvania is for peace 🕊️ and against harm to grids ⚡.'
const english = 'Arvania supports the protection of critical infrastructure by every State.'

describe('placeCorrections, where the passage was read anew', () => {
  it.each([
    ['Arabic', arabic],
    ['Chinese', chinese],
    ['emoji', emoji]
  ])('finds %s under another id', (_what, text) => {
    expect(landsOn(text, 'Another passage altogether.', text)).toEqual([text])
  })

  it.each([
    [
      'vowel signs and tatweel in Arabic',
      arabic,
      arabic.replace('تؤيد', 'تُؤيّد').replace('حماية', 'حمـــاية')
    ],
    ['presentation forms in Arabic', 'إلا الله لا سلام', 'إﻻ الله ﻻ سلام'],
    ['punctuation and spaces in Chinese', chinese, chinese.replace('，', ', ').replace('。', '.')],
    ['the look of an emoji', emoji, emoji.replace('\ufe0f', '')],
    ['a ligature', 'Five fifths of it.', 'Five ﬁfths of it.'],
    ['a hyphen at the end of a line', english, english.replace('protection', 'protec-\ntion')],
    ['soft hyphens and spaces', english, english.replaceAll(' ', '\u00a0').replace('State', 'St\u00adate')],
    ['composed accents', 'Coopération', 'Coope\u0301ration'],
    ['quotation marks', 'They call it “harm”.', 'They call it "harm".']
  ])('finds it again though %s differ', (_what, quote, text) => {
    expect(landsOn(quote, text, 'Another passage altogether.')).toEqual([text])
  })

  it.each([
    ['a letter', english, english.replace('supports', 'support')],
    ['a “not”', english, english.replace('supports', 'supports not')],
    ['a figure', 'By 2030 it ends.', 'By 2031 it ends.'],
    ['an Arabic letter', arabic, arabic.replace('تؤيد', 'لا تؤيد')],
    ['a Chinese character', chinese, chinese.replace('支持', '不支持')],
    ['an emoji', 'We say 👍', 'We say 👎'],
    ['a question mark', 'Arvania supports it.', 'Arvania supports it?']
  ])('does not move to words that nobody read: %s more or other', (_what, quote, text) => {
    expect(landsOn(quote, text)).toEqual([])
  })

  it('takes the passage of its id before any other', () => {
    const passages = [
      {id: 's1-x', text: english},
      {id: 's1-y', text: english}
    ]
    expect([...placeCorrections(passages, [word(english, 's1-y')]).placed.keys()]).toEqual(['s1-y'])
  })

  it('tells near duplicates apart by every letter', () => {
    const near = [english, english.replace('every', 'each'), english.replace('.', ' in full.')]
    expect(landsOn(english, ...near)).toEqual([english])
  })

  it('does not choose between two that differ only in their layout', () => {
    expect(landsOn(english, english.replaceAll(' ', '  '), english.replaceAll(' ', '\u00a0'))).toEqual([])
  })

  it.each([
    ['cut larger', english, `${english} It says so again.`],
    ['cut smaller', `${english} It says so.`, english],
    ['cut larger and laid out anew', english, `${english.replaceAll(' ', '\n')} It says so again.`],
    ['cut larger in Chinese', chinese, `${chinese}我们再说一遍。`]
  ])('finds a passage that was %s', (_what, quote, text) => {
    expect(landsOn(quote, text, 'Another passage altogether.')).toEqual([text])
  })

  it.each([
    ['a “not” before it', `It is not so that ${english}`],
    ['a reservation after it', `${english.slice(0, -1)}, unless a treaty says otherwise.`]
  ])('does not take a sentence with %s for the one that was read', (_what, text) => {
    expect(landsOn(english, text)).toEqual([])
    expect(landsOn(text, english)).toEqual([])
  })

  it('finds no short word inside other words', () => {
    expect(landsOn('so me', 'Some of it was said.')).toEqual([])
  })

  it('places nothing by marks alone', () => {
    expect(landsOn('—', '…')).toEqual([])
  })
})
