import {createHash} from 'node:crypto'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import pg from 'pg'
import {inject} from 'vitest'
import {openBackEnd} from '../../src/queue/back-end/back-end.js'
import {checkedRequest, makeDigest} from '../../src/queue/make-digest.js'
import {openSandbox} from '../../src/queue/sandbox/sandbox.js'
import {startWorkers} from '../../src/queue/workers.js'
import {openStore} from '../../src/store/open-store.js'
import {openAccounts} from '../../src/web/accounts/accounts.js'
import {type Role, roles} from '../../src/web/accounts/role.js'
import {freshDatabase, freshFolder} from '../servers/places.js'

/** `concord=…` of a session of each role. */
export type Cookies = Readonly<Record<Role, string>>

export const PASSWORD = 'correct horse battery'

export const emailOf = (role: Role): string => `${role}@concord.example`

/**
 * The address of a new store with one account and one session of each role, in which a folder was read before, where one
 * is named. It is a copy: what takes long is done once a test run for all files that ask for the same. Where there is no
 * PostgreSQL server, it is made anew in `folder`, embedded.
 */
export async function preparedStore(
  folder: string,
  read: string | undefined
): Promise<{readonly address: string; readonly cookies: Cookies}> {
  const {postgres} = inject('servers')
  if (postgres === null) {
    const address = path.join(folder, 'store')
    return {address, cookies: await prepare(address, read)}
  }
  const name = `site_${createHash('sha256')
    .update(read ?? '')
    .digest('hex')
    .slice(0, 16)}`
  const client = new pg.Client({connectionString: postgres})
  await client.connect()
  try {
    // One file makes it; the others wait for it.
    await client.query('select pg_advisory_lock(714)')
    const template = Object.assign(new URL(postgres), {pathname: `/${name}`}).toString()
    const cookies = (await cookiesIn(client, name)) ?? (await makeTemplate(client, {name, template, read}))
    const address = await freshDatabase(name)
    return {address, cookies}
  } finally {
    await client.end()
  }
}

/** What the template was made with; undefined where nobody has made it yet. */
async function cookiesIn(client: pg.Client, name: string): Promise<Cookies | undefined> {
  const {rows} = await client.query(
    `select shobj_description(oid, 'pg_database') as kept from pg_database where datname = $1`,
    [name]
  )
  const kept: unknown = rows[0]?.kept
  return typeof kept === 'string' ? JSON.parse(kept) : undefined
}

async function makeTemplate(
  client: pg.Client,
  {
    name,
    read,
    template
  }: {readonly name: string; readonly template: string; readonly read: string | undefined}
): Promise<Cookies> {
  // Half of one may be there, of a file that failed.
  await client.query(`drop database if exists ${name} with (force)`)
  await client.query(`create database ${name}`)
  const cookies = await prepare(template, read)
  for (;;) {
    const {rows} = await client.query('select 1 from pg_stat_activity where datname = $1', [name])
    if (rows.length === 0) break
    await sleep(20)
  }
  await client.query(`comment on database ${name} is '${JSON.stringify(cookies)}'`)
  return cookies
}

async function prepare(address: string, read: string | undefined): Promise<Cookies> {
  const store = await openStore(address)
  const backEnd = await openBackEnd(backEndOf(address), store)
  try {
    if (read !== undefined) await readFolder(read, {store, backEnd})
    const accounts = await openAccounts(store, {origin: 'http://127.0.0.1'})
    const cookies = new Map<Role, string>()
    for (const role of roles) {
      const {id} = await accounts.create({email: emailOf(role), name: `A ${role}`, role})
      await accounts.setPassword(id, PASSWORD)
      const answer = await accounts.signIn({email: emailOf(role), password: PASSWORD}, new Headers())
      cookies.set(role, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '')
    }
    const of = (role: Role): string => cookies.get(role) ?? ''
    return {
      reader: of('reader'),
      analyst: of('analyst'),
      secretariat: of('secretariat'),
      administrator: of('administrator')
    }
  } finally {
    await backEnd.close()
    await store.close()
  }
}

/** The queue of a store: on the same server, or embedded. */
export const backEndOf = (address: string): string => (address.startsWith('postgres') ? address : 'embedded')

async function readFolder(
  read: string,
  {backEnd, store}: Pick<Parameters<typeof makeDigest>[1], 'backEnd' | 'store'>
): Promise<void> {
  const {folder, remove} = freshFolder()
  const sandbox = openSandbox({size: 1})
  const tools = {store, read: sandbox.read, recognise: sandbox.recognise}
  const workers = await startWorkers(backEnd, tools, {reading: 1, recognising: 1, coding: 1, comparing: 1})
  const out = path.join(folder, 'out')
  await makeDigest(
    await checkedRequest({pipeline: 'pipelines/oewg-ict', manifest: undefined, paths: [read], out}),
    {store, backEnd, report: () => {}}
  )
  await workers.close()
  await sandbox.close()
  remove()
}
