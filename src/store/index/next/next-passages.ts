import {sql} from 'kysely'
import {z} from 'zod'
import type {ConcordDatabase} from '../../database.js'
import {markOf, type Page, type PageWanted, readMark} from '../page.js'
import {isWanted, type PassageFilter} from '../passage-filter.js'
import {type FoundPassage, type FoundRow, from, shown, withSaid} from '../passages.js'
import type {Why} from './worth.js'

/** A passage that waits to be looked at: what that is worth, and why. */
export type NextPassage = FoundPassage & {readonly worth: number; readonly why: readonly Why[]}

/** Which passages are wanted next, and for whom. */
export type NextWanted = {
  readonly filter: PassageFilter
  readonly page: PageWanted
  /** Leaves out what others look at at this moment. */
  readonly for?: {readonly by: string; readonly now: Date} | undefined
}

/** What waits to be looked at, what is worth most first. */
export async function nextPassages(
  database: ConcordDatabase,
  collection: string,
  {filter, page, for: whom}: NextWanted
): Promise<Page<NextPassage>> {
  const source = sql`${from} join concord.indexed_worth w on w.submission = p.submission and w.ordinal = p.ordinal`
  const wanted = sql`w.collection = ${collection} and ${isWanted(collection, filter)} and ${isFree(collection, whom)}`
  const counted = await sql<{total: string}>`select count(*) as total ${source} where ${wanted}`.execute(
    database
  )
  const rest = page.after === undefined ? sql`true` : isAfter(page.after)
  const {rows} = await sql<FoundRow & {worth: number; why: string}>`
    select ${shown}, w.worth, w.content as why ${source} where ${wanted} and ${rest}
    order by w.worth desc, w.submission, w.ordinal limit ${page.limit + 1}`.execute(database)
  const part = rows.slice(0, page.limit)
  const last = part.at(-1)
  const found = await withSaid(database, part)
  return {
    entries: found.flatMap((passage, at) => {
      const row = part[at]
      // It was written as such a value, by this room.
      return row === undefined ? [] : [{...passage, worth: row.worth, why: JSON.parse(row.why) as Why[]}]
    }),
    total: Number(counted.rows[0]?.total ?? 0),
    next: rows.length > page.limit && last ? markOf([last.worth, last.number, last.ordinal]) : null
  }
}

const isFree = (collection: string, whom: NextWanted['for']) =>
  whom === undefined
    ? sql`true`
    : sql`not exists (select from concord.claim c where c.collection = ${collection} and c.passage = p.passage
        and c.by <> ${whom.by} and c.until > ${whom.now.toISOString()}::timestamptz)`

const isAfter = (mark: string) => {
  const [worth, number, ordinal] = readMark(mark, z.tuple([z.number(), z.int(), z.int()]))
  return sql`(w.worth < ${worth}::float8 or (w.worth = ${worth}::float8
    and (w.submission, w.ordinal) > (${number}::integer, ${ordinal}::integer)))`
}
