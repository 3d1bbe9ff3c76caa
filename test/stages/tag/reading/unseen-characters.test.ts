import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {UnLanguage} from '../../../../src/domain/document.js'
import {type TaggerData, tagText} from '../../../../src/stages/tag/tag-text.js'
import {ictLexicon, ictPipeline} from '../ict-pipeline.js'

const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'] as const
const pipeline: TaggerData = {
  ...ictPipeline,
  lexicons: languages.map(ictLexicon)
}

const sentences: Readonly<Record<UnLanguage, string>> = {
  en: 'States should not knowingly allow their territory to be used for ICT attacks on hospitals; this doesn’t need a new treaty, as para. 13 (c) shows. In our view, capacity-building remains voluntary.',
  fr: 'Les États ne devraient pas permettre sciemment que leur territoire soit utilisé pour des attaques informatiques. Nous sommes favorables au renforcement des capacités et à l’application du droit international dans le cyberespace.',
  es: 'Los Estados no deben permitir a sabiendas que su territorio se utilice para ataques cibernéticos. Apoyamos la creación de capacidad y la aplicación del derecho internacional en el ciberespacio.',
  ru: 'Государства не должны заведомо позволять использовать свою территорию для кибератак. Международное право применимо в информационном пространстве, и мы поддерживаем наращивание потенциала.',
  ar: 'ينبغي للدول ألا تسمح عن علم باستخدام أراضيها لارتكاب هجمات سيبرانية. القانون الدولي ينطبق على الفضاء السيبراني، ونؤيد بناء القدرات وفق الفقرة 13.',
  zh: '各国不应蓄意允许他人利用其领土使用信通技术攻击关键基础设施。国际法适用于网络空间，我们支持能力建设。'
}

/** Of no width, marks of direction, soft hyphens, selectors of form, tatweel and the signs of Arabic vowels. */
const unseen =
  '\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\u00AD\u034F\u061C\uFE0E\uFE0F\u0640\u064B\u064E\u064F\u0650\u0651\u0652\u0670'
const withoutUnseen = (text: string): string => text.replaceAll(new RegExp(`[${unseen}]`, 'g'), '')

const sprinkled = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.constantFrom(...unseen)), {maxLength: 60})
    .map(marks =>
      marks
        .toSorted(([one], [other]) => other - one)
        .reduce((done, [at, mark]) => done.slice(0, at) + mark + done.slice(at), text)
    )

/** All that is said of a text, its cues given as the words they stand for. */
const saidOf = (text: string, language: UnLanguage, read: (cue: string) => string) => {
  const {tags, questions} = tagText({text, language, inherited: true}, pipeline)
  return [...tags, ...questions].map(said => ({
    ...said,
    cues: said.cues.map(({start, end}) => read(text.slice(start, end)))
  }))
}

describe('characters that nobody sees', () => {
  it.each(languages)('change no tag and no cue, wherever they stand: %s', language => {
    const text = sentences[language]
    const plain = saidOf(text, language, cue => cue)
    expect(plain.length).toBeGreaterThan(1)
    fc.assert(
      fc.property(sprinkled(text), spoilt => {
        expect(saidOf(spoilt, language, withoutUnseen)).toEqual(plain)
      })
    )
  })
})

describe('other forms of the same characters', () => {
  const narrow = (text: string) => text.normalize('NFKC').replaceAll('\u2010', '-').replaceAll(/[ʼ＇]/g, '’')
  const figures = (text: string) => text.replaceAll(/[٠-٩]/g, figure => String(figure.charCodeAt(0) - 0x660))

  it.each([
    ['decomposed accents', ['en', 'es', 'fr', 'ru', 'ar'], (text: string) => text.normalize('NFD')],
    ['no-break spaces', languages, (text: string) => text.replaceAll(' ', '\u00A0')],
    ['hyphens that do not break', languages, (text: string) => text.replaceAll('-', '\u2011')],
    ['straight apostrophes', ['en', 'fr'], (text: string) => text.replaceAll('’', "'")],
    ['letter apostrophes', ['en', 'fr'], (text: string) => text.replaceAll('’', '\u02BC')],
    [
      'wide letters and figures',
      languages,
      (text: string) =>
        text.replaceAll(/[A-Za-z0-9]/g, character => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    ],
    [
      'Arabic figures',
      ['ar'],
      (text: string) => text.replaceAll(/[0-9]/g, figure => String.fromCharCode(figure.charCodeAt(0) + 0x630))
    ],
    [
      'Arabic presentation forms',
      ['ar'],
      (text: string) =>
        text
          .replaceAll('لا', 'ﻻ')
          .replaceAll('ل', 'ﻟ')
          .replaceAll('ن', 'ﻦ')
          .replaceAll('ه', 'ﻫ')
          .replaceAll('ي', 'ﻲ')
    ],
    [
      'Persian letters of Arabic fonts',
      ['ar'],
      (text: string) => text.replaceAll('ي', 'ی').replaceAll('ك', 'ک')
    ],
    [
      'compatibility characters and radicals',
      ['zh'],
      (text: string) => text.replaceAll('力', '⼒').replaceAll('用', '⽤')
    ]
  ] as const)('change no tag: %s', (_, written, change) => {
    for (const language of written) {
      const text = sentences[language]
      const codes = (of: string) =>
        saidOf(of, language, cue =>
          figures(narrow(cue.replaceAll("'", '’')))
            .replaceAll(' ', ' ')
            .replaceAll('ی', 'ي')
            .replaceAll('ک', 'ك')
        )
      expect(codes(change(text))).toEqual(codes(text))
    }
  })

  it('finds in traditional characters what it finds in simplified ones', () => {
    const traditional =
      '各國不應蓄意允許他人利用其領土使用信通技術攻擊關鍵基礎設施。國際法適用於網絡空間，我們支持能力建設。'
    const codes = (text: string, language: string) =>
      tagText({text, language, inherited: true}, pipeline).tags.map(({code}) => code)
    expect(codes(traditional, 'zh-Hant')).toEqual(codes(sentences.zh, 'zh'))
  })
})
