import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import type {AdjudicatorsWord} from '../../../src/domain/round/adjudication.js'
import type {Coding} from '../../../src/domain/round/coding.js'
import type {Round, RoundState} from '../../../src/domain/round/round.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'

const at = '2026-11-30T10:00:00Z'

const passage = (id: string): Round['passages'][number] => ({
  id,
  submission: 's1',
  text: `Words of ${id}.`,
  language: 'en',
  page: 1,
  number: null,
  ordinal: 1,
  headings: [],
  file: 'xaa.txt',
  party: 'XAA'
})

const roundOf = (id: string): Round => ({
  id,
  name: `Round ${id}`,
  purpose: 'to learn where coders split',
  pipeline: 'p',
  collection: 'oewg-ict',
  taxonomies: ['gge-2015'],
  questions: [],
  draw: {kind: 'given', passages: ['p1', 'p2']},
  passages: [passage('p1'), passage('p2')],
  coders: ['ada', 'ben'],
  by: 'cleo',
  at
})

const codingOf = (round: string, said: Partial<Coding> & Pick<Coding, 'id'>): Coding => ({
  round,
  passage: 'p1',
  coder: 'ada',
  codes: [],
  answers: {},
  ambiguous: [],
  noCode: true,
  note: '',
  at,
  ...said
})

const adjudicationOf = (round: string, id: string, on = 'p1'): AdjudicatorsWord => ({
  kind: 'adjudication',
  id,
  round,
  passage: on,
  reading: {codes: [], answers: {}, ambiguous: [], noCode: true},
  batch: null,
  by: 'cleo',
  at,
  why: 'nothing is said here'
})

const {postgres} = inject('servers')
describe.skipIf(postgres === null)('rounds in a PostgreSQL store', () => keepsRounds(freshDatabase))

describe('rounds in an embedded store', () => {
  const {folder, remove} = freshFolder()
  afterAll(remove)
  keepsRounds(async () => folder)
})

