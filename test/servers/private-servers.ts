import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {chownSync, mkdtempSync, rmSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {Redis} from 'ioredis'
import pg from 'pg'
import {findProgram, installDebianPackage} from './programs.js'

/** A server of our own on a free port, and what stops it and removes its files. */
export type PrivateServer = {readonly address: string; readonly stop: () => Promise<void>}

/** Starts a PostgreSQL server; undefined when its programs are not to be had. */
export async function startPostgres(): Promise<PrivateServer | undefined> {
  if (!findProgram('initdb')) installDebianPackage('postgresql')
  const initdb = findProgram('initdb')
  const postgres = findProgram('postgres')
  if (!initdb || !postgres) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-postgres-'))
  const user = serverUser()
  if (user) chownSync(folder, user.uid, user.gid)
  const options = {stdio: 'ignore', cwd: folder, ...user} as const
  execFileSync(
    initdb,
    ['-D', folder, '-U', 'concord', '--auth=trust', '--encoding=UTF8', '--locale=C'],
    options
  )
  const port = await freePort()
  const server = spawn(postgres, ['-D', folder, '-p', String(port), '-k', folder, '-h', '127.0.0.1'], options)
  const address = `postgres://concord@127.0.0.1:${port}/postgres`
  await untilAnswers(async () => {
    const client = new pg.Client({connectionString: address})
    await client.connect()
    await client.end()
  })
  return {address, stop: () => stopServer(server, folder)}
}

/** Starts a Redis server with the settings that concord asks for; undefined when its program is not to be had. */
export async function startRedis(): Promise<PrivateServer | undefined> {
  if (!findProgram('redis-server')) installDebianPackage('redis-server')
  const program = findProgram('redis-server')
  if (!program) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-redis-'))
  const port = await freePort()
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--appendonly', 'yes']
  const server = spawn(program, [...settings, '--maxmemory-policy', 'noeviction'], {
    stdio: 'ignore',
    cwd: folder
  })
  const address = `redis://127.0.0.1:${port}`
  await untilAnswers(async () => {
    const redis = new Redis(address, {lazyConnect: true, retryStrategy: () => null})
    redis.on('error', () => {})
    await redis.connect()
    redis.disconnect()
  })
  return {address, stop: () => stopServer(server, folder)}
}

// PostgreSQL refuses to run as root; Debian's package makes a user for it.
function serverUser(): {readonly uid: number; readonly gid: number} | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (kind: '-u' | '-g') => Number(execFileSync('id', [kind, 'postgres'], {encoding: 'utf8'}))
  return {uid: idOf('-u'), gid: idOf('-g')}
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))
      )
    })
  })

async function untilAnswers(ask: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask()
    } catch (cause) {
      if (attempt === 100) throw new Error('A server started for the tests does not answer', {cause})
      await sleep(100)
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.kill('SIGINT')
  await ended
  rmSync(folder, {recursive: true, force: true})
}
