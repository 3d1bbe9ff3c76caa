import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Reading} from '../../../src/domain/round/coding.js'
import {adjudicate, takeBack} from '../../../src/review/rounds/adjudication/adjudicate.js'
import {exportGold} from '../../../src/review/rounds/adjudication/gold.js'
import {acceptUnanimous} from '../../../src/review/rounds/adjudication/unanimous.js'
import {beginRound, type RoundWanted} from '../../../src/review/rounds/begin-round.js'
import {codePassage} from '../../../src/review/rounds/code-passage.js'
import {closeRound, finishRound, reopenAdjudication} from '../../../src/review/rounds/pass-on.js'
import {maySeeOthers, progressOf, roundOf, sightOf} from '../../../src/review/rounds/sight.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {at, passageOf, supports} from './invented.js'

const {postgres} = inject('servers')
describe.skipIf(postgres === null)('a round in a PostgreSQL store', () => goesItsWay(freshDatabase))

describe('a round in an embedded store', () => {
  const {folder, remove} = freshFolder()
  afterAll(remove)
  goesItsWay(async () => folder)
})

const nothing: Reading = {codes: [], answers: {}, ambiguous: [], noCode: true}
const saying = (...codes: readonly string[]): Reading => ({
  ...nothing,
  codes: codes.map(supports),
  noCode: codes.length === 0
})

