import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {PGlite} from '@electric-sql/pglite'
import pg from 'pg'
import {afterEach, describe, expect, inject, it} from 'vitest'
import type {Correction} from '../../src/domain/correction.js'
import type {Submission} from '../../src/domain/submission.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {freshDatabase, freshFolder} from '../servers/places.js'
import {pipelineFolder} from '../taxonomy/small-pipeline.js'

const correction: Correction = {
  id: 'c1',
  submission: 's1',
  passage: 's1-aa',
  quote: 'Arvania supports it.',
  code: 'gge-2015/f',
  verdict: 'reject',
  by: 'an analyst',
  at: '2025-03-03T10:00:00Z',
  why: 'no State acts here'
}

/** Makes the first of our own tables impossible. */
const spoilt = 'create schema concord; create table concord.identity (other text)'

const submission = (id: string): Submission => ({
  id,
  file: {name: 'xaa.txt', bytes: 1, sha256: 'a'.repeat(64)}
})

const undo: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const {postgres} = inject('servers')
describe.each([
  ['embedded', () => freshFolderAddress(), false],
  ['postgres', freshDatabase, postgres === null]
] as const)('the store, %s', (_kind, freshAddress, skipped) => {
  it.skipIf(skipped)('gives back an original under the hash of its bytes, and keeps it once', async () => {
    const store = await opened(await freshAddress())
    const bytes = new TextEncoder().encode('Arvania thanks the Chair.')
    const first = await store.originals.keep(bytes)
    expect(await store.originals.keep(bytes)).toBe(first)
    expect(new Uint8Array(await store.originals.fetch(first))).toEqual(bytes)
  })

  it.skipIf(skipped)('keeps the first outcome under a key and drops a second', async () => {
    const store = await opened(await freshAddress())
    const save = (value: string) =>
      store.outcomes.save([{key: 'k', stage: 'extract', outcome: {value, notes: []}}])
    await save('first')
    await save('second')
    expect((await store.outcomes.fetch(['k'])).get('k')).toEqual({value: 'first', notes: []})
    expect(await store.outcomes.present(['k', 'other'])).toEqual(new Set(['k']))
  })

  it.skipIf(skipped)('appends corrections, never twice, and gives those up to a moment', async () => {
    const store = await opened(await freshAddress())
    expect(await store.corrections.append([correction])).toEqual({kind: 'appended', added: 1, upTo: 1})
    const both = [correction, {...correction, id: 'c2'}]
    expect(await store.corrections.append(both)).toMatchObject({added: 1})
    const early = await store.corrections.of([submission('s1')], 1)
    expect(early.get('s1')?.map(({id}) => id)).toEqual(['c1'])
    const all = await store.corrections.of([submission('s1')], await store.corrections.latest())
    expect(all.get('s1')?.map(({id}) => id)).toEqual(['c1', 'c2'])
  })

  it.skipIf(skipped)('finds the corrections of a file under every submission of it', async () => {
    const store = await opened(await freshAddress())
    const pipeline = await store.pipelines.keep(await loadPipeline(await pipelineFolder({})))
    await store.runs.begin({
      id: 'r1',
      kind: 'digest',
      pipeline,
      submissions: [submission('s1')],
      correctionsUpTo: 0
    })
    await store.corrections.append([correction])
    const mended = {...submission('s2'), manifest: {file: 'xaa.txt', parties: ['XAA'], title: 'Mended'}}
    const found = await store.corrections.of([mended], 1)
    expect(found.get('s2')?.map(({id}) => id)).toEqual(['c1'])
  })

  it.skipIf(skipped)('loses nothing when it is closed and opened again', async () => {
    const address = await freshAddress()
    const store = await openStore(address)
    await store.outcomes.save([{key: 'k', stage: 'tag', outcome: {value: 'kept', notes: []}}])
    await store.close()
    const again = await opened(address)
    expect(again.id).toBe(store.id)
    expect(await again.outcomes.present(['k'])).toEqual(new Set(['k']))
  })

  it.skipIf(skipped)('is refused with one sentence where a newer concord has opened it', async () => {
    const address = await freshAddress()
    const store = await openStore(address)
    await store.pool.pool.query(
      "insert into concord.kysely_migration (name, timestamp) values ('999-of-a-later-day', '2099-01-01')"
    )
    await store.close()
    await expect(openStore(address)).rejects.toThrow(/last opened by a newer concord.*--store/)
  })

  it.skipIf(skipped)('takes many writers at once without losing a row', async () => {
    const store = await opened(await freshAddress())
    const keys = Array.from({length: 50}, (_, n) => `k${n}`)
    await Promise.all(
      keys.map(key => store.outcomes.save([{key, stage: 's', outcome: {value: key, notes: []}}]))
    )
    expect((await store.outcomes.present(keys)).size).toBe(50)
  })
})

