import {mkdir, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {UserError} from '../../domain/errors.js'
import {userError} from '../../domain/refusals/refuse.js'

/**
 * Writes a file whole or not at all, and its folder where there is none. Throws a UserError where it cannot, which ends
 * with what to do: `remedy`.
 */
export async function putInPlace(
  place: string,
  content: string | Uint8Array,
  remedy = 'name another file'
): Promise<void> {
  const aside = path.join(path.dirname(place), `.${path.basename(place)}.part`)
  try {
    await mkdir(path.dirname(place), {recursive: true})
    await writeFile(aside, content, {flush: true})
    await rename(aside, place)
  } catch (cause) {
    await rm(aside, {force: true}).catch(() => undefined)
    throw notWritable(place, remedy, cause)
  }
}

/** What is said of a place that cannot be written. */
export function notWritable(place: string, remedy: string, cause: unknown): UserError {
  const reason = cause instanceof Error ? Reflect.get(cause, 'code') : cause
  return userError('notWritable', {place, reason: String(reason), remedy}, {cause})
}
