import {type RawBuilder, sql} from 'kysely'
import type {Submission} from '../../domain/submission.js'
import type {ConcordDatabase} from '../database.js'
import {type Changes, changesSince} from './changes.js'
import type {IndexEntry, IndexedSubmission} from './entry.js'
import type {Page, PageWanted} from './page.js'
import type {PassageFilter} from './passage-filter.js'
import {type FoundPassage, findPassages, passagesOfIds} from './passages.js'
import {type StandingRule, settleStanding} from './standing.js'
import {
  findSubmission,
  findWithKeys,
  type Keyed,
  type ListedSubmission,
  listSubmissions,
  type SubmissionFilter
} from './submissions.js'
import {removeEntry, replaceEntry} from './writing/keep-entry.js'

/** Tables for quick lists, made from outcomes and only from these: whatever is in them can be made anew. */
export type IndexStore = {
  /** Of what the rows of each submission were made. */
  readonly keys: (collection: string, submissions?: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** False, and nothing changed, where the rows are no longer those of the key `seen`; null for none. */
  readonly replace: (entry: IndexEntry, seen: string | null) => Promise<boolean>
  /** False, and nothing changed, where its key is not `seen` any more. */
  readonly remove: (collection: string, submission: string, seen: string) => Promise<boolean>
  /** Takes out a whole collection. */
  readonly clear: (collection: string) => Promise<void>
  /** Says anew which submissions count. */
  readonly settleStanding: (collection: string, rule: StandingRule) => Promise<void>
  /** Tells the database how much there is of what, and gives back the room of rows that are gone. */
  readonly tidy: () => Promise<void>
  readonly submissions: (
    collection: string,
    wanted: {readonly filter: SubmissionFilter; readonly page: PageWanted}
  ) => Promise<Page<ListedSubmission>>
  readonly submission: (collection: string, submission: string) => Promise<ListedSubmission | undefined>
  /** Several, each with the key of its rows; those that are not there are left out. */
  readonly withKeys: (collection: string, submissions: readonly string[]) => Promise<readonly Keyed[]>
  /** How many stages of each submission were done when its rows were made, with the submission; of those not done yet. */
  readonly stagesDone: (
    collection: string,
    submissions: readonly string[]
  ) => Promise<readonly {readonly submission: Submission; readonly done: number}[]>
  /** Submissions of which nothing more is to be done: all are tagged, or were not read. */
  readonly readSubmissions: (collection: string) => Promise<ReadonlySet<string>>
  readonly passages: (
    collection: string,
    wanted: {readonly filter: PassageFilter; readonly page: PageWanted}
  ) => Promise<Page<FoundPassage>>
  readonly passagesOfIds: (collection: string, ids: readonly string[]) => Promise<readonly FoundPassage[]>
  /** The submissions whose rows were written since, or all; only their rows are read. */
  readonly changes: (collection: string, since: string | null) => Promise<Changes>
}

/** The index of a database. */
export const indexIn = (database: ConcordDatabase): IndexStore => ({
  keys: async (collection, submissions) => {
    const rows = await database
      .selectFrom('indexed_submission')
      .select(['submission', 'key'])
      .where('collection', '=', collection)
      .$if(submissions !== undefined, query =>
        query.where('submission', '=', sql<string>`any(${[...(submissions ?? [])]}::text[])`)
      )
      .execute()
    return new Map(rows.map(({submission, key}) => [submission, key]))
  },
  replace: (entry, seen) => replaceEntry(database, entry, seen),
  remove: (collection, submission, seen) => removeEntry(database, {collection, submission, seen}),
  clear: async collection => {
    await database.deleteFrom('indexed_submission').where('collection', '=', collection).execute()
  },
  settleStanding: (collection, rule) => settleStanding(database, collection, rule),
  tidy: async () => {
    for (const table of tables) await sql`vacuum analyze ${table}`.execute(database)
  },
  submissions: (collection, wanted) => listSubmissions(database, collection, wanted),
  submission: (collection, submission) => findSubmission(database, collection, submission),
  withKeys: (collection, submissions) => findWithKeys(database, collection, submissions),
  stagesDone: async (collection, submissions) => {
    const rows = await database
      .selectFrom('indexed_submission')
      .select('content')
      .where('collection', '=', collection)
      .where('submission', '=', sql<string>`any(${[...submissions]}::text[])`)
      .where('state', 'in', ['waiting', 'reading'])
      .execute()
    // Each was written as such a value, by this room.
    return rows.map(({content}) => {
      const {steps, submission} = JSON.parse(content) as IndexedSubmission
      return {submission, done: steps.done}
    })
  },
  readSubmissions: async collection => {
    const rows = await database
      .selectFrom('indexed_submission')
      .select('submission')
      .where('collection', '=', collection)
      .where('state', 'in', ['tagged', 'failed'])
      .execute()
    return new Set(rows.map(({submission}) => submission))
  },
  passages: (collection, wanted) => findPassages(database, collection, wanted),
  passagesOfIds: (collection, ids) => passagesOfIds(database, collection, ids),
  changes: (collection, since) => changesSince(database, collection, since)
})

const tables: readonly RawBuilder<unknown>[] = [
  'indexed_submission',
  'indexed_passage',
  'indexed_tag',
  'indexed_answer',
  'indexed_cell',
  'indexed_worth'
].map(table => sql.table(`concord.${table}`))
