import {randomUUID} from 'node:crypto'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import pg from 'pg'
import {EMBEDDED} from '../../src/queue/settings.js'
import {startPostgres, startRedis} from '../../test/servers/private-servers.js'

/** Where a store and a queue are, and what to call the two together. */
export type Places = {readonly name: string; readonly store: string; readonly queue: string}

/** Kinds of back ends, each with a maker of new, empty places; those without their server are left out. */
export type BackEnds = {
  readonly kinds: readonly {readonly name: string; readonly fresh: () => Promise<Places>}[]
  readonly stop: () => Promise<void>
}

/** Starts private servers and says which are missing. The caller stops them, which removes what they kept. */
export async function openBackEnds(): Promise<BackEnds> {
  const postgres = await startPostgres()
  const redis = await startRedis()
  if (!postgres) console.log('There is no PostgreSQL server, so nothing is measured on one.')
  if (!redis) console.log('There is no Redis server, so nothing is measured on one.')
  const folders: string[] = []
  const folder = async () => {
    const made = await mkdtemp(path.join(tmpdir(), 'concord-bench-store-'))
    folders.push(made)
    return path.join(made, 'store')
  }
  const kind = (name: string, places: () => Promise<Omit<Places, 'name'>>) => ({
    name,
    fresh: async () => ({name, ...(await places())})
  })
  return {
    kinds: [
      kind('embedded store and queue', async () => ({store: await folder(), queue: EMBEDDED})),
      ...(redis
        ? [kind('embedded store, Redis queue', async () => ({store: await folder(), queue: redis.address}))]
        : []),
      ...(postgres
        ? [
            kind('PostgreSQL store and queue', async () => {
              const store = await database(postgres.address)
              return {store, queue: store}
            })
          ]
        : []),
      ...(postgres && redis
        ? [
            kind('PostgreSQL store, Redis queue', async () => ({
              store: await database(postgres.address),
              queue: redis.address
            }))
          ]
        : [])
    ],
    stop: async () => {
      await postgres?.stop()
      await redis?.stop()
      for (const made of folders) await rm(made, {recursive: true})
    }
  }
}

async function database(server: string): Promise<string> {
  const name = `b${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({connectionString: server})
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return Object.assign(new URL(server), {pathname: `/${name}`}).toString()
}
