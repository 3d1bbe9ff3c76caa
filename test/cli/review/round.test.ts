import {readFileSync} from 'node:fs'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {openStore} from '../../../src/store/open-store.js'
import {at, codingOf, passageOf, roundOf, supports} from '../../review/rounds/invented.js'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

const {folder, remove} = freshFolder()
const place = (name: string) => path.join(folder, name)
const round = (...words: readonly string[]) => concord(['round', ...words, '--store', place('store')])

const ids = Array.from({length: 12}, (_, number) => `p${number}`)
const given = {codes: [supports('gge-2015/f')]}

beforeAll(async () => {
  const store = await openStore(place('store'))
  const passages = ids.map(id => passageOf(id))
  await store.rounds.begin(roundOf({passages, draw: {kind: 'given', passages: ids}}))
  await store.rounds.begin(roundOf({id: 'r2', name: 'Second round'}))
  for (const [number, passage] of ids.entries()) {
    await store.rounds.code(codingOf({passage, ...(number < 6 ? given : {})}), 0)
    await store.rounds.code(codingOf({passage, coder: 'ben', ...(number < 5 ? given : {})}), 0)
  }
  const step = {round: 'r1', by: 'cleo', at, why: ''}
  await store.rounds.step({...step, id: 'close', to: 'closed'})
  await store.rounds.adjudicate(
    ids.map((passage, number) => ({
      kind: 'adjudication',
      id: `w${number}`,
      round: 'r1',
      passage,
      reading:
        number < 6
          ? {...given, answers: {}, ambiguous: ['gge-2015/g'], noCode: false}
          : {codes: [], answers: {}, ambiguous: [], noCode: true},
      batch: null,
      by: 'cleo',
      at,
      why: 'rule 5'
    })),
    0
  )
  await store.rounds.step({...step, id: 'finish', to: 'adjudicated'})
  await store.close()
})
afterAll(remove)

describe('concord round list', () => {
  it('shows the rounds, newest first, and how much of each is coded', async () => {
    const {out, code, err} = await round('list')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.split('\n').slice(0, 2)).toEqual([
      `${at}  r2  open  0 of 6 codings  Second round (oewg-ict, by cleo; coders: ada, ben)`,
      `${at}  r1  adjudicated  24 of 24 codings  First round (oewg-ict, by cleo; coders: ada, ben)`
    ])
    expect(JSON.parse((await round('list', '--json')).out)[1]).toMatchObject({id: 'r1', state: 'adjudicated'})
  })
})

describe('concord round agreement', () => {
  it('tells how far the coders agree and where they split, in words and as JSON', async () => {
    const {out, code} = await round('agreement', 'r1')
    expect(code).toBe(0)
    // po 11/12; pe 6/12 · 5/12 + 6/12 · 7/12 = 1/2.
    expect(out).toMatch(/^gge-2015\/f +12 +6 +0\.917 +0\.833 +/m)
    expect(out).toContain('Coders split on 1 passage\np5 (arvania.txt, en): Arvania says p5.')
    expect(out).toContain('code-missing gge-2015/f: ada gge-2015/f; ben nothing')
    const json = JSON.parse((await round('agreement', 'r1', '--json')).out)
    expect(json.agreement.codes[0].kappa.value).toBeCloseTo(5 / 6, 10)
    expect(json.disagreements).toHaveLength(1)
  })

  it('says that there is not enough to say', async () => {
    const {out, code} = await round('agreement', 'r2')
    expect(code).toBe(0)
    expect(out).toMatch(/^0 of 3 passages were coded by two or more of: ada, ben$/m)
    expect(out).toMatch(/^all +0 +0 +few +few +few +few$/m)
  })
})

describe('concord round export', () => {
  it('writes gold that concord evaluate tags takes, the same bytes each time', async () => {
    const first = await round('export', 'r1', '--out', place('first.jsonl'), '--json')
    expect(JSON.parse(first.out)).toEqual({round: 'r1', passages: 12, file: place('first.jsonl')})
    const {out} = await round('export', 'r1')
    expect(out).toBe(readFileSync(place('first.jsonl'), 'utf8'))
    const evaluated = await concord(['evaluate', 'tags', place('first.jsonl')])
    expect(evaluated, evaluated.err).toMatchObject({code: 0})
    expect(evaluated.out).toContain('held against 12 passages')
    expect(evaluated.out).not.toMatch(/^gge-2015\/g/m)
  })

  it('says what is missing where the round is not adjudicated, or is not there', async () => {
    expect(await round('export', 'r2')).toMatchObject({
      code: 1,
      err: 'The round “Second round” is open, not adjudicated: settle all its passages, then export it.\n'
    })
    expect(await round('export', 'r3')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^There is no round r3 in .*: see concord round list\.\n$/)
    })
  })
})
