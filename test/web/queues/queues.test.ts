import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest'
import {openBackEnd} from '../../../src/queue/back-end/back-end.js'
import {openStore} from '../../../src/store/open-store.js'
import {freshDatabase, freshFolder} from '../../servers/places.js'
import {startRedis} from '../../servers/private-servers.js'
import {openSite, type Site} from '../site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

const servers = inject('servers')
const failing = {name: 'one', queueName: 'reading', data: {}, opts: {jobId: 'spoilt'}}
const fail = async () => {
  throw new Error('The <b>disk</b> is full')
}

describe('the page of queues', () => {
  it('shows what waits, and then what failed and why, as text', async () => {
    const {backEnd} = site.desk
    await backEnd.add(failing)
    expect(await backEnd.lookAt('reading', 10)).toMatchObject({waiting: 1, failed: 0})
    const worker = await backEnd.work('reading', fail, {concurrency: 1})
    await expect.poll(() => backEnd.stateOf('reading', 'spoilt'), {timeout: 30_000}).toBe('failed')
    await worker.close()
    const text = await (await site.ask('/queues', {as: 'secretariat'})).text()
    expect(text).toContain('spoilt')
    expect(text).toContain('The &lt;b&gt;disk&lt;/b&gt; is full')
  }, 60_000)
})

const kinds: readonly [string, boolean, () => Promise<{address: string; stop?: () => Promise<unknown>}>][] = [
  [
    'Redis',
    servers.redis === null,
    async () => {
      const server = await startRedis()
      return {address: server?.address ?? '', stop: async () => server?.stop()}
    }
  ],
  ['a PostgreSQL server', servers.postgres === null, async () => ({address: await freshDatabase()})]
]

describe.each(kinds)('a queue on %s', (_kind, skipped, start) => {
  it.skipIf(skipped)(
    'can be looked at too',
    async () => {
      const {folder, remove} = freshFolder()
      const store = await openStore(`${folder}/store`)
      const server = await start()
      const backEnd = await openBackEnd(server.address, store)
      await backEnd.add(failing)
      const worker = await backEnd.work('reading', fail, {concurrency: 1})
      await expect.poll(() => backEnd.stateOf('reading', 'spoilt'), {timeout: 30_000}).toBe('failed')
      expect(await backEnd.lookAt('reading', 10)).toEqual({
        waiting: 0,
        active: 0,
        failed: 1,
        failures: [{job: 'spoilt', why: 'The <b>disk</b> is full'}]
      })
      await worker.close()
      await backEnd.close()
      await server.stop?.()
      await store.close()
      remove()
    },
    120_000
  )
})
