import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {sql} from 'kysely'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {saveCorrections} from '../../../src/review/corrections/save-corrections.js'
import {databaseOver} from '../../../src/store/database.js'
import {openStore} from '../../../src/store/open-store.js'
import {loadPipeline} from '../../../src/taxonomy/load-pipeline.js'
import {freshFolder} from '../../servers/places.js'
import {concord} from '../concord-process.js'

const {folder, remove} = freshFolder()
afterAll(remove)
const address = path.join(folder, 'store')
const store = ['--store', address]
const out = path.join(folder, 'out')
const run = () =>
  concord(['run', 'fixtures/golden/one-voice/in', '--out', out, '--formats', 'json', ...store])
const by = {by: 'Ana', at: '2026-03-03T10:00:00Z', why: ''}

type Written = {
  readonly id: string
  readonly submission: string
  readonly text: string
  readonly tags: {code: string}[]
}

const tagged = (): Written => {
  const lines = readFileSync(path.join(out, 'passages.jsonl'), 'utf8').trim().split('\n')
  const passage = lines.map(line => JSON.parse(line) as Written).find(({tags}) => tags.length > 0)
  if (!passage) throw new Error('The paper has tags')
  return passage
}

async function correct(...words: readonly object[]) {
  const file = path.join(folder, 'corrections.jsonl')
  const {id: passage, submission, text: quote} = tagged()
  const lines = words.map(word => JSON.stringify({submission, passage, quote, ...by, ...word}))
  writeFileSync(file, lines.join('\n'))
  return concord(['correct', file, ...store])
}

/** Each call is a process of its own, which opens the store anew. */
const long = {timeout: 240_000}

beforeAll(async () => {
  expect((await run()).code).toBe(0)
}, long.timeout)

describe('corrections that were saved beside a run', long, () => {
  it('are settled where the next run looks: it has only to compare', async () => {
    const opened = await openStore(address)
    const pipeline = await loadPipeline('pipelines/oewg-ict')
    const {id: passage, tags} = tagged()
    const code = tags[0]?.code ?? ''
    const said = {...by, request: 'r1', seen: new Map<string, number>()}
    await saveCorrections([{passage, verdict: 'accept', code}], said, {store: opened, pipeline})
    await opened.close()
    const {code: exit, out: told} = await run()
    expect(exit).toBe(0)
    expect(tagged().id).toBe(passage)
    expect(told).toContain('1 stage performed.')
    expect(tagged().tags.find(tag => tag.code === code)).toMatchObject({settled: 'accepted'})
  })
})

describe('concord correct', long, () => {
  it('takes every verdict', async () => {
    const {tags} = tagged()
    const code = tags[0]?.code ?? ''
    const answer = {question: 'binding-instrument', pole: 'open'}
    const words = [
      {id: 'n1', verdict: 'note', note: '另见第二段 🕊️'},
      {verdict: 'set', code, stance: 'opposes', span: {start: 0, end: 3}, batch: 'b1'},
      {verdict: 'best-quote', code, batch: 'b1'},
      {verdict: 'reject', ...answer},
      {verdict: 'withdraw', of: 'n1'}
    ]
    const {err, out: told} = await correct(...words)
    expect(err).toBe('')
    expect(told).toContain('5 new of 5 corrections')
  })

  it('names what a line says wrong, and what it speaks of that is not there', async () => {
    const damaged = await correct(
      {verdict: 'note', note: ' '},
      {verdict: 'set', code: 'gge-2015/f', of: 'n1'}
    )
    expect(damaged.err).toMatch(/line 1: “note” must hold words\.\n.*line 2: “of” has no place beside set\./)
    expect(damaged.code).toBe(1)
    const unknown = await correct(
      {verdict: 'accept', question: 'no-such', pole: 'yes'},
      {verdict: 'withdraw', of: 'nobody'}
    )
    expect(unknown.err).toMatch(
      /no pole yes of a question no-such .*\n.*no correction nobody of the submission \w+ to withdraw/
    )
    expect(unknown.code).toBe(1)
  })

  it('writes no note into a digest', async () => {
    expect((await correct({verdict: 'note', note: 'between ourselves'})).code).toBe(0)
    expect((await run()).code).toBe(0)
    for (const file of ['passages.jsonl', 'digest.json'])
      expect(readFileSync(path.join(out, file), 'utf8')).not.toContain('between ourselves')
  })
})

describe('concord audit', long, () => {
  it('lists the latest entries', async () => {
    const {out: told} = await concord(['audit', 'list', '--limit', '2', ...store])
    expect(told.trim().split('\n')).toHaveLength(2)
    expect(told).toMatch(/^\d+ {2}2026-03-03T10:00:00Z {2}Ana {2}correction {2}c\w+/)
  })

  it('says that the record is whole, and holds it against its noted end', async () => {
    const {code, out: told} = await concord(['audit', 'verify', ...store])
    expect(told).toMatch(/^The record is whole: 7 entries, 7 corrections\./)
    expect(code).toBe(0)
    const [, noted = ''] = /noted elsewhere: (\S+)/.exec(told) ?? []
    expect((await concord(['audit', 'verify', '--noted', noted, ...store])).code).toBe(0)
    const other = noted.replace(/.$/, last => (last === '0' ? '1' : '0'))
    expect(await concord(['audit', 'verify', '--noted', other, ...store])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Entry 7 is not the one that was noted elsewhere')
    })
    expect((await concord(['audit', 'verify', '--noted', 'x', ...store])).code).toBe(1)
  })

  it('names the first broken entry in one sentence', async () => {
    const opened = await openStore(address)
    const database = databaseOver(opened.pool.pool)
    await sql`alter table concord.audit disable trigger all`.execute(database)
    await sql`update concord.audit set content = replace(content, 'Ana', 'Eve') where number >= 3`.execute(
      database
    )
    await opened.close()
    const {code, err} = await concord(['audit', 'verify', ...store])
    expect(err.trim()).toBe(
      'The record is broken at entry 3: Entry 3 is not what was written, or the one before it is not.'
    )
    expect(code).toBe(1)
  })
})
