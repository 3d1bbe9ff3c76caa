import {sql} from 'kysely'
import type {Stance} from '../../domain/tag.js'
import type {ConcordDatabase} from '../database.js'
import type {IndexedCell, Whose} from './entry.js'

/** What a party takes on a pole of a question, in counts. */
export type PoleTotal = {
  readonly party: string
  readonly question: string
  readonly pole: string
  readonly passages: number
  readonly checked: number
  readonly abstaining: number
}

/** Only submissions of one session, or in one language by its primary subtag. */
export type CellFilter = {readonly session?: string | undefined; readonly language?: string | undefined}

const only = ({language, session}: CellFilter) =>
  sql.join(
    [
      sql`true`,
      ...(session === undefined ? [] : [sql`s.session = ${session}`]),
      ...(language === undefined ? [] : [sql`split_part(s.language, '-', 1) = ${language}`])
    ],
    sql` and `
  )

/** What the submissions that count say for each party on each code, added up; what nobody says has no entry. */
export async function cellTotals(
  database: ConcordDatabase,
  collection: string,
  filter: CellFilter = {}
): Promise<readonly IndexedCell[]> {
  const {rows} = await sql<CellSums>`select c.party, c.code,
      bool_or('supports' = any(c.stances)) as supports, bool_or('qualified' = any(c.stances)) as qualified,
      bool_or('opposes' = any(c.stances)) as opposes, bool_or('mentions' = any(c.stances)) as mentions,
      sum(c.passages)::integer as passages, sum(c.sure)::integer as sure,
      sum(c.checked)::integer as checked, sum(c.abstaining)::integer as abstaining
    from concord.indexed_cell c join concord.indexed_submission s on s.number = c.submission
    where c.collection = ${collection} and s.stands and ${only(filter)}
    group by c.party, c.code order by c.party, c.code`.execute(database)
  return rows.map(({supports, qualified, opposes, mentions, ...cell}) => {
    const heard = {supports, qualified, opposes, mentions}
    return {...cell, stances: stances.filter(stance => heard[stance])}
  })
}

/** What the submissions that count say for each party on each pole, added up. */
export async function poleTotals(
  database: ConcordDatabase,
  collection: string,
  filter: CellFilter = {}
): Promise<readonly PoleTotal[]> {
  const {rows} = await sql<PoleTotal>`select party, a.question, a.pole,
      (count(*) filter (where a.state <> 'abstaining'))::integer as passages,
      (count(*) filter (where a.state = 'checked'))::integer as checked,
      (count(*) filter (where a.state = 'abstaining'))::integer as abstaining
    from concord.indexed_answer a join concord.indexed_submission s on s.number = a.submission,
      unnest(a.parties) as party
    where a.collection = ${collection} and s.stands and ${only(filter)}
    group by party, a.question, a.pole order by party, a.question, a.pole`.execute(database)
  return rows
}

/** Tells the rows of a collection from those there were before: of what each was made, and which count. */
export async function stampOf(database: ConcordDatabase, collection: string): Promise<string> {
  const {rows} = await sql<{stamp: string | null}>`
    select md5(string_agg(concat_ws(' ', submission, key, stands), ',' order by submission)) as stamp
    from concord.indexed_submission where collection = ${collection}`.execute(database)
  return rows[0]?.stamp ?? ''
}

/** Whose each submission of a collection is, with whether it counts. */
export async function whoseSubmissions(
  database: ConcordDatabase,
  collection: string,
  {language, session}: CellFilter = {}
): Promise<readonly (Whose & {readonly stands: boolean})[]> {
  const rows = await database
    .selectFrom('indexed_submission')
    .select(['whose', 'stands'])
    .where('collection', '=', collection)
    .$if(session !== undefined, query => query.where('session', '=', session ?? ''))
    .$if(language !== undefined, query => query.where(sql`split_part(language, '-', 1)`, '=', language ?? ''))
    .orderBy('place')
    .orderBy('submission')
    .execute()
  // Each was written as such a value, by this room.
  return rows.map(({whose, stands}) => ({...(JSON.parse(whose) as Whose), stands}))
}

type CellSums = Omit<IndexedCell, 'stances'> & Readonly<Record<Stance, boolean>>
const stances = ['supports', 'qualified', 'opposes', 'mentions'] as const
