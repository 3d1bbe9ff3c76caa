import {readFile, stat} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import {Worker} from 'node:worker_threads'

/** How often a holder touches its lock. */
const BEAT_MS = 2_000

/** A lock that nobody touches for so long is held by nobody. */
const SILENCE_MS = 10_000

/** How often a lock is looked at while it is listened to. */
const LOOK_MS = 250

// A thread of its own beats on while the process parses, tags or opens a database without a pause. Where the
// lock is no longer ours, another process writes to the store: going on would lose rows, so the process ends.
const beating = `
const {readFileSync, utimesSync} = require('node:fs')
const {workerData: {place, text, every}} = require('node:worker_threads')
setInterval(() => {
  let found
  try {
    found = readFileSync(place, 'utf8')
    if (found === text) utimesSync(place, new Date(), new Date())
  } catch (cause) {
    if (cause.code !== 'ENOENT') return
  }
  if (found !== text) throw new Error('The lock ' + place + ' was taken from this process while it worked; it ends, so that no two write to one store')
}, every)`

/** Touches a lock of this content every two seconds until stopped; never keeps the process alive. */
export function startHeartbeat(place: string, text: string): () => Promise<void> {
  const thread = new Worker(beating, {eval: true, execArgv: [], workerData: {place, text, every: BEAT_MS}})
  thread.unref()
  return async () => {
    await thread.terminate()
  }
}

/**
 * Whether somebody touches a lock while it is listened to. Only changes count, never the age of the file: the
 * clocks of two hosts may differ.
 */
export async function beats(place: string): Promise<boolean> {
  const before = await tracesOf(place)
  for (const end = Date.now() + SILENCE_MS; Date.now() < end; ) {
    await sleep(LOOK_MS)
    if ((await tracesOf(place)) !== before) return true
  }
  return false
}

/** A text that changes with every beat and every holder; empty where there is no lock. */
export async function tracesOf(place: string): Promise<string> {
  try {
    const {mtimeMs} = await stat(place)
    return `${mtimeMs} ${await readFile(place, 'utf8')}`
  } catch {
    return ''
  }
}
