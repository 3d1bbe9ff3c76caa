import path from 'node:path'
import type {Pool} from 'pg'
import {type ConcordDatabase, databaseOver} from './database.js'
import {openEmbeddedPool} from './embedded-pool.js'
import {holdStore} from './holder.js'
import {correctionsIn, outcomesIn, pipelinesIn} from './kept-values.js'
import {migrate} from './migrations.js'
import {originalsInDatabase} from './originals-in-database.js'
import {originalsOnDisk} from './originals-on-disk.js'
import {runsIn} from './runs.js'
import {openServerPool, withoutPassword} from './server-pool.js'
import type {Originals, Store} from './store.js'

/** True for an address of a PostgreSQL server; anything else is a folder. */
export const isServerAddress = (address: string): boolean => /^postgres(ql)?:\/\//.test(address)

/**
 * Opens the store at a folder (embedded, for one process at a time) or at a `postgres://` address, with
 * its tables up to date. Throws a UserError where another process holds the folder or no server answers.
 */
export async function openStore(address: string): Promise<Store> {
  if (isServerAddress(address)) {
    const pool = await openServerPool(address)
    const database = databaseOver(pool)
    await migrate(database)
    return storeOver(database, {
      originals: originalsInDatabase(database),
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
  const database = databaseOver(pool)
  await migrate(database)
  return storeOver(database, {
    originals: originalsOnDisk(path.join(folder, 'originals')),
    address: folder,
    pool: {kind: 'embedded', pool},
    release
  })
}

type Parts = {
  readonly originals: Originals
  readonly address: string
  readonly pool: Store['pool']
  readonly release: () => Promise<void>
}

async function storeOver(
  database: ConcordDatabase,
  {originals, address, pool, release}: Parts
): Promise<Store> {
  const {id} = await database.selectFrom('identity').select('id').executeTakeFirstOrThrow()
  return {
    id,
    originals,
    address,
    pool,
    pipelines: pipelinesIn(database),
    runs: runsIn(database),
    outcomes: outcomesIn(database),
    corrections: correctionsIn(database),
    close: async () => {
      await database.destroy()
      await release()
    }
  }
}
