import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'
import {lock} from 'proper-lockfile'
import {z} from 'zod'
import {UserError} from '../domain/errors.js'

const Holder = z.strictObject({
  pid: z.int().positive(),
  host: z.string(),
  /** When the process began, as the system tells it, so that another process with its number is not taken for it. */
  began: z.string(),
  command: z.string()
})
type Holder = z.infer<typeof Holder>

/**
 * Takes an embedded store for this process alone and gives what releases it. A holder that no longer
 * lives is replaced; a living one is named in the UserError.
 */
export async function holdStore(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, {recursive: true}).catch(cause => {
    throw new UserError(
      `The store ${folder} cannot be made a folder (${cause.code}): name another with --store.`,
      {cause}
    )
  })
  const place = path.join(folder, 'holder.json')
  const mine: Holder = {
    pid: process.pid,
    host: hostname(),
    began: await beginningOf(process.pid),
    command: process.argv
      .slice(1)
      .map(part => path.basename(part))
      .join(' ')
  }
  // The short lock makes looking and taking one act; it goes stale by itself if we die within it.
  const leave = await lock(folder, {stale: 5000, retries: {retries: 40, minTimeout: 50, maxTimeout: 250}})
  try {
    const holder = await readHolder(place)
    if (holder && (await lives(holder, mine.host))) throw heldBy(holder, folder, mine.host)
    await writeFile(place, JSON.stringify(mine), {flush: true})
  } finally {
    await leave()
  }
  return async () => {
    const holder = await readHolder(place)
    if (holder?.pid === mine.pid && holder.began === mine.began) await rm(place, {force: true})
  }
}

function heldBy(holder: Holder, folder: string, here: string): UserError {
  const where = holder.host === here ? '' : ` on the host ${holder.host}`
  return new UserError(
    `The store ${folder} is held by process ${holder.pid}${where} (${holder.command}): wait until it ends or stop it, ` +
      `name another store with --store, or use a PostgreSQL server, which many processes can share.`
  )
}

async function readHolder(place: string): Promise<Holder | undefined> {
  const text = await readFile(place, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    // Half-written by a process that died in the act: nobody holds it.
    return undefined
  }
}

async function lives(holder: Holder, here: string): Promise<boolean> {
  // Whether a process on another host lives cannot be told from here; its word is taken.
  if (holder.host !== here) return true
  if (!isRunning(holder.pid)) return false
  return (await beginningOf(holder.pid)) === holder.began
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && Reflect.get(cause, 'code') === 'EPERM'
  }
}

// Field 22 of /proc/<pid>/stat; systems without it fall back on the number alone.
async function beginningOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}
