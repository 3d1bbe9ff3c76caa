import {sql} from 'kysely'
import type {ConcordDatabase} from '../../database.js'

/** Who wants to look at passages, from now until when. */
export type Claim = {
  readonly passages: readonly string[]
  readonly by: string
  readonly now: Date
  readonly until: Date
}

/** Claims passages for a person; gives those that nobody else holds at this moment, which are now hers. */
export async function claimPassages(
  database: ConcordDatabase,
  collection: string,
  {passages, by, now, until}: Claim
): Promise<ReadonlySet<string>> {
  // In one order, so that two who claim the same do not wait for one another.
  const wanted = passages.toSorted()
  const {rows} = await sql<{
    passage: string
  }>`insert into concord.claim as held (collection, passage, by, until)
    select ${collection}, passage, ${by}, ${until.toISOString()}::timestamptz from unnest(${wanted}::text[]) as passage
    on conflict (collection, passage) do update set by = excluded.by, until = excluded.until
    where held.by = excluded.by or held.until <= ${now.toISOString()}::timestamptz
    returning passage`.execute(database)
  return new Set(rows.map(({passage}) => passage))
}

/** Gives back what a person claimed, all of it where no passages are named, and forgets what has run out. */
export async function releasePassages(
  database: ConcordDatabase,
  collection: string,
  {passages, by, now}: Pick<Claim, 'by' | 'now'> & {readonly passages?: readonly string[] | undefined}
): Promise<void> {
  const which = passages === undefined ? sql`true` : sql`passage = any(${[...passages]}::text[])`
  await sql`delete from concord.claim where collection = ${collection}
    and ((by = ${by} and ${which}) or until <= ${now.toISOString()}::timestamptz)`.execute(database)
}
