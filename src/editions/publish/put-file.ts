import {randomUUID} from 'node:crypto'
import {link, mkdir, open, rm} from 'node:fs/promises'
import path from 'node:path'
import {notWritable} from '../../run/writing/put-in-place.js'

/**
 * Writes a file whole or not at all, for everybody to read and nobody to write. False where there is one already, which
 * is left as it is; of many who write at the same time one gets true. Throws a UserError where it cannot be written.
 */
export async function putFile(place: string, content: string | Uint8Array): Promise<boolean> {
  const aside = path.join(path.dirname(place), `.${path.basename(place)}.${randomUUID()}.part`)
  try {
    await mkdir(path.dirname(place), {recursive: true})
    const file = await open(aside, 'wx', 0o444)
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(aside, place)
    return true
  } catch (cause) {
    if (cause instanceof Error && Reflect.get(cause, 'code') === 'EEXIST') return false
    throw notWritable(place, 'name another folder with --editions', cause)
  } finally {
    await rm(aside, {force: true})
  }
}
