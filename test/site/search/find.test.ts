import {describe, expect, it} from 'vitest'
import type {Digest} from '../../../src/domain/digest/digest.js'
import {placesWith} from '../../../src/site/search/find.js'
import {indexFiles} from '../../../src/site/search/index-files.js'
import {searchIndexOf} from '../../../src/site/search/index-of.js'
import type {Contents, IndexParts, TermPart} from '../../../src/site/search/wire.js'
import {goldenDigest} from '../made-editions.js'

const texts = [
  ['en', 'States should protect their supply chains, and share vulnerabilities that were reported.'],
  ['fr', 'Les États devraient protéger la sécurité des infrastructures essentielles.'],
  ['es', 'Los Estados deberían cooperar en la notificación de vulnerabilidades.'],
  ['ru', 'Государства должны отвечать на просьбы о помощи.'],
  ['ar', 'ينبغي للدول أن تحمي البنية التحتية الحيوية.'],
  ['zh', '各国应当保护关键基础设施。']
] as const

describe('a search of an edition', () => {
  it.each([
    ['another form of a word', 'vulnerability reporting', [0]],
    ['words without their accents', 'securite etats', [1]],
    ['the beginning of the last word', 'protég', [1]],
    ['a word of Spanish in another form', 'vulnerabilidad', [2]],
    ['a word of Russian in another case', 'просьба', [3]],
    ['an Arabic word with its vowel signs', 'الحَيَوِيَّة', [4]],
    ['an Arabic word without the article', 'حيوية', [4]],
    ['Chinese words', '基础设施', [5]],
    ['Chinese words in traditional characters', '關鍵基礎設施', [5]],
    ['no words that do not stand side by side in Chinese', '础关', []],
    ['words that stand in different places', 'supply помощи', []],
    ['what is built into every object', 'constructor', []],
    ['nothing', '…', []]
  ])('finds %s', async (_, asked, places) => {
    expect((await placesWith(asked, parts(digestWith(texts)))).places).toEqual(places)
  })

  it('leaves words aside that stand nearly everywhere, and says so', async () => {
    const many = Array.from({length: 2500}, (_, index) => ['en', `The States spoke ${index}.`] as const)
    const found = await placesWith('states 77', parts(digestWith(many)))
    expect(found).toMatchObject({leftAside: ['states'], places: expect.arrayContaining([77])})
  })

  it('loads parts that are small, whatever the size of the edition', () => {
    const many = Array.from(
      {length: 2500},
      (_, index) => ['en', `Word${index} and word${index + 1}.`] as const
    )
    const sizes = indexFiles(searchIndexOf(digestWith(many)), '2026-1').map(({content}) => content.length)
    expect(Math.max(...sizes)).toBeLessThan(60_000)
  })
})

/** A digest in which one party is quoted with these texts. */
function digestWith(texts: readonly (readonly [language: string, text: string])[]): Digest {
  const digest = goldenDigest('one-voice')
  const cell = digest.cells.find(({quotes}) => quotes.length > 0)
  const [quote] = cell?.quotes ?? []
  if (cell === undefined || quote === undefined) throw new Error('The golden digest quotes nothing')
  const quotes = texts.map(([language, text], index) => ({
    ...quote,
    language,
    text,
    start: index * 1000,
    end: index * 1000 + text.length
  }))
  return {...digest, answers: [], cells: [{...cell, quotes}]}
}

/** The parts of an index as a browser gets them, read from the scripts. */
function parts(digest: Digest): IndexParts {
  const files = new Map(
    indexFiles(searchIndexOf(digest), '2026-1').map(({address, content}) => [
      address.replace(/^.*\/|\.js$/g, ''),
      content.slice(content.indexOf(',') + 1, -2)
    ])
  )
  const part = async (name: string): Promise<unknown> => JSON.parse(files.get(name) ?? 'null')
  return {
    contents: () => part('contents') as Promise<Contents>,
    terms: number => part(`t${number}`) as Promise<TermPart>
  }
}
