import {randomUUID} from 'node:crypto'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import pg from 'pg'
import {inject} from 'vitest'
import {EMBEDDED} from '../../src/queue/settings.js'

/** A new empty folder, and what removes it. */
export function freshFolder(): {readonly folder: string; readonly remove: () => void} {
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-test-'))
  return {folder, remove: () => rmSync(folder, {recursive: true, force: true})}
}

/** The address of a new database on the tests' own PostgreSQL server: an empty one, or a copy of the one that is named. */
export async function freshDatabase(template?: string): Promise<string> {
  const {postgres} = inject('servers')
  if (postgres === null) throw new Error('This test must be skipped where there is no PostgreSQL server')
  const name = `t${randomUUID().replaceAll('-', '')}`
  const client = new pg.Client({connectionString: postgres})
  await client.connect()
  await client.query(`create database ${name}${template === undefined ? '' : ` template ${template}`}`)
  await client.end()
  return Object.assign(new URL(postgres), {pathname: `/${name}`}).toString()
}

/**
 * Where a run is kept and where its jobs wait, for tests of what neither makes a difference to: on the tests' PostgreSQL
 * server, which opens in a tenth of the time; embedded in `folder` where there is none.
 */
export async function quickPlaces(folder: string): Promise<{readonly store: string; readonly queue: string}> {
  if (inject('servers').postgres === null) return {store: path.join(folder, 'store'), queue: EMBEDDED}
  const store = await freshDatabase()
  return {store, queue: store}
}
