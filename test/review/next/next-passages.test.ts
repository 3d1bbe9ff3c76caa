import {beforeAll, describe, expect, it} from 'vitest'
import {saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import type {Desk} from '../../../src/review/desk.js'
import {bringUpToDate} from '../../../src/review/index/bring-up-to-date.js'
import {liveMatrix} from '../../../src/review/lists/live-matrix.js'
import {giveBack, nextPassages, takeNext} from '../../../src/review/next/next-passages.js'
import {desksOfEachKind, OPENING_MS} from '../desks.js'
import {workedRun} from '../worked-run.js'

const statement = (name: string, party: string) => ({
  name: `${name.toLowerCase()}.txt`,
  row: {parties: [party]},
  text: `1. States should not knowingly allow their territory to be used for internationally wrongful acts using ICTs. ${name} fully supports this norm.

2. ${name} believes that States must protect their critical infrastructure from ICT threats.

3. ${name} supports the establishment of a programme of action on ICT security.

4. ${name} will continue to cooperate with other States in the exchange of information on ICT incidents.`
})
const now = new Date('2026-03-02T10:00:00Z')
const later = new Date('2026-03-02T11:00:00Z')
const at = now.toISOString()

describe.each(desksOfEachKind())('what to look at next, $kind', ({skipped, freshDesk}) => {
  let desk: Desk
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    await workedRun([statement('Arvania', 'XAA'), statement('Belmora', 'XAB')], desk)
    await bringUpToDate(desk)
  }, OPENING_MS)
  const take = async (by: string, count: number, when = now) =>
    (await takeNext({}, {by, count, now: when}, desk)).map(({passage}) => passage)
  const queue = async () => (await nextPassages({}, {limit: 50}, desk)).entries

  it.skipIf(skipped)('begins with what is worth most, and says why', async () => {
    const entries = await queue()
    expect(entries.length).toBeGreaterThan(2)
    const worths = entries.map(({worth}) => worth)
    expect(worths).toEqual(worths.toSorted((a, b) => b - a))
    for (const {why, worth} of entries) {
      expect(why.length).toBeGreaterThan(0)
      expect(worth).toBeCloseTo(
        why.reduce((sum, each) => sum + each.worth, 0),
        5
      )
    }
  })

  it.skipIf(skipped)('sends two people to different passages, and each to hers again', async () => {
    const [first, second] = await Promise.all([take('one', 2), take('other', 2)])
    expect(new Set([...first, ...second]).size).toBe(first.length + second.length)
    expect(await take('one', 2)).toEqual(first)
    await giveBack({by: 'one', now}, desk)
    await giveBack({by: 'other', now}, desk)
  })

  it.skipIf(skipped)('lets go of what somebody claimed long ago', async () => {
    const all = await take('one', 50)
    expect(await take('other', 50)).toEqual([])
    expect(await take('other', 50, later)).toEqual(all)
    await giveBack({by: 'other', now: later}, desk)
  })

  it.skipIf(skipped)('drops what is done, and tells the cells of its party anew at once', async () => {
    const [first] = await queue()
    const open = first?.tags.filter(({state}) => state !== 'checked') ?? []
    const asked = open.map(({code}) => ({passage: first?.passage ?? '', code, verdict: 'reject' as const}))
    const answers = (first?.answers ?? []).map(({question, pole}) => {
      return {passage: first?.passage ?? '', question, pole, verdict: 'reject' as const}
    })
    const said = {by: 'an analyst', at, request: 'r1', seen: new Map()}
    const saved = await saveCorrections([...asked, ...answers], said, desk)
    expect(saved.kind).toBe('saved')
    expect((await queue()).map(({passage}) => passage)).not.toContain(first?.passage)
    const cells = (await liveMatrix(desk)).cells.filter(({party}) => party === first?.parties[0])
    for (const {code} of open)
      expect(cells.find(cell => cell.code === code)?.passages).toBe(
        (await queue()).filter(
          ({parties, tags}) => parties[0] === first?.parties[0] && tags.some(tag => tag.code === code)
        ).length
      )
  })

  it.skipIf(skipped)('is the same when the index is made anew', async () => {
    const before = (await queue()).map(({passage, worth, why}) => ({passage, worth, why}))
    await desk.store.index.clear(desk.pipeline.file.id)
    await bringUpToDate(desk)
    const after = (await queue()).map(({passage, worth, why}) => ({passage, worth, why}))
    const inOrder = (all: typeof before) => all.toSorted((a, b) => (a.passage < b.passage ? -1 : 1))
    expect(inOrder(after)).toEqual(inOrder(before))
  })
})
