import {type RawBuilder, sql} from 'kysely'
import {z} from 'zod'
import type {ConcordDatabase} from '../../database.js'
import {markOf, type Page, type PageWanted, readMark} from '../page.js'
import {isWanted, type PassageFilter} from '../passage-filter.js'
import {type FoundPassage, type FoundRow, from, shown, withSaid} from '../passages.js'
import type {Why} from './worth.js'

/** A passage that waits to be looked at: what that is worth, and why. */
export type NextPassage = FoundPassage & {readonly worth: number; readonly why: readonly Why[]}

/** Which passages are wanted next. */
export type NextWanted = {readonly filter: PassageFilter; readonly page: PageWanted}

/** Which passages are wanted by a person: at most `limit`, without those that others have claimed. */
export type FreeWanted = {
  readonly filter: PassageFilter
  readonly limit: number
  readonly by: string
  readonly now: Date
}

/** What waits to be looked at, what is worth most first; what somebody has claimed, too. */
export async function nextPassages(
  database: ConcordDatabase,
  collection: string,
  {filter, page}: NextWanted
): Promise<Page<NextPassage>> {
  const wanted = sql`w.collection = ${collection} and ${isWanted(collection, filter)}`
  const rest = page.after === undefined ? sql`true` : isAfter(page.after)
  const rows = await rowsOf(database, sql`${wanted} and ${rest}`, page.limit + 1)
  const part = rows.slice(0, page.limit)
  const last = part.at(-1)
  return {
    entries: await foundOf(database, part),
    total: await countNext(database, collection, filter),
    next: rows.length > page.limit && last ? markOf([last.worth, last.number, last.ordinal]) : null
  }
}

/**
 * How many passages wait to be looked at. Only passages of submissions that count wait, so that those are all where nothing
 * else is asked for.
 */
export async function countNext(
  database: ConcordDatabase,
  collection: string,
  filter: PassageFilter
): Promise<number> {
  const {stands, ...others} = filter
  const isOfAll = stands !== false && Object.values(others).every(value => value === undefined)
  const counted = await (isOfAll
    ? sql<{
        total: string
      }>`select count(*) as total from concord.indexed_worth where collection = ${collection}`
    : sql<{total: string}>`select count(*) as total ${source}
        where w.collection = ${collection} and ${isWanted(collection, filter)}`
  ).execute(database)
  return Number(counted.rows[0]?.total ?? 0)
}

/** What waits to be looked at and nobody else has claimed, what is worth most first. */
export async function freePassages(
  database: ConcordDatabase,
  collection: string,
  {filter, limit, by, now}: FreeWanted
): Promise<readonly NextPassage[]> {
  const wanted = sql`w.collection = ${collection} and ${isWanted(collection, filter)}`
  const rows = await rowsOf(database, sql`${wanted} and ${isFree(collection, {by, now})}`, limit)
  return foundOf(database, rows)
}

type WorthRow = FoundRow & {readonly worth: number; readonly why: string}

const source = sql`${from} join concord.indexed_worth w on w.submission = p.submission and w.ordinal = p.ordinal`

async function rowsOf(
  database: ConcordDatabase,
  wanted: RawBuilder<unknown>,
  limit: number
): Promise<readonly WorthRow[]> {
  const {rows} = await sql<WorthRow>`select ${shown}, w.worth, w.content as why ${source} where ${wanted}
    order by w.worth desc, w.submission, w.ordinal limit ${limit}`.execute(database)
  return rows
}

async function foundOf(
  database: ConcordDatabase,
  rows: readonly WorthRow[]
): Promise<readonly NextPassage[]> {
  const found = await withSaid(database, rows)
  return found.flatMap((passage, at) => {
    const row = rows[at]
    // It was written as such a value, by this room.
    return row === undefined ? [] : [{...passage, worth: row.worth, why: JSON.parse(row.why) as Why[]}]
  })
}

const isFree = (collection: string, {by, now}: Pick<FreeWanted, 'by' | 'now'>) =>
  sql`not exists (select from concord.claim c where c.collection = ${collection} and c.passage = p.passage
    and c.by <> ${by} and c.until > ${now.toISOString()}::timestamptz)`

const isAfter = (mark: string) => {
  const [worth, number, ordinal] = readMark(mark, z.tuple([z.number(), z.int(), z.int()]))
  return sql`(w.worth < ${worth}::float8 or (w.worth = ${worth}::float8
    and (w.submission, w.ordinal) > (${number}::integer, ${ordinal}::integer)))`
}
