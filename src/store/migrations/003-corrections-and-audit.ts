import {type Kysely, type Migration, sql} from 'kysely'
import {emptyRecord} from '../../domain/acts/audit.js'
import {Correction} from '../../domain/correction.js'
import {auditOfCorrection, writeAudit} from '../audit/write-audit.js'
import type {ConcordDatabase} from '../database.js'

/** Corrections are found by passage and by author, and everything that people do leaves a chained entry. */
export const correctionsAndAudit: Migration = {
  up: async (database: Kysely<unknown>) => {
    await all(database, [
      sql`alter table concord.correction add column passage text, add column author text`,
      sql`create table concord.audit (number bigint primary key, content text not null, hash text not null)`,
      sql`create table concord.audit_head (number bigint not null, hash text not null)`,
      sql`insert into concord.audit_head values (${emptyRecord.number}, ${emptyRecord.hash})`
    ])
    // The tables that this step needs are there by now.
    await takeIn(database as ConcordDatabase)
    await all(database, [
      sql`alter table concord.correction alter column passage set not null, alter column author set not null`,
      sql`create index correction_passage on concord.correction (passage, number)`,
      sql`create index correction_author on concord.correction (author, number)`,
      sql`create function concord.refuse_change() returns trigger language plpgsql as
        $$ begin raise exception '% is only ever appended to', tg_table_name; end $$`,
      sql`create trigger only_appended before update or delete or truncate on concord.correction
        for each statement execute function concord.refuse_change()`,
      sql`create trigger only_appended before update or delete or truncate on concord.audit
        for each statement execute function concord.refuse_change()`
    ])
  }
}

async function all(database: Kysely<unknown>, statements: readonly ReturnType<typeof sql>[]): Promise<void> {
  for (const statement of statements) await statement.execute(database)
}

/** What was kept before, brought up to date and given entries. In this program: the database cannot read every text. */
async function takeIn(database: ConcordDatabase): Promise<void> {
  const rows = await database
    .selectFrom('correction')
    .select(['number', 'content'])
    .orderBy('number')
    .execute()
  const corrections: Correction[] = []
  for (const {number, content} of rows) {
    const correction = Correction.parse(JSON.parse(content))
    corrections.push(correction)
    await database
      .updateTable('correction')
      .set({passage: correction.passage, author: correction.by})
      .where('number', '=', number)
      .execute()
  }
  await writeAudit(database, corrections.map(auditOfCorrection))
}
