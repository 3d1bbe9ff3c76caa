import {sql} from 'kysely'
import type {ConcordDatabase} from '../database.js'
import type {Whose} from './entry.js'
import {keepDue, subjectsOfAll} from './next/due.js'

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
    const turned = rows.flatMap(({submission, ...before}) => {
      const {stands: counts, supersededBy, sameAs} = stands.get(submission) ?? none
      if (before.stands === counts && before.superseded_by === supersededBy && before.same_as === sameAs)
        return []
      return {number: before.number, was: before.stands, stands: counts, supersededBy, sameAs}
    })
    if (turned.length === 0) return
    await sql`update concord.indexed_submission s
      set stands = now.stands, superseded_by = now.superseded_by, same_as = now.same_as
      from unnest(${turned.map(({number}) => number)}::integer[], ${turned.map(each => each.stands)}::boolean[],
        ${turned.map(({supersededBy}) => supersededBy)}::text[], ${turned.map(({sameAs}) => sameAs)}::text[])
        as now (number, stands, superseded_by, same_as)
      where s.number = now.number`.execute(transaction)
    const counted = turned.flatMap(({number, stands, was}) => (stands === was ? [] : number))
    const said = await subjectsOfAll(transaction, counted)
    await keepDue(
      transaction,
      collection,
      counted.map(submission => ({
        submission,
        ordinals: null,
        ...(said.get(submission) ?? {subjects: [], parties: []})
      }))
    )
  })

const none: Stand = {stands: false, supersededBy: null, sameAs: null}
