import {describe, expect, it} from 'vitest'
import {listedLanguage, wordList} from '../../../src/stages/words/word-lists.js'

describe('the words of a language', () => {
  it.each([
    [
      'en',
      ['the', 'infrastructure', 'vulnerabilities', 'cyberspace', 'labour', 'labor'],
      ['vulnerabilitees', 'wkh']
    ],
    ['fr', ['infrastructure', 'États', 'engagé', 'félicite'], ['infrastrucure', 'xqlob']],
    ['es', ['infraestructura', 'ciberespacio', 'acoge', 'señor'], ['infraestrctura', 'xqlob']],
    [
      'ru',
      ['государства', 'инфраструктуры', 'поддерживаем', 'информационной', 'законов'],
      ['госудрства', 'ывапр']
    ],
    ['ar', ['الدول', 'والأمن', 'القانون', 'المتحدة'], ['لودلا', 'زظذغ']],
    ['zh', ['国际法', '基础', '网络', '国家'], ['际国', '络网']]
  ] as const)('%s holds its words in all their forms, and nothing else', (language, words, others) => {
    const {has} = wordList(language)
    const known = (word: string) => has(word.toLowerCase())
    expect(words.filter(word => !known(word))).toEqual([])
    expect(others.filter(known)).toEqual([])
  })

  it('is found by the primary subtag, and only where there is one', () => {
    expect(['zh-Hant', 'en-GB', 'AR', 'de', 'und'].map(listedLanguage)).toEqual([
      'zh',
      'en',
      'ar',
      null,
      null
    ])
  })

  it.each(['', 'x'.repeat(10_000), '\u0000', '😀'])('holds no nonsense: %j', word => {
    for (const language of ['en', 'ru', 'ar', 'zh'] as const) expect(wordList(language).has(word)).toBe(false)
  })
})
