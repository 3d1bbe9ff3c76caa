import {describe, expect, it} from 'vitest'
import {wordShare} from '../../../src/stages/words/word-share.js'

const english =
  'Arvania reaffirms that international law, and in particular the Charter, applies to the conduct of States in their use of information and communications technologies, and supports the eleven norms. '
const russian =
  'Арвания подтверждает, что международное право применимо к поведению государств в их использовании информационных технологий, и поддерживает одиннадцать норм ответственного поведения, принятых государствами. Она призывает государства соблюдать нормы, прежде чем обсуждать новые обязательства. '
const arabic =
  'تؤكد أرفانيا من جديد أن القانون الدولي ينطبق على سلوك الدول في استخدامها لتكنولوجيا المعلومات والاتصالات وتؤيد المعايير التي اعتمدتها جميع الدول الأعضاء في الأمم المتحدة. '
const chinese =
  '阿尔瓦尼亚重申国际法适用于各国使用信息和通信技术的行为，支持负责任国家行为规范，并呼吁各国通过对话与合作维护网络空间的和平与安全。'

describe('the share of words that are words', () => {
  it.each([
    ['en', english, 0.95],
    ['ru', russian, 0.95],
    ['ar', arabic, 0.8],
    ['zh', chinese, 0.8]
  ])('is high in a text of the language: %s', (language, text, least) => {
    expect(wordShare(text, language)).toBeGreaterThanOrEqual(least)
  })

  it('is the same for Arabic with its vowels, with tatweel, and in presentation forms', () => {
    const plain = wordShare(arabic, 'ar')
    expect(wordShare(arabic.replaceAll('ل', 'لُ'), 'ar')).toBe(plain)
    expect(wordShare(arabic.replaceAll('م', 'مـ'), 'ar')).toBe(plain)
    expect(wordShare(arabic.replaceAll('ن', 'ﻦ'), 'ar')).toBe(plain)
  })

  it('is the same for Chinese in traditional characters', () => {
    expect(
      wordShare(
        '國際法適用於網路空間，各國應當遵守聯合國憲章的各項原則，和平解決國際爭端，不干涉他國內政，維護和平與安全。',
        'zh-Hant'
      )
    ).toBeGreaterThan(0.8)
  })

  it('does not count names, initials, numbers and words of other scripts against a text', () => {
    const names = 'Mr. Xyrgoth Vlumpfn (CSIRT-XAA, 2025) and Ms. Qwexil Brzyn, министерство 外交部. '
    expect(wordShare(english + names.repeat(5), 'en')).toBe(wordShare(english, 'en'))
  })

  it('falls with every word that is none', () => {
    const spoilt = english.replaceAll('tion', 'tlon').replaceAll('the', 'tbe')
    expect(wordShare(spoilt, 'en')).toBeLessThan(wordShare(english, 'en') ?? 0)
  })

  it.each([
    ['de', 'Wir sind überzeugt, dass das geltende Recht auch im digitalen Raum gilt. '.repeat(4)],
    ['und', english],
    ['en', 'International law applies to States.'],
    ['zh', '国际法适用。'],
    ['ru', english]
  ])('cannot be told for want of known words or of words: %s', (language, text) => {
    expect(wordShare(text, language)).toBeNull()
  })
})
