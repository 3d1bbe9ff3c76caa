import {beforeAll, describe, expect, it} from 'vitest'
import type {Reading} from '../../../src/domain/round/coding.js'
import {keep} from '../../../src/review/corrections/save-corrections.js'
import type {Desk} from '../../../src/review/desk.js'
import {adjudicate, takeBack} from '../../../src/review/rounds/adjudication/adjudicate.js'
import {correctionsOfRound} from '../../../src/review/rounds/adjudication/corrections.js'
import {exportGold} from '../../../src/review/rounds/adjudication/gold.js'
import {acceptUnanimous} from '../../../src/review/rounds/adjudication/unanimous.js'
import {beginRound, type RoundWanted} from '../../../src/review/rounds/begin-round.js'
import {candidatesOf} from '../../../src/review/rounds/candidates.js'
import {codePassage} from '../../../src/review/rounds/code-passage.js'
import {closeRound, finishRound, reopenAdjudication} from '../../../src/review/rounds/pass-on.js'
import {maySeeOthers, progressOf, roundOf, sightOf} from '../../../src/review/rounds/sight.js'
import type {Store} from '../../../src/store/store.js'
import {paperOn} from '../corrections/a-desk.js'
import {desksOfEachKind} from '../desks.js'
import {at, supports} from './invented.js'

const nothing: Reading = {codes: [], answers: {}, ambiguous: [], noCode: true}
const saying = (...codes: readonly string[]): Reading => ({
  ...nothing,
  codes: codes.map(supports),
  noCode: codes.length === 0
})

