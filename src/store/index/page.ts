import type {z} from 'zod'
import {jsonOf} from '../../domain/json/json.js'
import {userError} from '../../domain/refusals/refuse.js'

/**
 * Which part of a list is wanted: so many entries, after the mark that the part before gave. Where `countTo` is set, more
 * than so many are not counted: the total is then one more.
 */
export type PageWanted = {
  readonly limit: number
  readonly after?: string | undefined
  readonly countTo?: number | undefined
}

/** A part of a list, how many entries the whole list has, and the mark that gives the next part; null at the end. */
export type Page<Entry> = {
  readonly entries: readonly Entry[]
  readonly total: number
  readonly next: string | null
}

/** The mark of the last entry of a part: what the list is sorted by, as text that can stand in an address. */
export const markOf = (sortedBy: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(sortedBy)).toString('base64url')

/** What stands in a mark. Throws a UserError where it is none, as it comes from outside. */
export function readMark<Sorted>(mark: string, schema: z.ZodType<Sorted>): Sorted {
  const read = schema.safeParse(jsonOf(Buffer.from(mark, 'base64url').toString()))
  if (!read.success) throw userError('listPartGone')
  return read.data
}
