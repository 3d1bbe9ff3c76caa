import {randomBytes} from 'node:crypto'
import path from 'node:path'
import type {Pool} from 'pg'
import {auditIn} from './audit/audit.js'
import {collectionsIn} from './collections.js'
import {correctionsIn} from './corrections/corrections.js'
import {type ConcordDatabase, databaseOver} from './database.js'
import {definitionsIn} from './definitions.js'
import {editionsIn} from './editions/editions.js'
import {openEmbeddedPool} from './embedded/embedded-pool.js'
import {indexIn} from './index/index-store.js'
import {nextIn} from './index/next/facet.js'
import {holdStore} from './lock/holder.js'
import {migrate} from './migrations/migrate.js'
import {originalsInDatabase} from './originals-in-database.js'
import {originalsOnDisk} from './originals-on-disk.js'
import {outcomesIn} from './outcomes.js'
import {pipelinesIn} from './pipelines.js'
import {roundsIn} from './rounds/rounds-in.js'
import {runsIn} from './runs.js'
import {openServerPool, withoutPassword} from './server-pool.js'
import type {Originals, Store} from './store.js'
import {taggersIn} from './taggers/taggers.js'

/** True for an address of a PostgreSQL server; anything else is a folder. */
export const isServerAddress = (address: string): boolean => /^postgres(ql)?:\/\//.test(address)

/**
 * Opens the store at a folder (embedded, for one process at a time) or at a `postgres://` address, with
 * its tables up to date. Throws a UserError where another process holds the folder or no server answers.
 */
export async function openStore(address: string): Promise<Store> {
  if (isServerAddress(address)) {
    const pool = await openServerPool(address)
    return storeOver(databaseOver(pool), {
      originals: originalsInDatabase,
      address: withoutPassword(address),
      pool: {kind: 'server', pool},
      release: async () => {}
    })
  }
  const folder = path.resolve(address)
  const release = await holdStore(folder)
  let pool: Pool
  try {
    pool = await openEmbeddedPool(path.join(folder, 'database'))
  } catch (cause) {
    await release()
    throw cause
  }
  return storeOver(databaseOver(pool), {
    originals: () => originalsOnDisk(path.join(folder, 'originals')),
    address: folder,
    pool: {kind: 'embedded', pool},
    release
  })
}

type Parts = {
  readonly originals: (database: ConcordDatabase) => Originals
  readonly address: string
  readonly pool: Store['pool']
  readonly release: () => Promise<void>
}

/** Brings the tables up to date. Where that fails, the connections are closed and the folder released. */
async function storeOver(
  database: ConcordDatabase,
  {originals, address, pool, release}: Parts
): Promise<Store> {
  const close = async () => {
    try {
      await database.destroy()
    } finally {
      await release()
    }
  }
  try {
    await migrate(database)
    const id = await identityOf(database)
    const files = originals(database)
    return {
      id,
      originals: files,
      address,
      pool,
      pipelines: pipelinesIn(database, files),
      runs: runsIn(database),
      outcomes: outcomesIn(database),
      corrections: correctionsIn(database),
      audit: auditIn(database),
      collections: collectionsIn(database),
      definitions: definitionsIn(database),
      index: indexIn(database),
      next: nextIn(database),
      rounds: roundsIn(database),
      taggers: taggersIn(database),
      editions: editionsIn(database),
      close
    }
  } catch (cause) {
    await close()
    throw cause
  }
}

/** The store's own name for ever; one that is a copy of the empty database has none yet. */
async function identityOf(database: ConcordDatabase): Promise<string> {
  const found = await database.selectFrom('identity').select('id').executeTakeFirst()
  if (found !== undefined) return found.id
  const id = randomBytes(6).toString('hex')
  await database.insertInto('identity').values({id}).execute()
  return id
}
