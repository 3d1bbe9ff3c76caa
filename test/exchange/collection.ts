import {afterAll, beforeAll} from 'vitest'
import type {Submission} from '../../src/domain/submission.js'
import type {SettledPassage} from '../../src/domain/tag.js'
import {saveCorrections} from '../../src/review/corrections/save-corrections.js'
import {settleNow} from '../../src/review/corrections/settle-now.js'
import type {Desk} from '../../src/review/desk.js'
import {desksOfEachKind, OPENING_MS} from '../review/desks.js'
import {workedRun} from '../review/worked-run.js'

const english = `Statement by Arvania

1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. Arvania fully supports this norm 🕊️🏳️‍🌈, and 𝕊 too.

2. Arvania is of the view that international humanitarian law applies to cyber operations during armed conflict.

3. The weather was fine.`

const arabic = `بيان من دولة بيلوريا

1. ينبغي للدول ألا تسمح عن علم باستخدام أراضيها لارتكاب أفعال غير مشروعة دوليا باستخدام تكنولوجيا المعلومات والاتصالات. وتؤيد بيلوريا هذا المعيار تأييدا تاما 🕊️.

2. تدعو بيلوريا إلى حماية الهياكل الأساسية الحيوية من التهديدات السيبرانية.`

const chinese = `卡多尼亚的声明 🀄

1. 各国不应蓄意允许他人利用其领土使用信通技术实施国际不法行为。卡多尼亚完全支持这一准则 𠮷。

2. 国际人道法适用于武装冲突中的网络行动。`

/**
 * A desk with three papers, in English with emoji and pairs of surrogates, in Arabic and in Chinese, each read and
 * tagged by the rules; opened once for a file of tests.
 */
export function papersInThreeScripts() {
  const [{freshDesk}] = desksOfEachKind()
  let desk: Desk | undefined
  let submissions: readonly Submission[] = []
  beforeAll(async () => {
    desk = await freshDesk()
    submissions = await workedRun(
      [
        {name: 'arvania.txt', text: english, row: {parties: ['XAA'], date: '2025-03-03', title: 'Statement'}},
        {name: 'beloria.txt', text: arabic, row: {parties: ['XAB'], language: 'ar'}},
        {name: 'cadonia.txt', text: chinese, row: {parties: ['XAC'], language: 'zh'}}
      ],
      desk
    )
  }, OPENING_MS)
  afterAll(() => {
    desk = undefined
  })
  const opened = (): Desk => {
    if (desk === undefined) throw new Error('The desk is opened before the tests')
    return desk
  }
  const passages = async (): Promise<readonly SettledPassage[]> => {
    const all = await Promise.all(
      submissions.map(async one => settleNow(one, await opened().store.corrections.latest(), opened()))
    )
    return all.flat()
  }
  return {
    desk: opened,
    submissions: () => submissions,
    passages,
    /** The first passage that has a tag, and its first tag. */
    tagged: async () => {
      const passage = (await passages()).find(({tags}) => tags.length > 0)
      const tag = passage?.tags[0]
      if (passage === undefined || tag === undefined) throw new Error('The papers are about norms')
      return {passage, tag}
    },
    /** What a person says now. */
    say: (by: string, ...asked: Parameters<typeof saveCorrections>[0]) => sayNow(opened(), by, asked)
  }
}

let requests = 0

async function sayNow(desk: Desk, by: string, asked: Parameters<typeof saveCorrections>[0]) {
  const upTo = await desk.store.corrections.latest()
  requests += 1
  const saved = await saveCorrections(
    asked,
    {
      by,
      at: '2026-11-30T10:00:00Z',
      request: `a request of its own ${requests}`,
      seen: new Map(asked.map(({passage}) => [passage, upTo]))
    },
    desk
  )
  if (saved.kind !== 'saved') throw new Error('Nobody else is there')
  return saved
}
