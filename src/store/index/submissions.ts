import {type ExpressionBuilder, type SelectQueryBuilder, sql} from 'kysely'
import {z} from 'zod'
import {anyOf, type ConcordDatabase, type Tables} from '../database.js'
import type {IndexedSubmission, SubmissionState} from './entry.js'
import {markOf, type Page, type PageWanted, readMark} from './page.js'

/** Which submissions of a collection are wanted; what is left out does not matter. */
export type SubmissionFilter = {
  readonly party?: string | undefined
  readonly region?: string | undefined
  /** In any of these words. */
  readonly sessions?: readonly string[] | undefined
  /** By its primary subtag: `zh` finds `zh-Hant` too. */
  readonly language?: string | undefined
  readonly kind?: 'paper' | 'transcript' | undefined
  readonly state?: SubmissionState | undefined
  /** The typed reason why it was not read. */
  readonly failure?: string | undefined
  /** With a tag of this taxonomy, or of this code. */
  readonly taxonomy?: string | undefined
  readonly code?: string | undefined
  /** Whether its silence counts. */
  readonly readInFull?: boolean | undefined
  /** Worse than any of these shares: of its pages read, of its words that are words, of sureness of recognition. */
  readonly below?:
    | {readonly pages?: number; readonly words?: number; readonly confidence?: number}
    | undefined
  /** Whether people have spoken on all of its tags, on some, or on none. */
  readonly checked?: 'all' | 'some' | 'none' | undefined
  /** Whether it counts: read, not superseded, and not the same as another. */
  readonly stands?: boolean | undefined
  /** Part of the name of its file, plain as names are sorted. */
  readonly name?: string | undefined
}

/** A submission of a list, with how much of it is checked and whether it counts. */
export type ListedSubmission = IndexedSubmission & {
  readonly passages: number
  readonly checked: number
  readonly unchecked: number
  readonly abstaining: number
  readonly stands: boolean
  readonly supersededBy: string | null
  readonly sameAs: string | null
}

/** The submissions of a collection in the order of their files' names. */
export async function listSubmissions(
  database: ConcordDatabase,
  collection: string,
  {filter, page}: {readonly filter: SubmissionFilter; readonly page: PageWanted}
): Promise<Page<ListedSubmission>> {
  const wanted = narrowed(
    database.selectFrom('indexed_submission').where('collection', '=', collection),
    filter
  )
  const {total} = await wanted.select(({fn}) => fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  const rest =
    page.after === undefined
      ? wanted
      : wanted.where(({eb, refTuple, tuple}) => {
          const [place, submission] = readMark(page.after ?? '', z.tuple([z.string(), z.string()]))
          return eb(refTuple('place', 'submission'), '>', tuple(place, submission))
        })
  const rows = await rest
    .select(shown)
    .orderBy('place')
    .orderBy('submission')
    .limit(page.limit + 1)
    .execute()
  const entries = rows.slice(0, page.limit)
  const last = entries.at(-1)
  return {
    entries: entries.map(listedOf),
    total: Number(total),
    next: rows.length > page.limit && last ? markOf([last.place, last.submission]) : null
  }
}

/** One submission of a collection, if it is there. */
export async function findSubmission(
  database: ConcordDatabase,
  collection: string,
  submission: string
): Promise<ListedSubmission | undefined> {
  const row = await database
    .selectFrom('indexed_submission')
    .select(shown)
    .where('collection', '=', collection)
    .where('submission', '=', submission)
    .executeTakeFirst()
  return row && listedOf(row)
}

/** Submissions of a collection by their ids, each with the key of its rows; those that are not there are left out. */
export async function findWithKeys(
  database: ConcordDatabase,
  collection: string,
  submissions: readonly string[]
): Promise<readonly Keyed[]> {
  const rows = await database
    .selectFrom('indexed_submission')
    .select(shown)
    .select('key')
    .where('collection', '=', collection)
    .where('submission', '=', anyOf(submissions))
    .execute()
  return rows.map(({key, ...row}) => ({key, entry: listedOf(row)}))
}

/** A submission of a list, and of what its rows were made. */
export type Keyed = {readonly key: string; readonly entry: ListedSubmission}

const shown = [
  'place',
  'submission',
  'passages',
  'checked',
  'unchecked',
  'abstaining',
  'stands',
  'superseded_by',
  'same_as',
  'content'
] as const

type Row = Pick<ListedSubmission, 'passages' | 'checked' | 'unchecked' | 'abstaining' | 'stands'> & {
  readonly superseded_by: string | null
  readonly same_as: string | null
  readonly content: string
}

const listedOf = ({
  passages,
  checked,
  unchecked,
  abstaining,
  stands,
  superseded_by,
  same_as,
  content
}: Row) => ({
  // It was written as such a value, by this room.
  ...(JSON.parse(content) as IndexedSubmission),
  passages,
  checked,
  unchecked,
  abstaining,
  stands,
  supersededBy: superseded_by,
  sameAs: same_as
})

type Of = 'indexed_submission'

function narrowed<Given>(
  query: SelectQueryBuilder<Tables, Of, Given>,
  filter: SubmissionFilter
): SelectQueryBuilder<Tables, Of, Given> {
  return query.where(builder => builder.and(conditionsOf(builder, filter)))
}

function conditionsOf(eb: ExpressionBuilder<Tables, Of>, filter: SubmissionFilter) {
  const {party, region, sessions, language, kind, state, failure, taxonomy, code} = filter
  const {readInFull, below, checked, stands, name} = filter
  const holds = (column: 'parties' | 'regions' | 'codes' | 'taxonomies', value: string | undefined) =>
    value === undefined ? [] : [sql<boolean>`${sql.ref(column)} @> array[${value}]::text[]`]
  const is = (column: 'kind' | 'state' | 'failure', value: string | undefined) =>
    value === undefined ? [] : [eb(column, '=', value)]
  const under = (column: 'pages_read' | 'words' | 'confidence', share: number | undefined) =>
    share === undefined ? [] : [eb(column, '<', share)]
  const worse = [
    ...under('pages_read', below?.pages),
    ...under('words', below?.words),
    ...under('confidence', below?.confidence)
  ]
  return [
    ...holds('parties', party),
    ...holds('regions', region),
    ...holds('codes', code),
    ...holds('taxonomies', taxonomy),
    ...(sessions === undefined ? [] : [eb('session', '=', anyOf(sessions))]),
    ...is('kind', kind),
    ...is('state', state),
    ...is('failure', failure),
    ...(language === undefined ? [] : [sql<boolean>`split_part(language, '-', 1) = ${language}`]),
    ...(readInFull === undefined ? [] : [eb('read_in_full', '=', readInFull)]),
    ...(worse.length === 0 ? [] : [eb.or(worse)]),
    ...(checked === undefined ? [] : [checkedTo(eb, checked)]),
    ...(stands === undefined ? [] : [eb('stands', '=', stands)]),
    ...(name === undefined ? [] : [sql<boolean>`strpos(place, ${name}) > 0`])
  ]
}

const checkedTo = (eb: ExpressionBuilder<Tables, Of>, much: 'all' | 'some' | 'none') => {
  const open = sql<number>`unchecked + abstaining`
  if (much === 'none') return eb.and([eb('checked', '=', 0), eb(open, '>', 0)])
  if (much === 'some') return eb.and([eb('checked', '>', 0), eb(open, '>', 0)])
  return eb.and([eb('state', '=', 'tagged'), eb(open, '=', 0)])
}
