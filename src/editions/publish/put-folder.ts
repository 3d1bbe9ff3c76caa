import {randomUUID} from 'node:crypto'
import {mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {notWritable} from '../../run/writing/put-in-place.js'

/**
 * Writes a folder whole or not at all: aside, flushed, then moved into its place at once. False where something is in its
 * place already, which is left as it is; of many who write at the same time one gets true. Throws a UserError where it
 * cannot be written.
 */
export async function putFolder(place: string, files: ReadonlyMap<string, Uint8Array>): Promise<boolean> {
  const editions = path.dirname(place)
  const aside = path.join(editions, `.${path.basename(place)}.${randomUUID()}.part`)
  try {
    await writeAll(aside, files)
    // Onto a folder that holds something nothing can be moved.
    await rename(aside, place)
    await flush(editions)
    return true
  } catch (cause) {
    await rm(aside, {recursive: true, force: true})
    const code = cause instanceof Error ? Reflect.get(cause, 'code') : undefined
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false
    throw notWritable(place, 'name another folder with --editions', cause)
  }
}

/**
 * Removes what folders of this name left behind that were cut short while they were written, and of any other name what
 * nobody can still be writing. Whoever calls it must be the only one to write this one.
 */
export async function clearLeftOvers(place: string, now: Date): Promise<void> {
  const editions = path.dirname(place)
  const own = `.${path.basename(place)}.`
  for (const name of await readdir(editions).catch(() => [])) {
    if (!ASIDE.test(name)) continue
    const left = path.join(editions, name)
    const written = await stat(left).catch(() => undefined)
    const old = written !== undefined && now.getTime() - written.mtimeMs > LONGEST_WRITING_MS
    if (name.startsWith(own) || old) await rm(left, {recursive: true, force: true})
  }
}

/** A folder that is being written: `.2026-1.<random UUID>.part`. */
const ASIDE = /^\..+\.[0-9a-f-]{36}\.part$/u

/** No edition takes longer to write. */
const LONGEST_WRITING_MS = 86_400_000

async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const folders = new Set([folder])
  await mkdir(folder, {recursive: true})
  for (const [name, content] of files) {
    const place = path.join(folder, name)
    for (let above = path.dirname(place); !folders.has(above); above = path.dirname(above)) folders.add(above)
    await mkdir(path.dirname(place), {recursive: true})
    // Nobody is to write there any more, not even by mistake.
    const file = await open(place, 'wx', 0o444)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  }
  for (const each of folders) await flush(each)
}

async function flush(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
