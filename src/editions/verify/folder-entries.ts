import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {lstat, readdir} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'

/** What lies at one path below a folder; `other` is a link, a pipe or a device, which is never opened. */
export type Entry =
  | {readonly kind: 'file'; readonly bytes: number; readonly sha256: string}
  | {readonly kind: 'folder'; readonly isEmpty: boolean}
  | {readonly kind: 'other'; readonly what: 'symbolic link' | 'special file'}

/** All that lies below a folder, by path with `/` between names, in the order of paths; no link is followed. */
export type Entries = ReadonlyMap<string, Entry>

/** Reads a folder to the bottom, and the hash of each file. Throws a UserError where there is no such folder. */
export async function readEntries(folder: string): Promise<Entries> {
  const kind = await lstat(folder).catch(() => undefined)
  if (kind?.isSymbolicLink())
    throw new UserError(`${folder} is a symbolic link: name the folder that it leads to.`)
  if (!kind?.isDirectory()) throw new UserError(`There is no folder ${folder}: check the path.`)
  const found = new Map<string, Entry>()
  await walk(folder, '', found)
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

async function walk(folder: string, within: string, found: Map<string, Entry>): Promise<number> {
  const entries = await readdir(path.join(folder, within), {withFileTypes: true})
  for (const entry of entries) {
    const name = path.posix.join(within, entry.name)
    if (entry.isDirectory()) {
      const count = await walk(folder, name, found)
      found.set(name, {kind: 'folder', isEmpty: count === 0})
    } else if (entry.isFile()) found.set(name, await fileAt(path.join(folder, name)))
    else found.set(name, {kind: 'other', what: entry.isSymbolicLink() ? 'symbolic link' : 'special file'})
  }
  return entries.length
}

async function fileAt(place: string): Promise<Entry> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    for await (const part of createReadStream(place)) {
      hash.update(part)
      bytes += part.length
    }
  } catch (cause) {
    throw new UserError(`${place} cannot be read: see to it that you may read it.`, {cause})
  }
  return {kind: 'file', bytes, sha256: hash.digest('hex')}
}
