import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import path from 'node:path'
import {afterEach, describe, expect, inject, it} from 'vitest'
import type {Correction} from '../../src/domain/correction.js'
import {openStore} from '../../src/store/open-store.js'
import type {Store} from '../../src/store/store.js'
import {freshDatabase, freshFolder} from '../servers/places.js'

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
    expect(await store.corrections.append([correction])).toBe(1)
    expect(await store.corrections.append([correction, {...correction, id: 'c2'}])).toBe(1)
    const early = await store.corrections.of(['s1'], 1)
    expect(early.get('s1')?.map(({id}) => id)).toEqual(['c1'])
    const all = await store.corrections.of(['s1'], await store.corrections.latest())
    expect(all.get('s1')?.map(({id}) => id)).toEqual(['c1', 'c2'])
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
      new RegExp(`held by process ${process.pid} .*--store.*PostgreSQL server`)
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

  it('is released when the store is closed', async () => {
    const address = freshFolderAddress()
    await (await openStore(address)).close()
    await expect(opened(address)).resolves.toBeDefined()
  })
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

function leaveLock(address: string, holder: {readonly pid: number; readonly began: string}) {
  const left = {host: hostname(), command: 'concord run', ...holder}
  writeFileSync(path.join(address, 'holder.json'), JSON.stringify(left))
}