describe.each(desksOfEachKind())('a round, $kind', ({kind, skipped, freshDesk}) => {
  let desk: Desk
  let store: Store
  let acts = 0
  /** The passages of one paper. */
  let [p1, p2, p3] = ['', '', '']
  beforeAll(async () => {
    if (skipped) return
    desk = await freshDesk()
    store = desk.store
    await paperOn(desk, `rounds ${kind}`)
    const [one, two, three] = (await candidatesOf(desk)).map(({passage}) => passage.id)
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('There are three passages')
    ;[p1, p2, p3] = [one, two, three]
  })

  const doing = (by: string) => {
    acts += 1
    return {id: `act-${acts}`, by, at}
  }
  const wanted = (): RoundWanted => ({
    name: 'First round',
    purpose: 'to learn where coders split',
    taxonomies: ['oewg-agenda', 'gge-2015'],
    questions: ['due-diligence'],
    draw: {kind: 'given', passages: [p1, p2, p3]},
    coders: ['ada', 'ben']
  })
  const begun = async (more: Partial<RoundWanted> = {}): Promise<string> => {
    const {id} = await beginRound({...wanted(), ...more}, doing('cleo'), desk)
    return id
  }
  const code = (round: string, coder: string, passage: string, reading: Reading, seen = 0) =>
    codePassage({round, passage, reading, note: '', seen}, doing(coder), store)
  /** Both say the same of the first passage, and split on the second; nobody has coded the third. */
  const closed = async (): Promise<string> => {
    const round = await begun()
    for (const coder of ['ada', 'ben']) await code(round, coder, p1, saying('gge-2015/a'))
    await code(round, 'ada', p2, saying('gge-2015/f'))
    await code(round, 'ben', p2, nothing)
    await closeRound({round, why: 'all is coded'}, doing('cleo'), store)
    return round
  }
  const settle = (round: string, passage: string, reading: Reading, seen: number) =>
    adjudicate({round, passage, reading, why: 'rule 5', seen}, doing('cleo'), store)
  const lastWord = async (round: string) => (await store.rounds.words(round)).at(-1)?.number ?? 0

  it.skipIf(skipped)(
    'is of the taxonomies that were asked for, in the order of the pipeline, by whom and when',
    async () => {
      const {round, state} = await roundOf(await begun(), store)
      expect(state).toBe('open')
      expect(round.taxonomies.toSorted()).toEqual(['gge-2015', 'oewg-agenda'])
      expect(round).toMatchObject({by: 'cleo', at, collection: desk.pipeline.file.id, coders: ['ada', 'ben']})
    }
  )

  it.skipIf(skipped).each([
    ['no name', {name: ' '}, 'no name'],
    ['nothing to code', {taxonomies: [], questions: []}, 'Nothing is to be coded'],
    ['nobody to code', {coders: []}, 'Nobody is to code'],
    ['an unknown taxonomy', {taxonomies: ['none-such']}, 'no taxonomy none-such']
  ])('is not begun with %s', async (_what, more, fault) => {
    await expect(begun(more)).rejects.toThrow(fault)
  })

  it.skipIf(skipped)('shows a coder neither another’s codings nor the machine’s tags', async () => {
    const round = await begun()
    await code(round, 'ada', p1, {...saying('gge-2015/k'), noCode: false})
    const sight = await sightOf(round, 'ben', store)
    expect(sight.passages.map(({own, seen}) => [own, seen])).toEqual(Array(3).fill([null, 0]))
    expect(JSON.stringify(sight)).not.toMatch(/gge-2015\/|"ada"|"draw"|"coders"/)
    expect(maySeeOthers(await roundOf(round, store), 'ben')).toBe(false)
    expect(maySeeOthers(await roundOf(round, store), 'cleo')).toBe(true)
    await expect(sightOf(round, 'cleo', store)).rejects.toThrow('cleo does not code')
  })

  it.skipIf(skipped)('shows a coder the last of the own words, and how far each has come', async () => {
    const round = await begun()
    const first = await code(round, 'ada', p1, saying('gge-2015/k'))
    if (first.kind !== 'kept') throw new Error(first.kind)
    await code(round, 'ada', p1, nothing, first.number)
    const {passages, progress} = await sightOf(round, 'ada', store)
    expect(passages[0]?.own).toMatchObject({codes: [], noCode: true})
    expect(progress).toEqual({coder: 'ada', coded: 1, of: 3})
    expect(await progressOf(round, store)).toEqual([progress, {coder: 'ben', coded: 0, of: 3}])
  })

  it.skipIf(skipped).each([
    ['a code of another taxonomy', saying('gcsc/1'), 'gcsc/1 is not coded'],
    [
      'an unknown pole',
      {...nothing, answers: {'due-diligence': 'perhaps'}, noCode: false},
      'no pole perhaps'
    ],
    ['a code twice', {...saying('gge-2015/a'), ambiguous: ['gge-2015/a']}, 'gge-2015/a is said twice'],
    ['neither a code nor “no code”', {...nothing, noCode: false}, 'neither a code nor “no code”']
  ])('takes no coding with %s', async (_what, reading, fault) => {
    const round = await begun()
    await expect(code(round, 'ada', p1, reading)).rejects.toThrow(fault)
    expect(await store.rounds.codings(round)).toEqual([])
  })

  it.skipIf(skipped)(
    'accepts at one go what all coders agree on, says how many, and takes it back at one go',
    async () => {
      const round = await closed()
      const act = doing('cleo')
      const accept = () => acceptUnanimous({round, why: 'all agree'}, act, store)
      expect(await accept()).toEqual({kind: 'kept', added: 1, batch: act.id})
      expect(await accept()).toEqual({kind: 'kept', added: 1, batch: act.id})
      expect(await store.rounds.words(round)).toHaveLength(1)
      await takeBack(
        {round, takesBack: act.id, why: 'too early', seen: await lastWord(round)},
        doing('cleo'),
        store
      )
      await expect(finishRound({round, why: ''}, doing('cleo'), store)).rejects.toThrow(
        '3 of 3 passages of the round “First round” are not settled yet, the first'
      )
    }
  )

  it.skipIf(skipped)(
    'is exported once every passage is settled, byte for byte the same, a later word in place of an earlier',
    async () => {
      const round = await closed()
      await acceptUnanimous({round, why: 'all agree'}, doing('cleo'), store)
      await settle(round, p2, nothing, await lastWord(round))
      await settle(round, p3, nothing, await lastWord(round))
      const mended = {
        ...saying('gge-2015/f'),
        answers: {'due-diligence': 'voluntary'},
        ambiguous: ['gge-2015/a']
      }
      await settle(round, p2, mended, await lastWord(round))
      await expect(exportGold(round, store)).rejects.toThrow('is closed, not adjudicated')
      await finishRound({round, why: ''}, doing('cleo'), store)
      const gold = await exportGold(round, store)
      expect(
        gold
          .split('\n')
          .slice(0, 3)
          .map(line => JSON.parse(line))
      ).toEqual([
        {
          id: p1,
          party: 'XAA',
          text: expect.any(String),
          language: 'en',
          tags: [supports('gge-2015/a')],
          ambiguous: [],
          questions: {}
        },
        expect.objectContaining({
          id: p2,
          tags: [supports('gge-2015/f')],
          ambiguous: ['gge-2015/a'],
          questions: {'due-diligence': 'voluntary'}
        }),
        expect.objectContaining({id: p3, tags: []})
      ])
      expect(await exportGold(round, store)).toBe(gold)
    }
  )

  it.skipIf(skipped)('becomes corrections of what the machine says, which are kept once', async () => {
    const round = await begun()
    for (const passage of [p1, p2, p3]) await code(round, 'ada', passage, nothing)
    await closeRound({round, why: ''}, doing('cleo'), store)
    for (const passage of [p1, p2, p3]) await settle(round, passage, nothing, await lastWord(round))
    await expect(correctionsOfRound(round, desk)).rejects.toThrow('is closed, not adjudicated')
    await finishRound({round, why: ''}, doing('cleo'), store)
    const {corrections, submissions} = await correctionsOfRound(round, desk)
    expect(corrections.length).toBeGreaterThan(0)
    expect(
      corrections.every(({verdict, by, why}) => verdict === 'reject' && by === 'cleo' && why === 'rule 5')
    ).toBe(true)
    const saved = await keep(corrections, {seen: new Map(), desk, submissions})
    if (saved.kind !== 'saved') throw new Error(saved.kind)
    expect(saved.passages.flatMap(({tags}) => tags).filter(({code}) => code.startsWith('gge-2015/'))).toEqual(
      []
    )
    expect((await correctionsOfRound(round, desk)).corrections).toEqual(corrections)
  })

  it.skipIf(skipped)('is settled anew only after it was taken back, with a reason', async () => {
    const round = await closed()
    for (const passage of [p1, p2, p3]) await settle(round, passage, nothing, await lastWord(round))
    await finishRound({round, why: ''}, doing('cleo'), store)
    const again = async () => settle(round, p1, saying('gge-2015/a'), await lastWord(round))
    expect(await again()).toEqual({kind: 'wrong-state', state: 'adjudicated'})
    await expect(reopenAdjudication({round, why: ' '}, doing('cleo'), store)).rejects.toThrow('say why')
    await reopenAdjudication({round, why: 'p1 was wrong'}, doing('cleo'), store)
    expect(await again()).toEqual({kind: 'kept', added: 1})
  })

  it.skipIf(skipped)('refuses a settlement by somebody who had not seen the last one', async () => {
    const round = await closed()
    await settle(round, p1, nothing, 0)
    expect(await settle(round, p1, saying('gge-2015/a'), 0)).toMatchObject({
      kind: 'conflict',
      since: [{word: {passage: p1, why: 'rule 5'}}]
    })
    await expect(
      adjudicate({round, passage: p2, reading: nothing, why: '  ', seen: 0}, doing('cleo'), store)
    ).rejects.toThrow('An adjudication has a reason')
  })
})
