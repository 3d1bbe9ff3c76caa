import {EventEmitter} from 'node:events'
import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {PGlite} from '@electric-sql/pglite'
import {Mutex} from 'async-mutex'
import type {Pool} from 'pg'
import {makeDatabase} from './empty-database.js'

// PostgreSQL is three megabytes of WebAssembly. Compiled for good as soon as by default, it costs a short run more than
// it saves; ten times later, only what is really used much is.
setFlagsFromString('--wasm-tiering-budget=18000000')

/**
 * PostgreSQL clears its cache of pages as it starts: 128 MB of it is half of a start's time, and finds no page sooner
 * here than a quarter of it, since the files are the operating system's to keep at hand.
 */
const SMALLER_CACHE = ['-c', 'shared_buffers=32MB']

/** int8, which node-postgres gives as text; so does this pool. */
const INT8 = 20

/**
 * The embedded database behind the interface of a node-postgres pool. It has one session only, so a
 * transaction holds all others off from its BEGIN to its COMMIT or ROLLBACK. The caller must hold the
 * folder's lock: the database itself has none.
 */
export async function openEmbeddedPool(folder: string): Promise<Pool> {
  if (!existsSync(folder))
    await makeDatabase(folder, {
      ready: emptyDatabase(),
      create: async place => (await PGlite.create(place)).close()
    })
  const database = await PGlite.create(folder, {
    parsers: {[INT8]: (value: string) => value},
    startParams: [...PGlite.defaultStartParams, ...SMALLER_CACHE]
  })
  // BullMQ's statements name no schema; ours always do.
  await database.exec('create schema if not exists bullmq; set search_path to bullmq, public')
  const session = new Mutex()
  const connect = async () => new EmbeddedClient(database, session)
  const pool = Object.assign(new EventEmitter(), {
    options: {keepAlive: true},
    connect,
    query: async (text: string, values?: unknown[]) => (await connect()).query(text, values),
    end: async () => {
      await session.runExclusive(() => database.close())
    }
  })
  // The queue and the query layer use no more of a pool than stands above.
  return pool as unknown as Pool
}

/** Where the installed version of PGlite has, or would have, an empty database; what another made may not open. */
export function emptyDatabase(): string {
  const library = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const {version} = JSON.parse(readFileSync(path.join(path.dirname(library), '../package.json'), 'utf8'))
  return fileURLToPath(new URL(`../../../dist/empty-database/${version}-with-tables`, import.meta.url))
}

const LISTEN = /^\s*(un)?listen\s+"?([^";]+)"?/i
const LEADING_COMMENTS = /^(\s*--[^\n]*\n)+/

/** One borrower's view of the one session. */
class EmbeddedClient extends EventEmitter {
  readonly #database: PGlite
  readonly #session: Mutex
  readonly #listening = new Map<string, () => Promise<void>>()
  #endTransaction: (() => void) | undefined

  constructor(database: PGlite, session: Mutex) {
    super()
    this.#database = database
    this.#session = session
  }

  async query(text: string, values: unknown[] = []) {
    const statement = text.replace(LEADING_COMMENTS, '').trim()
    const listen = LISTEN.exec(statement)
    if (listen?.[2] !== undefined) return this.#listen(listen[2], listen[1] !== undefined)
    if (this.#endTransaction) return this.#inTransaction(statement, values)
    if (/^(begin|start transaction)\b/i.test(statement)) {
      this.#endTransaction = await this.#session.acquire()
      return this.#inTransaction(statement, values)
    }
    return this.#session.runExclusive(() => this.#run(statement, values))
  }

  async #inTransaction(statement: string, values: unknown[]) {
    try {
      return await this.#run(statement, values)
    } finally {
      if (/^(commit|end|rollback|abort)\b(?!\s+to\b)/i.test(statement)) this.#leaveTransaction()
    }
  }

  async #run(statement: string, values: unknown[]) {
    if (values.length === 0 && statement.includes(';')) {
      const results = await this.#database.exec(statement)
      const last = results.at(-1)
      return asResult(statement, last?.rows ?? [], last?.affectedRows)
    }
    const result = await this.#database.query(statement, values)
    return asResult(statement, result.rows, result.affectedRows)
  }

  async #listen(channel: string, stop: boolean) {
    await this.#session.runExclusive(async () => {
      const unlisten = this.#listening.get(channel)
      if (stop) {
        this.#listening.delete(channel)
        await unlisten?.()
      } else if (!unlisten) {
        const notify = (payload: string) => this.emit('notification', {channel, payload})
        this.#listening.set(channel, await this.#database.listen(channel, notify))
      }
    })
    return asResult(stop ? 'unlisten' : 'listen', [], 0)
  }

  #leaveTransaction() {
    this.#endTransaction?.()
    this.#endTransaction = undefined
  }

  /** A borrower that goes away in the midst of a transaction has it rolled back. */
  release() {
    if (!this.#endTransaction) return
    const leave = this.#endTransaction
    this.#endTransaction = undefined
    // A database that cannot roll back is closed or broken, and says so to whoever asks it next.
    this.#database.exec('rollback').then(leave, leave)
  }
}

const asResult = (statement: string, rows: unknown[], affected: number | undefined) => ({
  command: (/^\w+/.exec(statement)?.[0] ?? '').toUpperCase(),
  rowCount: affected || rows.length,
  rows
})
