import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {lock} from 'proper-lockfile'
import {UserError} from '../../domain/errors.js'
import {beats, startHeartbeat, tracesOf} from './heartbeat.js'
import {fateOf, Holder, thisProcess} from './holding-process.js'

/**
 * Takes an embedded store for this process alone and gives what releases it. A holder that no longer
 * lives is replaced; a living one is named in the UserError. One that cannot be looked up from here, on another
 * host or in another container, lives as long as it touches its lock.
 */
export async function holdStore(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, {recursive: true}).catch(cause => {
    throw new UserError(
      `The store ${folder} cannot be made a folder (${cause.code}): name another with --store.`,
      {cause}
    )
  })
  const place = path.join(folder, 'holder.json')
  const mine = await thisProcess()
  const text = JSON.stringify(mine)
  // What was listened to in vain may be replaced, as long as it is still the same.
  let silent: string | undefined
  while (!(await taken({folder, place, mine, text, silent}))) {
    const heard = await tracesOf(place)
    const holder = await readHolder(place)
    if (holder && (await beats(place))) throw heldBy(holder, {folder, place, here: mine.host})
    silent = heard
  }
  const stop = startHeartbeat(place, text)
  return async () => {
    await stop()
    if ((await readFile(place, 'utf8').catch(() => '')) === text) await rm(place, {force: true})
  }
}

type Taking = {
  readonly folder: string
  readonly place: string
  readonly mine: Holder
  readonly text: string
  readonly silent: string | undefined
}

/** False where only the heartbeat of the present holder can tell whether it lives. */
async function taken({folder, place, mine, text, silent}: Taking): Promise<boolean> {
  // The short lock makes looking and taking one act; it goes stale by itself if we die within it.
  const leave = await lock(folder, {stale: 5000, retries: {retries: 40, minTimeout: 50, maxTimeout: 250}})
  try {
    const holder = await readHolder(place)
    const fate = holder ? await fateOf(holder, mine) : 'dead'
    if (holder && fate === 'lives') throw heldBy(holder, {folder, place, here: mine.host})
    if (fate === 'unknown' && (await tracesOf(place)) !== silent) return false
    await writeFile(place, text, {flush: true})
    return true
  } finally {
    await leave()
  }
}

function heldBy(
  {pid, host, command}: Holder,
  {folder, place, here}: {readonly folder: string; readonly place: string; readonly here: string}
): UserError {
  const where = host === here ? 'this host' : `the host ${host}`
  return new UserError(
    `The store ${folder} is held by process ${pid} on ${where} (${command}): wait until it ends or stop it, ` +
      `name another store with --store, or use a PostgreSQL server, which many processes can share. ` +
      `If that process is surely gone, remove ${place}.`
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
