import {randomUUID} from 'node:crypto'
import {mkdir, open, readFile, rename, stat} from 'node:fs/promises'
import path from 'node:path'
import {sha256OfBytes} from '../domain/json/content-id.js'
import type {Originals} from './store.js'

/** Originals as files named by their hash; written aside, flushed, then moved into place. */
export function originalsOnDisk(folder: string): Originals {
  const placeOf = (sha256: string) => path.join(folder, sha256.slice(0, 2), sha256)
  return {
    keep: async bytes => {
      const sha256 = sha256OfBytes(bytes)
      const place = placeOf(sha256)
      if ((await sizeOf(place)) === bytes.byteLength) return sha256
      await mkdir(path.dirname(place), {recursive: true})
      const aside = `${place}.${randomUUID()}`
      const file = await open(aside, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(aside, place)
      await flushFolder(path.dirname(place))
      return sha256
    },
    fetch: async sha256 => {
      const bytes = await readFile(placeOf(sha256))
      if (sha256OfBytes(bytes) !== sha256) throw new Error(`The original ${sha256} was changed on disk`)
      return bytes
    }
  }
}

async function sizeOf(place: string): Promise<number | undefined> {
  const found = await stat(place).catch(() => undefined)
  return found?.size
}

// A rename is durable only once its folder is.
async function flushFolder(folder: string) {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
