import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {agreements} from '../../../src/digest/words/agreements.js'
import {message, type Values} from '../../../src/digest/words/message.js'
import {catalogs, sayIn, sayInPartsIn} from '../../../src/digest/words/say.js'
import type {MessageKey} from '../../../src/digest/words/translation.js'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'

const keys = Object.entries(catalogs.en).flatMap(([part, messages]) =>
  Object.keys(messages).map(name => [part, name] as const)
)
const written = (language: UnLanguage, part: string, name: string): string =>
  (catalogs[language] as Readonly<Record<string, Readonly<Record<string, string>>>>)[part]?.[name] ?? ''

/** Names of values that decide or print a number; all others are words. */
const isNumber = (text: string, name: string) => new RegExp(`\\{${name}, (plural|number)`).test(text)

describe.each(unLanguages)('the words in %s', language => {
  it('are the keys of English, each with words of its own', () => {
    for (const [part, name] of keys) expect(written(language, part, name), `${part}.${name}`).not.toBe('')
    expect(Object.entries(catalogs[language]).flatMap(([, messages]) => Object.keys(messages))).toHaveLength(
      keys.length
    )
  })

  it('take the values and the tags that English takes', () => {
    for (const [part, name] of keys) {
      const [here, english] = [language, 'en' as const].map(each => message(written(each, part, name), each))
      expect({names: here?.names, tags: here?.tags}, `${part}.${name}`).toEqual({
        names: english?.names,
        tags: english?.tags
      })
    }
  })

  it('say something with every number', () => {
    for (const [part, name] of keys)
      for (const count of [0, 1, 2, 3, 5, 11, 21, 100]) {
        const text = written(language, part, name)
        const {names} = message(text, language)
        const values = Object.fromEntries(names.map(value => [value, isNumber(text, value) ? count : 'x']))
        expect(sayIn(language)(`${part}.${name}` as MessageKey, values)).not.toBe('')
      }
  })

  it('keep each value and each figure in Latin digits, whatever is put in', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...keys),
        fc.nat(3000),
        fc.stringMatching(/^[a-z<{'#]{1,8}$/),
        (key, count, word) => {
          const [part, name] = key
          const text = written(language, part, name)
          const {names, tags} = message(text, language)
          expect(tags.filter(tag => names.includes(tag))).toEqual([])
          const values: Values = Object.fromEntries(
            names.map(value => [value, isNumber(text, value) ? count : word])
          )
          // Every key of a catalog is a key of a message.
          const said = sayIn(language)(`${part}.${name}` as MessageKey, values)
          expect(said).not.toMatch(/[٠-٩۰-۹]/)
          for (const [value, put] of Object.entries(values))
            if (typeof put === 'string' && !text.includes(`{${value}, select`)) expect(said).toContain(put)
        }
      ),
      {numRuns: 300}
    )
  })
})

describe.each(unLanguages)('the words for agreements in %s', language => {
  const inPlace = Object.entries(agreements[language])
  it('take the values and the tags of the words in whose place they stand', () => {
    expect(inPlace.length).toBeGreaterThan(30)
    for (const [key, text] of inPlace) {
      const [part = '', name = ''] = key.split('.')
      const [there, here] = [written(language, part, name), text].map(each => message(each, language))
      expect({names: here?.names, tags: here?.tags}, key).toEqual({names: there?.names, tags: there?.tags})
      expect(text, key).not.toBe(written(language, part, name))
    }
  })
  it('are said where parties are agreements, and nowhere else', () => {
    const [ofStates, ofAgreements] = [sayIn(language), sayIn(language, 'agreements')]
    expect(ofAgreements('matrix.party')).toBe(agreements[language]['matrix.party'])
    expect(ofStates('matrix.party')).toBe(catalogs[language].matrix.party)
    expect(ofAgreements('common.comma')).toBe(ofStates('common.comma'))
  })
})

/** How parties and States are called, but not the sides of a question, nor a part of a whole. */
const partyWords: Readonly<Record<UnLanguage, RegExp>> = {
  ar: /طرف|أطراف|الدول/,
  en: /\bpart(y|ies)\b|\bStates?\b/,
  es: /(?<!forma )\bpartes?\b|Estados?\b/,
  fr: /(?<!ou |fait pas )\bparties?\b|États?\b/,
  ru: /(?<!\p{L})([Нн]и одна|другая|многие|большинство|каждая) сторон|Стороны|(?<!\p{L})(что|о|у) сторон|сторона (изменила|показана|может)|государств/u,
  zh: /当事方|该方|各方|某方|所属方|国家/
}

