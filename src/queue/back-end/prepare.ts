import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {emptyDatabase} from '../../store/embedded/embedded-pool.js'
import {keepEmptyDatabase} from '../../store/embedded/empty-database.js'
import {openStore} from '../../store/open-store.js'
import {EMBEDDED} from '../settings.js'
import {openBackEnd} from './back-end.js'

/**
 * Leaves an empty database with all its tables, those of the queue too, beside the compiled program: every new store
 * begins as a copy of it, in half the time. Run when the program is installed.
 */
await keepEmptyDatabase(emptyDatabase(), async keep => {
  const folder = await mkdtemp(path.join(tmpdir(), 'concord-empty-'))
  try {
    const store = await openStore(folder)
    await (await openBackEnd(EMBEDDED, store)).close()
    // Each store has an identity of its own, which it gives itself when it lacks one.
    await store.pool.pool.query('delete from concord.identity')
    await store.close()
    await keep(path.join(folder, 'database'))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
})
