import {beforeAll, describe, expect, it} from 'vitest'
import type {Desk} from '../../../src/review/desk.js'
import {bringUpToDate} from '../../../src/review/index/bring-up-to-date.js'
import {type PassageSearch, searchPassages} from '../../../src/review/lists/passage-search.js'
import type {FoundPassage} from '../../../src/store/index/passages.js'
import {desksOfEachKind, OPENING_MS} from '../desks.js'
import {workedRun} from '../worked-run.js'

const files = [
  {
    name: 'arvania.txt',
    row: {parties: ['XAA'], session: 'third session'},
    text: `1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm.

2. Arvania attaches importance to due diligence, and is diligent in what is due.

3. The critical infrastructure of a State should not be damaged by ICT activity.`
  },
  {
    name: 'belmora.txt',
    row: {parties: ['XAB'], language: 'fr'},
    text: `1. La Belmora soutient les normes de comportement responsable des États dans l’utilisation des technologies numériques.

2. Les infrastructures critiques de chaque État doivent être protégées contre les actes malveillants.`
  },
  {
    name: 'corvenia.txt',
    row: {parties: ['XAC'], language: 'zh'},
    text: `1. 科尔维尼亚支持各国在信息通信技术领域遵守负责任国家行为规范，共同维护网络安全。

2. 关键基础设施的保护需要国际合作，各国应当加强能力建设。`
  },
  {
    name: 'dalmera.txt',
    row: {parties: ['XAD'], language: 'ar'},
    text: `1. تؤيد دالميرا قواعد السلوك المسؤول للدول في الفضاء الإلكتروني وتدعو إلى حماية البنية التحتية الحيوية.

2. وترى دالميرا أن القانون الدولي ينطبق على استخدام تكنولوجيا المعلومات والاتصالات.`
  },
  {
    name: 'esparra.txt',
    row: {parties: ['XAE'], language: 'ru'},
    text: `1. Эспарра поддерживает нормы ответственного поведения государств и защиту критической инфраструктуры.`
  }
]

describe.each(desksOfEachKind())('the passages that are sought, $kind', ({skipped, freshDesk}) => {
  let desk: Desk
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    await workedRun(files, desk)
    await bringUpToDate(desk)
  }, OPENING_MS)
  const placeOf = ({file, ordinal}: FoundPassage) => `${file.slice(0, 3)} ${ordinal}`
  const found = async (search: PassageSearch) =>
    (await searchPassages(search, {limit: 50}, desk)).entries.map(placeOf)

  it.skipIf(skipped).each([
    ['one word in two languages', ['arv 1', 'bel 1'], {typed: 'normes'}],
    ['it in the language that is told alone', ['bel 1'], {typed: 'norme', language: 'fr'}],
    ['all words of one language', ['arv 3'], {typed: 'critical infrastructures'}],
    ['all words, wherever they stand', ['arv 2'], {typed: 'diligence importance'}],
    ['an exact phrase', ['arv 2'], {typed: '"due diligence"'}],
    ['the exact form alone', [], {typed: '"importances"'}],
    ['an exact phrase in its order alone', [], {typed: '"diligence due"'}],
    ['a phrase and a word', ['arv 2'], {typed: '“due diligence” important'}],
    ['running Chinese', ['cor 1'], {typed: '网络安全'}],
    ['Chinese in traditional characters', ['cor 2'], {typed: '關鍵基礎設施'}],
    ['no Chinese that stands apart', [], {typed: '安全网络'}],
    ['one Chinese character', ['cor 1'], {typed: '网'}],
    ['Arabic without its article', ['dal 2'], {typed: 'قانون'}],
    ['Russian in another case', ['esp 1'], {typed: 'критическая инфраструктура'}],
    ['a sign that is no word', [], {typed: '!?'}],
    ['words with signs of a query in them', [], {typed: "a'b & ( <-> \\"}]
  ] as const)('finds %s', async (_what, places, search) => {
    expect(await found(search)).toEqual(places)
  })

  it.skipIf(skipped)('finds by party, language and session', async () => {
    expect(await found({party: 'XAB'})).toEqual(['bel 1', 'bel 2'])
    expect(await found({language: 'ru'})).toEqual(['esp 1'])
    expect(await found({session: 'third session', typed: 'critical'})).toEqual(['arv 3'])
  })

  it.skipIf(skipped)('asks code, stance and state of one and the same tag', async () => {
    const {entries} = await searchPassages({tagged: true, party: 'XAA'}, {limit: 50}, desk)
    const tags = entries.flatMap(({tags}) => tags)
    expect(tags.length).toBeGreaterThan(1)
    for (const {code, stance, state} of tags) {
      const {entries} = await searchPassages({code, stance, state}, {limit: 50}, desk)
      expect(entries.length).toBeGreaterThan(0)
      for (const entry of entries)
        expect(
          entry.tags.filter(tag => tag.code === code && tag.stance === stance && tag.state === state)
        ).toHaveLength(1)
    }
  })

  it.skipIf(skipped)('comes part by part, with nothing twice and nothing left out', async () => {
    const all = await found({})
    const parts: string[] = []
    let after: string | null = null
    do {
      const page = await searchPassages({}, {limit: 3, after: after ?? undefined}, desk)
      expect(page.total).toBe(all.length)
      parts.push(...page.entries.map(placeOf))
      after = page.next
    } while (after !== null)
    expect(parts).toEqual(all)
  })
})