/** What is said of speakers in transcripts, and of States by region: agreements have neither. The column of a manifest is called party. */
const ofStatesAlone =
  /^(terms\.|notes\.|comparison\.voice|opening\.(ofNoParty|sayWhose|seeWhoSpoke)|tableValues\.(party-|merit-)|pictures\.(coverage|divisionPart)|tableTitles\.voiceQuotes)/

describe.each(unLanguages)('where parties are agreements, the words in %s', language => {
  it('call none of them a party or a State', () => {
    const called = keys.flatMap(([part, name]) => {
      const key = `${part}.${name}`
      const text = new Map(Object.entries(agreements[language])).get(key) ?? written(language, part, name)
      // The names of values are no words.
      return partyWords[language].test(text.replace(/\{\w+/g, '')) && !ofStatesAlone.test(key) ? [key] : []
    })
    expect(called).toEqual([])
  })
})

describe('the forms of a number', () => {
  const parties = (language: UnLanguage) =>
    [0, 1, 2, 3, 5, 11, 21, 100].map(count => sayIn(language)('counts.parties', {count}))
  it('are right in Russian', () => {
    expect(parties('ru')).toEqual([
      '0 сторон',
      '1 сторона',
      '2 стороны',
      '3 стороны',
      '5 сторон',
      '11 сторон',
      '21 сторона',
      '100 сторон'
    ])
  })
  it('are right in Arabic', () => {
    expect(parties('ar')).toEqual([
      'لا أطراف',
      'طرف واحد',
      'طرفان',
      '3 أطراف',
      '5 أطراف',
      '11 طرفا',
      '21 طرفا',
      '100 طرف'
    ])
  })
  it('stand as each language writes large ones', () => {
    const large = (language: UnLanguage) => sayIn(language)('counts.files', {count: 12345})
    expect(large('en')).toBe('12,345 files')
    expect(large('es')).toBe('12.345 archivos')
    expect(large('ar')).toBe('12,345 ملفا')
    expect(large('zh')).toBe('12,345个文件')
    // French and Russian part thousands by a space that no line breaks at.
    expect(large('fr')).toMatch(/^12\s345 fichiers$/)
    expect(large('ru')).toMatch(/^12\s345 файлов$/)
  })
})

describe('a message', () => {
  it('stops where a value is missing', () => {
    expect(() => sayIn('en')('counts.parties')).toThrow('count')
  })
  it('comes in pieces where tags stand in it, and as plain words without them', () => {
    const {inParts} = message('See <link>the <b>page</b> of {party}</link>.', 'en')
    expect(inParts({party: '<b>A</b>'})).toEqual([
      'See ',
      {tag: 'link', parts: ['the ', {tag: 'b', parts: ['page']}, ' of <b>A</b>']},
      '.'
    ])
  })
  it('is one piece where it has no tag', () => {
    expect(sayInPartsIn('en')('counts.ofParties', {count: 1, total: 2})).toEqual(['1 of 2 parties'])
  })
})

describe('a translation', () => {
  // The same word in both languages, or a message that holds no word.
  const alike = new Set([
    'fr comparison.parties',
    'fr questions.question',
    'fr quotes.page',
    'fr quotes.passage',
    'fr quotes.pageHeading',
    'fr quotes.passageHeading',
    'fr reading.date',
    'fr reading.session',
    'fr reading.pages',
    'fr tableColumns.passages',
    'fr tableColumns.page',
    'fr tableColumns.questionName',
    'fr tableColumns.division',
    'fr tableColumns.source',
    'fr tableColumns.parties',
    'fr tableColumns.distance',
    'fr tableColumns.pages',
    'fr tableColumns.date',
    'fr tableColumns.session',
    'fr tableTitles.parties',
    'fr tableTitles.questions',
    'fr tableTitles.obstacles',
    'fr tableValues.about-format',
    'fr tableValues.about-parties',
    ...unLanguages.flatMap(language => [`${language} tableColumns.sha256`, `${language} tableNotes.language`])
  ])
  it('never leaves the English words where they were', () => {
    const untranslated = unLanguages
      .filter(language => language !== 'en')
      .flatMap(language =>
        keys
          .filter(([part, name]) => {
            const english = written('en', part, name)
            const bare = english.replace(/<\/?[a-z]+>|\{[a-zA-Z]+(, number)?\}/g, '')
            return /[a-z]{2}/i.test(bare) && written(language, part, name) === english
          })
          .map(([part, name]) => `${language} ${part}.${name}`)
      )
    expect(untranslated.filter(key => !alike.has(key))).toEqual([])
  })
})