describe('the lock of an embedded store', () => {
  it('names the process that holds it, and what to do', async () => {
    const address = freshFolderAddress()
    await opened(address)
    await expect(openStore(address)).rejects.toThrow(
      new RegExp(
        `held by process ${process.pid} on this host .*--store.*PostgreSQL server.*remove .*holder.json`
      )
    )
  })

  it('is taken over from a process that no longer lives', async () => {
    const address = freshFolderAddress()
    await (await openStore(address)).close()
    const dead = spawn(process.execPath, ['-e', ''])
    await once(dead, 'exit')
    leaveLock(address, {pid: dead.pid ?? 0, began: '1'})
    const store = await opened(address)
    expect(JSON.parse(readFileSync(path.join(address, 'holder.json'), 'utf8')).pid).toBe(process.pid)
    expect(store.address).toBe(address)
  })

  it('is taken over where another process has the dead one’s number', async () => {
    const address = freshFolderAddress()
    await (await openStore(address)).close()
    leaveLock(address, {pid: process.ppid, began: 'long ago'})
    await expect(opened(address)).resolves.toBeDefined()
  })

  it.each([
    ['on another host', {host: 'elsewhere'}, 'process 7 on the host elsewhere'],
    ['in another container of the same name', {space: 'another space of numbers'}, 'process 7 on this host']
  ])('is kept by a process %s as long as it touches the lock', async (_where, holder, named) => {
    const address = freshFolderAddress()
    const place = leaveLock(address, {pid: 7, began: '1', ...holder})
    const beat = setInterval(() => utimesSync(place, new Date(), new Date()), 500)
    undo.push(() => clearInterval(beat))
    await expect(openStore(address)).rejects.toThrow(named)
  })

  it('is taken over from a process on another host that no longer touches it', async () => {
    const address = freshFolderAddress()
    leaveLock(address, {pid: process.pid, began: '1', host: 'elsewhere'})
    const [first, second] = await Promise.allSettled([opened(address), opened(address)])
    expect([first.status, second.status].toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is touched by its holder, even while that is busy', async () => {
    const address = freshFolderAddress()
    await opened(address)
    const place = path.join(address, 'holder.json')
    const before = statSync(place).mtimeMs
    for (const end = Date.now() + 5000; Date.now() < end; );
    expect(statSync(place).mtimeMs).toBeGreaterThan(before)
  })

  it('is released where the tables cannot be made', async () => {
    const address = freshFolderAddress()
    const database = await PGlite.create(path.join(address, 'database'))
    await database.exec(spoilt)
    await database.close()
    await expect(openStore(address)).rejects.toThrow(/identity/)
    expect(existsSync(path.join(address, 'holder.json'))).toBe(false)
  })

  it('is released when the store is closed', async () => {
    const address = freshFolderAddress()
    await (await openStore(address)).close()
    await expect(opened(address)).resolves.toBeDefined()
  })
})

it.skipIf(postgres === null)('keeps no connection where the tables cannot be made', async () => {
  const address = await freshDatabase()
  const client = new pg.Client({connectionString: address})
  await client.connect()
  undo.push(() => client.end())
  await client.query(spoilt)
  await expect(openStore(address)).rejects.toThrow(/identity/)
  const others = 'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  await expect.poll(async () => (await client.query(others)).rowCount).toBe(0)
})

it('says in one sentence that no PostgreSQL server answers', async () => {
  await expect(openStore('postgres://nobody:secret@127.0.0.1:9/none')).rejects.toThrow(
    /^The PostgreSQL server at postgres:\/\/nobody:\*\*\*@127.0.0.1:9\/none does not answer \(.*\): check the address/
  )
})

async function opened(address: string): Promise<Store> {
  const store = await openStore(address)
  undo.push(store.close)
  return store
}

function freshFolderAddress(): string {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  return folder
}

function leaveLock(
  address: string,
  holder: {readonly pid: number; readonly began: string; readonly host?: string; readonly space?: string}
): string {
  const place = path.join(address, 'holder.json')
  writeFileSync(place, JSON.stringify({host: hostname(), command: 'concord run', ...holder}))
  return place
}
