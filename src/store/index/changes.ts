import {sql} from 'kysely'
import type {ConcordDatabase} from '../database.js'
import type {IndexedCell, SubmissionState, Whose} from './entry.js'

/** What a party takes on a pole of a question, in counts. */
export type IndexedPole = {
  readonly party: string
  readonly question: string
  readonly pole: string
  readonly passages: number
  readonly checked: number
  readonly abstaining: number
}

/** What a process keeps at hand of a submission, for what is counted over all of them. */
export type HeldSubmission = {
  readonly number: number
  /** The file's name as it is sorted. */
  readonly place: string
  readonly state: SubmissionState
  readonly stands: boolean
  readonly session: string | null
  readonly language: string | null
  readonly parties: readonly string[]
  readonly regions: readonly string[]
  readonly whose: Whose
  readonly cells: readonly IndexedCell[]
  readonly poles: readonly IndexedPole[]
}

/** What has changed in a collection. */
export type Changes = {
  /** Who has seen this asks with it for what came later. */
  readonly upTo: string
  /** How many submissions there are: where that is not how many are known, some are gone. */
  readonly count: number
  readonly submissions: readonly HeldSubmission[]
}

/** The submissions of a collection whose rows were written since, or all of them: one look where nothing was. */
export async function changesSince(
  database: ConcordDatabase,
  collection: string,
  since: string | null
): Promise<Changes> {
  // What was still being written when somebody looked before is written by a transaction from `up_to` on.
  const {rows} = await sql<Row>`with now as (
      select pg_snapshot_xmin(pg_current_snapshot())::text as up_to,
        (select count(*) from concord.indexed_submission where collection = ${collection})::integer as count
    ) select now.up_to, now.count, s.number, s.place, s.state, s.stands, s.session, s.language, s.parties, s.regions, s.whose
    from now left join concord.indexed_submission s
      on s.collection = ${collection} and s.changed >= ${since ?? '0'}::bigint`.execute(database)
  const found = rows.flatMap(row => (row.number === null ? [] : {...row, number: row.number}))
  const [first] = rows
  const {up_to: upTo, count} = first ?? {up_to: '0', count: 0}
  if (found.length === 0) return {upTo, count, submissions: []}
  const which = since === null ? null : found.map(({number}) => number)
  const cells = await cellsOf(database, collection, which)
  const poles = await polesOf(database, collection, which)
  return {
    upTo,
    count,
    submissions: found.map(({count: _, up_to: __, whose, ...row}) => ({
      ...row,
      // It was written as such a value, by this room.
      whose: JSON.parse(whose) as Whose,
      cells: cells.get(row.number) ?? [],
      poles: poles.get(row.number) ?? []
    }))
  }
}

type Row = Omit<HeldSubmission, 'number' | 'whose' | 'cells' | 'poles'> & {
  readonly number: number | null
  readonly whose: string
  readonly up_to: string
  readonly count: number
}

type Of<Each> = Each & {readonly submission: number}

const ofThose = (column: 'c.submission' | 'a.submission', which: readonly number[] | null) =>
  which === null ? sql`true` : sql`${sql.ref(column)} = any(${[...which]}::integer[])`

async function cellsOf(
  database: ConcordDatabase,
  collection: string,
  which: readonly number[] | null
): Promise<ReadonlyMap<number, readonly IndexedCell[]>> {
  const {rows} = await sql<
    Of<IndexedCell>
  >`select c.submission, c.party, c.code, c.stances, c.passages, c.sure,
      c.checked, c.abstaining
    from concord.indexed_cell c where c.collection = ${collection} and ${ofThose('c.submission', which)}`.execute(
    database
  )
  return bySubmission(rows)
}

async function polesOf(
  database: ConcordDatabase,
  collection: string,
  which: readonly number[] | null
): Promise<ReadonlyMap<number, readonly IndexedPole[]>> {
  const {rows} = await sql<Of<IndexedPole>>`select a.submission, party, a.question, a.pole,
      (count(*) filter (where a.state <> 'abstaining'))::integer as passages,
      (count(*) filter (where a.state = 'checked'))::integer as checked,
      (count(*) filter (where a.state = 'abstaining'))::integer as abstaining
    from concord.indexed_answer a, unnest(a.parties) as party
    where a.collection = ${collection} and ${ofThose('a.submission', which)}
    group by a.submission, party, a.question, a.pole`.execute(database)
  return bySubmission(rows)
}

function bySubmission<Each>(rows: readonly Of<Each>[]): ReadonlyMap<number, readonly Each[]> {
  const all = new Map<number, Each[]>()
  for (const row of rows) {
    const own = all.get(row.submission)
    if (own === undefined) all.set(row.submission, [row])
    else own.push(row)
  }
  return all
}
