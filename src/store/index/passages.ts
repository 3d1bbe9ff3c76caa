import {sql} from 'kysely'
import {z} from 'zod'
import {grouped} from '../../domain/grouped.js'
import type {ConcordDatabase} from '../database.js'
import type {IndexedAnswer, IndexedPassage, IndexedTag} from './entry.js'
import {markOf, type Page, type PageWanted, readMark} from './page.js'
import {countOfWanted, isWanted, type PassageFilter} from './passage-filter.js'

/** A passage of a list, with the submission it stands in. */
export type FoundPassage = IndexedPassage & {
  readonly submission: string
  readonly file: string
  readonly session: string | null
  readonly date: string | null
  /** Whether its submission counts. */
  readonly stands: boolean
}

/** The passages of a collection that are wanted, submission by submission, in the order of their text. */
export async function findPassages(
  database: ConcordDatabase,
  collection: string,
  {filter, page}: {readonly filter: PassageFilter; readonly page: PageWanted}
): Promise<Page<FoundPassage>> {
  const wanted = isWanted(collection, filter)
  const counted = await countOfWanted(collection, filter, page.countTo).execute(database)
  const rest = page.after === undefined ? sql`true` : isAfter(page.after)
  const {rows} = await sql<FoundRow>`select ${shown} ${from} where ${wanted} and ${rest}
    order by p.submission, p.ordinal limit ${page.limit + 1}`.execute(database)
  const part = rows.slice(0, page.limit)
  const last = part.at(-1)
  return {
    entries: await withSaid(database, part),
    total: Number(counted.rows[0]?.total ?? 0),
    next: rows.length > page.limit && last ? markOf([last.number, last.ordinal]) : null
  }
}

/** The passages of these ids, in the order of the ids; those that are not of the collection are left out. */
export async function passagesOfIds(
  database: ConcordDatabase,
  collection: string,
  ids: readonly string[]
): Promise<readonly FoundPassage[]> {
  const {rows} = await sql<FoundRow>`select ${shown} ${from}
    where p.collection = ${collection} and p.passage = any(${[...ids]}::text[])`.execute(database)
  const found = new Map((await withSaid(database, rows)).map(passage => [passage.passage, passage]))
  return ids.flatMap(id => found.get(id) ?? [])
}

/** A row of a list of passages. */
export type FoundRow = {
  readonly number: number
  readonly ordinal: number
  readonly content: string
  readonly parties: readonly string[]
  readonly submission: string
  readonly file: string
  readonly session: string | null
  readonly date: string | null
  readonly stands: boolean
}

/** What a list shows of a passage `p` of a submission `s`. */
export const shown = sql`p.submission as number, p.ordinal, p.content, p.parties,
  s.submission, s.content::json #>> '{submission,file,name}' as file, s.session, s.date, s.stands`
/** Where a passage `p` and its submission `s` come from. */
export const from = sql`from concord.indexed_passage p join concord.indexed_submission s on s.number = p.submission`

const isAfter = (mark: string) => {
  const [number, ordinal] = readMark(mark, z.tuple([z.int(), z.int()]))
  return sql`(p.submission, p.ordinal) > (${number}::integer, ${ordinal}::integer)`
}

type SaidRow = {readonly submission: number; readonly ordinal: number; readonly content: string}

/** Passages with their tags and answers, which are fetched for all of them together. */
export async function withSaid(
  database: ConcordDatabase,
  rows: readonly FoundRow[]
): Promise<FoundPassage[]> {
  if (rows.length === 0) return []
  const numbers = rows.map(({number}) => number)
  const ordinals = rows.map(({ordinal}) => ordinal)
  const fetch = async (table: 'indexed_tag' | 'indexed_answer') => {
    const said = await sql<SaidRow>`select submission, ordinal, content from ${sql.table(`concord.${table}`)}
      join unnest(${numbers}::integer[], ${ordinals}::integer[]) as wanted (submission, ordinal)
      using (submission, ordinal) order by place`.execute(database)
    return grouped(said.rows, ({submission, ordinal}) => `${submission} ${ordinal}`)
  }
  const tags = await fetch('indexed_tag')
  const answers = await fetch('indexed_answer')
  return rows.map(({number, ordinal, content, parties, submission, file, session, date, stands}) => {
    const said = <Said>(all: ReadonlyMap<string, readonly SaidRow[]>): Said[] =>
      // Each was written as such a value, by this room.
      (all.get(`${number} ${ordinal}`) ?? []).map(row => JSON.parse(row.content) as Said)
    return {
      ...(JSON.parse(content) as Omit<IndexedPassage, 'parties' | 'tags' | 'answers'>),
      parties,
      tags: said<IndexedTag>(tags),
      answers: said<IndexedAnswer>(answers),
      submission,
      file,
      session,
      date,
      stands
    }
  })
}
