import {randomUUID} from 'node:crypto'
import {Redis} from 'ioredis'
import pg from 'pg'
import {afterEach, describe, expect, inject, it} from 'vitest'
import {openBackEnd} from '../../../src/queue/back-end/back-end.js'
import {EMBEDDED} from '../../../src/queue/settings.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {startRedis} from '../../servers/private-servers.js'

const undo: (() => unknown)[] = []
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step()
})

const servers = inject('servers')

describe.skipIf(servers.redis === null)('a queue on Redis', () => {
  it('is used with a warning where the server does not let its settings be read', async () => {
    const warnings: string[] = []
    const backEnd = await openBackEnd(await withoutConfig(), await freshStore(), message =>
      warnings.push(message)
    )
    await backEnd.close()
    expect(warnings).toEqual([
      expect.stringMatching(/settings of the Redis at .* could not be checked \(NOPERM .*noeviction/)
    ])
  })

  it('says that it does not answer where nothing runs', async () => {
    await expect(openBackEnd('redis://127.0.0.1:9', await freshStore())).rejects.toThrow('does not answer')
  })

  it('is closed within seconds when its server is gone', async () => {
    const server = await startRedis()
    const backEnd = await openBackEnd(server?.address ?? '', await freshStore())
    const worker = await backEnd.work('reading', async () => 0, {concurrency: 1})
    expect(await backEnd.stateOf('reading', 'none')).toBe('unknown')
    await server?.stop()
    const began = Date.now()
    await worker.close()
    await backEnd.close()
    expect(Date.now() - began).toBeLessThan(10_000)
  })
})

it.skipIf(servers.postgres === null)(
  'keeps no connection where the tables of the queue cannot be made',
  async () => {
    const address = await freshDatabase()
    const client = new pg.Client({connectionString: address})
    await client.connect()
    undo.push(() => client.end())
    await client.query(`create schema bullmq; create type bullmq.job_state as enum ('spoilt')`)
    await expect(openBackEnd(address, await freshStore())).rejects.toThrow('job_state')
    const others =
      'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
    await expect.poll(async () => (await client.query(others)).rowCount).toBe(0)
  }
)

it('names the kinds of queue there are', async () => {
  await expect(openBackEnd('kafka://x', await freshStore())).rejects.toThrow(
    `give “${EMBEDDED}”, postgres://… or redis://…`
  )
})

/** The tests' own Redis, as a user who may do everything but read the settings. */
async function withoutConfig(): Promise<string> {
  const name = `u${randomUUID().replaceAll('-', '')}`
  const redis = new Redis(servers.redis ?? '')
  await redis.call('acl', 'setuser', name, 'on', '>word', '~*', '&*', '+@all', '-config')
  undo.push(async () => {
    await redis.call('acl', 'deluser', name)
    redis.disconnect()
  })
  return Object.assign(new URL(servers.redis ?? ''), {username: name, password: 'word'}).toString()
}

async function freshStore(): Promise<Store> {
  const {folder, remove} = freshFolder()
  undo.push(remove)
  const store = await openStore(folder)
  undo.push(store.close)
  return store
}
