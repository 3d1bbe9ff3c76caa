import {createHash, randomUUID} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {copyFile, mkdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../../domain/errors.js'

/** Writes a file whole or not at all, and only where it says something else. Throws a UserError where it cannot. */
export async function putFile(place: string, content: string): Promise<'written' | 'same'> {
  const bytes = Buffer.from(content)
  const known = await readFile(place).catch(() => undefined)
  if (known?.equals(bytes)) return 'same'
  await inPlace(place, aside => writeFile(aside, bytes))
  return 'written'
}

/** Copies a file whole or not at all, and only where another is there. */
export async function putCopy(place: string, from: string): Promise<'written' | 'same'> {
  const [own, other] = await Promise.all([stat(place).catch(() => undefined), stat(from)])
  if (own?.size === other.size && (await hashOf(place)) === (await hashOf(from))) return 'same'
  await inPlace(place, aside => copyFile(from, aside))
  return 'written'
}

async function inPlace(place: string, write: (aside: string) => Promise<void>): Promise<void> {
  const aside = path.join(path.dirname(place), `.${randomUUID()}.part`)
  try {
    await mkdir(path.dirname(place), {recursive: true})
    await write(aside)
    await rename(aside, place)
  } catch (cause) {
    await rm(aside, {force: true}).catch(() => undefined)
    const reason = cause instanceof Error ? Reflect.get(cause, 'code') : cause
    throw new UserError(`${place} cannot be written (${reason}): name another folder with --out.`, {cause})
  }
}

async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(place)) hash.update(piece)
  return hash.digest('hex')
}
