import {sql} from 'kysely'
import type {ConcordDatabase} from '../database.js'
import type {Whose} from './entry.js'
import {keepDue, subjectsOf} from './next/due.js'

/** Whether a submission counts, and if not, which one took its place. */
export type Stand = {
  readonly stands: boolean
  readonly supersededBy: string | null
  readonly sameAs: string | null
}

/** The rule by which submissions count, beside all others of their collection, in the order of their names. */
export type StandingRule = (all: readonly Whose[]) => ReadonlyMap<string, Stand>

/** Applies the rule to a whole collection; what hangs on submissions that count now and did not, or no longer, is told anew. */
export const settleStanding = (
  database: ConcordDatabase,
  collection: string,
  rule: StandingRule
): Promise<void> =>
  database.transaction().execute(async transaction => {
    // One at a time: two that were read at once may supersede one another.
    await sql`select pg_advisory_xact_lock(hashtext(${`standing of ${collection}`}))`.execute(transaction)
    const rows = await transaction
      .selectFrom('indexed_submission')
      .select(['number', 'submission', 'stands', 'superseded_by', 'same_as', 'whose'])
      .where('collection', '=', collection)
      .orderBy('place')
      .orderBy('submission')
      .execute()
    // Each was written as such a value, by this room.
    const stands = rule(rows.map(({whose}) => JSON.parse(whose) as Whose))
    for (const row of rows) {
      const {stands: counts, supersededBy, sameAs} = stands.get(row.submission) ?? none
      if (row.stands === counts && row.superseded_by === supersededBy && row.same_as === sameAs) continue
      await transaction
        .updateTable('indexed_submission')
        .set({stands: counts, superseded_by: supersededBy, same_as: sameAs})
        .where('number', '=', row.number)
        .execute()
      if (row.stands === counts) continue
      const said = await subjectsOf(transaction, row.number, null)
      await keepDue(transaction, collection, [{submission: row.number, ordinals: null, ...said}])
    }
  })

const none: Stand = {stands: false, supersededBy: null, sameAs: null}