function goesItsWay(freshAddress: () => Promise<string>): void {
  let store: Store
  let pipeline: Pipeline
  let acts = 0
  beforeAll(async () => {
    store = await openStore(await freshAddress())
    // The model is of no account here, and large.
    pipeline = {...(await loadPipeline('pipelines/oewg-ict', {phrase: () => null})), model: null}
  })
  afterAll(() => store.close())

  const doing = (by: string) => {
    acts += 1
    return {id: `act-${acts}`, by, at}
  }
  const candidates = ['p1', 'p2', 'p3'].map(id => ({passage: passageOf(id), codes: ['gge-2015/a']}))
  const wanted: RoundWanted = {
    name: 'First round',
    purpose: 'to learn where coders split',
    taxonomies: ['oewg-agenda', 'gge-2015'],
    questions: ['due-diligence'],
    draw: {kind: 'given', passages: ['p1', 'p2', 'p3']},
    coders: ['ada', 'ben']
  }
  const begun = async (more: Partial<RoundWanted> = {}): Promise<string> => {
    const {id} = await beginRound({...wanted, ...more}, doing('cleo'), {candidates, pipeline, store})
    return id
  }
  const code = (round: string, coder: string, passage: string, reading: Reading, seen = 0) =>
    codePassage({round, passage, reading, note: '', seen}, doing(coder), store)
  /** Both say the same of the first passage, and split on the second; nobody has coded the third. */
  const closed = async (): Promise<string> => {
    const round = await begun()
    for (const coder of ['ada', 'ben']) await code(round, coder, 'p1', saying('gge-2015/a'))
    await code(round, 'ada', 'p2', saying('gge-2015/f'))
    await code(round, 'ben', 'p2', nothing)
    await closeRound({round, why: 'all is coded'}, doing('cleo'), store)
    return round
  }
  const settle = (round: string, passage: string, reading: Reading, seen: number) =>
    adjudicate({round, passage, reading, why: 'rule 5', seen}, doing('cleo'), store)
  const lastWord = async (round: string) => (await store.rounds.words(round)).at(-1)?.number ?? 0

  it('is of the taxonomies that were asked for, in the order of the pipeline, by whom and when', async () => {
    const {round, state} = await roundOf(await begun(), store)
    expect(state).toBe('open')
    expect(round.taxonomies.toSorted()).toEqual(['gge-2015', 'oewg-agenda'])
    expect(round).toMatchObject({by: 'cleo', at, collection: 'oewg-ict', coders: ['ada', 'ben']})
  })

  it.each([
    ['no name', {name: ' '}, 'no name'],
    ['nothing to code', {taxonomies: [], questions: []}, 'Nothing is to be coded'],
    ['nobody to code', {coders: []}, 'Nobody is to code'],
    ['an unknown taxonomy', {taxonomies: ['none-such']}, 'no taxonomy none-such']
  ])('is not begun with %s', async (_what, more, fault) => {
    await expect(begun(more)).rejects.toThrow(fault)
  })

  it('shows a coder neither another’s codings nor the machine’s tags', async () => {
    const round = await begun()
    await code(round, 'ada', 'p1', {...saying('gge-2015/k'), noCode: false})
    const sight = await sightOf(round, 'ben', store)
    expect(sight.passages.map(({own, seen}) => [own, seen])).toEqual(Array(3).fill([null, 0]))
    expect(JSON.stringify(sight)).not.toMatch(/gge-2015\/|ada|"draw"|"coders"/)
    expect(maySeeOthers(await roundOf(round, store), 'ben')).toBe(false)
    expect(maySeeOthers(await roundOf(round, store), 'cleo')).toBe(true)
    await expect(sightOf(round, 'cleo', store)).rejects.toThrow('cleo does not code')
  })

  it('shows a coder the last of the own words, and how far each has come', async () => {
    const round = await begun()
    const first = await code(round, 'ada', 'p1', saying('gge-2015/k'))
    if (first.kind !== 'kept') throw new Error(first.kind)
    await code(round, 'ada', 'p1', nothing, first.number)
    const {passages, progress} = await sightOf(round, 'ada', store)
    expect(passages[0]?.own).toMatchObject({codes: [], noCode: true})
    expect(progress).toEqual({coder: 'ada', coded: 1, of: 3})
    expect(await progressOf(round, store)).toEqual([progress, {coder: 'ben', coded: 0, of: 3}])
  })

  it.each([
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
    await expect(code(round, 'ada', 'p1', reading)).rejects.toThrow(fault)
    expect(await store.rounds.codings(round)).toEqual([])
  })

  it('accepts at one go what all coders agree on, says how many, and takes it back at one go', async () => {
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
      '3 of 3 passages of the round “First round” are not settled yet, the first p1'
    )
  })

  it('is exported once every passage is settled, byte for byte the same, a later word in place of an earlier', async () => {
    const round = await closed()
    await acceptUnanimous({round, why: 'all agree'}, doing('cleo'), store)
    await settle(round, 'p2', nothing, await lastWord(round))
    await settle(round, 'p3', nothing, await lastWord(round))
    const mended = {
      ...saying('gge-2015/f'),
      answers: {'due-diligence': 'voluntary'},
      ambiguous: ['gge-2015/a']
    }
    await settle(round, 'p2', mended, await lastWord(round))
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
        id: 'p1',
        party: 'XAA',
        text: 'Arvania says p1.',
        language: 'en',
        tags: [supports('gge-2015/a')],
        ambiguous: [],
        questions: {}
      },
      expect.objectContaining({
        id: 'p2',
        tags: [supports('gge-2015/f')],
        ambiguous: ['gge-2015/a'],
        questions: {'due-diligence': 'voluntary'}
      }),
      expect.objectContaining({id: 'p3', tags: []})
    ])
    expect(await exportGold(round, store)).toBe(gold)
  })

  it('is settled anew only after it was taken back, with a reason', async () => {
    const round = await closed()
    for (const passage of ['p1', 'p2', 'p3']) await settle(round, passage, nothing, await lastWord(round))
    await finishRound({round, why: ''}, doing('cleo'), store)
    const again = async () => settle(round, 'p1', saying('gge-2015/a'), await lastWord(round))
    expect(await again()).toEqual({kind: 'wrong-state', state: 'adjudicated'})
    await expect(reopenAdjudication({round, why: ' '}, doing('cleo'), store)).rejects.toThrow('say why')
    await reopenAdjudication({round, why: 'p1 was wrong'}, doing('cleo'), store)
    expect(await again()).toEqual({kind: 'kept', added: 1})
  })

  it('refuses a settlement by somebody who had not seen the last one', async () => {
    const round = await closed()
    await settle(round, 'p1', nothing, 0)
    expect(await settle(round, 'p1', saying('gge-2015/a'), 0)).toMatchObject({
      kind: 'conflict',
      since: [{word: {passage: 'p1', why: 'rule 5'}}]
    })
    await expect(
      adjudicate({round, passage: 'p2', reading: nothing, why: '  ', seen: 0}, doing('cleo'), store)
    ).rejects.toThrow('An adjudication has a reason')
  })
}
