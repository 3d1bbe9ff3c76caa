import {mkdir, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'

/** Writes a file whole or not at all, and its folder where there is none. Throws a UserError where it cannot. */
export async function writeOutput(place: string, content: string): Promise<void> {
  const aside = path.join(path.dirname(place), `.${path.basename(place)}.part`)
  try {
    await mkdir(path.dirname(place), {recursive: true})
    await writeFile(aside, content)
    await rename(aside, place)
  } catch (cause) {
    throw new UserError(`${place} cannot be written: name another file.`, {cause})
  }
}
