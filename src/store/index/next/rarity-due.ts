import {sql} from 'kysely'
import type {ConcordDatabase} from '../../database.js'
import {keepDue} from './due.js'
import {examplesIn, type Subject, said} from './worth.js'

/** How rare an example is, in steps, by how many there are. */
export type RarityRule = (examples: number) => number

/** So many parties are told together, so that no transaction becomes long. */
const TOGETHER = 10

/** Puts on the list what hangs on subjects that have become less rare since worths were told by them; gives how many did. */
export const rarityDue = (
  database: ConcordDatabase,
  collection: string,
  rarityOf: RarityRule
): Promise<number> =>
  database.transaction().execute(async transaction => {
    await sql`select pg_advisory_xact_lock(hashtext(${`rarity in ${collection}`}))`.execute(transaction)
    const examples = await examplesIn(transaction, collection)
    const told = await examplesTold(transaction, collection)
    const passed = [...new Set([...examples.keys(), ...told.keys()])].filter(
      subject => rarityOf(examples.get(subject) ?? 0) !== rarityOf(told.get(subject) ?? 0)
    )
    if (passed.length === 0) return 0
    const parties = await partiesOpenOn(transaction, collection, passed)
    const chunks = Array.from({length: Math.ceil(parties.length / TOGETHER)}, (_, n) =>
      parties.slice(n * TOGETHER, (n + 1) * TOGETHER)
    )
    await keepDue(
      transaction,
      collection,
      chunks.map(parties => ({submission: null, ordinals: null, parties, subjects: passed}))
    )
    await transaction
      .insertInto('indexed_examples')
      .values(passed.map(code => ({collection, code, examples: examples.get(code) ?? 0})))
      .onConflict(conflict =>
        conflict
          .columns(['collection', 'code'])
          .doUpdateSet(({ref}) => ({examples: ref('excluded.examples')}))
      )
      .execute()
    return passed.length
  })

/** By how many examples of each subject worths were told last. */
async function examplesTold(
  database: ConcordDatabase,
  collection: string
): Promise<ReadonlyMap<Subject, number>> {
  const rows = await database
    .selectFrom('indexed_examples')
    .select(['code', 'examples'])
    .where('collection', '=', collection)
    .execute()
  return new Map(rows.map(({code, examples}) => [code, examples]))
}

/** The parties on whose words one of these subjects is open; null where they are nobody's. */
async function partiesOpenOn(
  database: ConcordDatabase,
  collection: string,
  subjects: readonly Subject[]
): Promise<readonly (string | null)[]> {
  const {rows} = await sql<{party: string | null}>`
    select distinct party from (${said}) w left join unnest(w.parties) as party on true
    where w.collection = ${collection} and w.state <> 'checked' and w.subject = any(${[...subjects]}::text[])`.execute(
    database
  )
  return rows.map(({party}) => party)
}