function keepsRounds(freshAddress: () => Promise<string>): void {
  let store: Store
  beforeAll(async () => {
    store = await openStore(await freshAddress())
  })
  afterAll(() => store.close())

  const begun = async (id: string): Promise<string> => {
    await store.rounds.begin(roundOf(id))
    return id
  }
  const passedTo = (round: string, to: RoundState) =>
    store.rounds.step({id: `${round}-${to}`, round, to, by: 'cleo', at, why: ''})

  it('gives a round back as it was begun, open, and keeps it once', async () => {
    const id = await begun('back')
    await store.rounds.begin({...roundOf(id), name: 'Another'})
    expect(await store.rounds.fetch(id)).toEqual({round: roundOf(id), state: 'open', steps: []})
    expect(await store.rounds.fetch('none such')).toBeUndefined()
  })

  it('keeps a word that is sent twice once, by whatever clock', async () => {
    const id = await begun('twice')
    const first = await store.rounds.code(codingOf(id, {id: 'twice-1'}), 0)
    const again = await store.rounds.code(codingOf(id, {id: 'twice-1', at: '2026-11-30T10:00:09Z'}), 0)
    expect(first.kind).toBe('kept')
    expect(again).toEqual(first)
    expect(await store.rounds.codings(id)).toHaveLength(1)
  })

  it('refuses a word by a coder who had not seen her own last one, and shows it', async () => {
    const id = await begun('stale')
    const first = codingOf(id, {id: 'stale-1', note: 'first'})
    await store.rounds.code(first, 0)
    const outcome = await store.rounds.code(codingOf(id, {id: 'stale-2', note: 'second'}), 0)
    expect(outcome).toMatchObject({kind: 'conflict', since: [{coding: first}]})
    expect(await store.rounds.codings(id)).toHaveLength(1)
  })

  it('keeps an earlier word beside a later one that had seen it', async () => {
    const id = await begun('later')
    const first = await store.rounds.code(codingOf(id, {id: 'later-1', note: 'first'}), 0)
    if (first.kind !== 'kept') throw new Error(`not kept: ${first.kind}`)
    await store.rounds.code(codingOf(id, {id: 'later-2', note: 'second'}), first.number)
    const notes = (await store.rounds.codings(id)).map(({coding: {note}}) => note)
    expect(notes).toEqual(['first', 'second'])
  })

  it('never takes another coder’s word for a conflict, nor gives it to a coder', async () => {
    const id = await begun('blind')
    await store.rounds.code(codingOf(id, {id: 'blind-a'}), 0)
    expect(await store.rounds.code(codingOf(id, {id: 'blind-b', coder: 'ben'}), 0)).toMatchObject({
      kind: 'kept'
    })
    const own = await store.rounds.codingsBy('ben', id)
    expect(own.map(({coding: {coder}}) => coder)).toEqual(['ben'])
  })

  it('keeps one of two words that a coder sends at once', async () => {
    const id = await begun('race')
    const outcomes = await Promise.all(
      ['race-1', 'race-2'].map(word => store.rounds.code(codingOf(id, {id: word, note: word}), 0))
    )
    expect(outcomes.map(({kind}) => kind).toSorted()).toEqual(['conflict', 'kept'])
  })

  it('takes no coding once it is closed', async () => {
    const id = await begun('closed')
    await passedTo(id, 'closed')
    expect(await store.rounds.code(codingOf(id, {id: 'closed-1'}), 0)).toEqual({
      kind: 'wrong-state',
      state: 'closed'
    })
  })

  it('passes from open by closed to adjudicated and back to closed, never back to open', async () => {
    const id = await begun('steps')
    expect(await passedTo(id, 'adjudicated')).toEqual({kind: 'wrong-state', state: 'open'})
    expect(await passedTo(id, 'closed')).toEqual({kind: 'kept'})
    expect(await passedTo(id, 'closed')).toEqual({kind: 'kept'})
    expect(await passedTo(id, 'adjudicated')).toEqual({kind: 'kept'})
    const back = {id: 'steps-back', round: id, by: 'cleo', at, why: 'one was wrong'} as const
    expect(await store.rounds.step({...back, to: 'open'})).toEqual({
      kind: 'wrong-state',
      state: 'adjudicated'
    })
    expect(await store.rounds.step({...back, to: 'closed'})).toEqual({kind: 'kept'})
    expect((await store.rounds.fetch(id))?.steps.map(({to}) => to)).toEqual([
      'closed',
      'adjudicated',
      'closed'
    ])
  })

  it('takes adjudications while it is closed alone', async () => {
    const id = await begun('words')
    expect(await store.rounds.adjudicate([adjudicationOf(id, 'words-1')], 0)).toEqual({
      kind: 'wrong-state',
      state: 'open'
    })
    await passedTo(id, 'closed')
    expect(await store.rounds.adjudicate([adjudicationOf(id, 'words-1')], 0)).toEqual({
      kind: 'kept',
      added: 1
    })
    expect(await store.rounds.adjudicate([adjudicationOf(id, 'words-1')], 0)).toEqual({
      kind: 'kept',
      added: 0
    })
  })

  it('keeps none of several adjudications where somebody spoke on one of the passages since', async () => {
    const id = await begun('batch')
    await passedTo(id, 'closed')
    await store.rounds.adjudicate([adjudicationOf(id, 'batch-1', 'p2')], 0)
    const both = [adjudicationOf(id, 'batch-2', 'p1'), adjudicationOf(id, 'batch-3', 'p2')]
    const outcome = await store.rounds.adjudicate(both, 0)
    expect(outcome).toMatchObject({kind: 'conflict', since: [{word: {id: 'batch-1'}}]})
    expect(await store.rounds.words(id)).toHaveLength(1)
    const seen = (await store.rounds.words(id)).at(-1)?.number ?? 0
    expect(await store.rounds.adjudicate(both, seen)).toEqual({kind: 'kept', added: 2})
  })

  it('writes each act into the record once, and of a coding not what it says', async () => {
    const id = await begun('audited')
    await begun('audited')
    const coding = codingOf(id, {
      id: 'audited-1',
      codes: [{code: 'gge-2015/k', stance: 'supports', act: 'none'}],
      noCode: false
    })
    for (let times = 0; times < 2; times += 1) await store.rounds.code(coding, 0)
    await store.rounds.code(codingOf(id, {id: 'audited-late'}), 0)
    for (let times = 0; times < 2; times += 1) await passedTo(id, 'closed')
    for (let times = 0; times < 2; times += 1)
      await store.rounds.adjudicate([adjudicationOf(id, 'audited-2')], 0)
    const entries = await store.audit.list({limit: 4})
    expect(entries.toReversed().map(({act, on, by}) => [act, on, by])).toEqual([
      ['round-begin', id, 'cleo'],
      ['round-coding', 'audited-1', 'ada'],
      ['round-step', id, 'cleo'],
      ['round-adjudication', 'audited-2', 'cleo']
    ])
    expect(JSON.stringify(entries)).not.toContain('gge-2015/k')
    expect(await store.audit.verify()).toMatchObject({kind: 'whole'})
  })

  it('lists the newest first, with its state and how much is coded', async () => {
    await begun('list-1')
    const id = await begun('list-2')
    await store.rounds.code(codingOf(id, {id: 'list-a'}), 0)
    await store.rounds.code(codingOf(id, {id: 'list-b', coder: 'ben'}), 0)
    await passedTo(id, 'closed')
    expect((await store.rounds.list()).slice(0, 2)).toEqual([
      {
        id,
        name: 'Round list-2',
        collection: 'oewg-ict',
        state: 'closed',
        coders: ['ada', 'ben'],
        passages: 2,
        coded: 2,
        by: 'cleo',
        at
      },
      expect.objectContaining({id: 'list-1', state: 'open', coded: 0})
    ])
  })
}
