import {type Kysely, type Migration, sql} from 'kysely'

/** What happened to editions, step by step; nothing of it is ever changed. */
export const editionTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`create table concord.edition_step (
        number bigint generated always as identity primary key,
        edition text not null,
        content text not null
      )`,
      sql`create index edition_step_edition on concord.edition_step (edition, number)`,
      // A number is given once in the whole store, whatever else goes wrong.
      sql`create unique index edition_number on concord.edition_step ((content::json ->> 'number'))
        where content::json ->> 'step' = 'publishing'`,
      sql`create unique index edition_token on concord.edition_step ((content::json ->> 'token'))
        where content::json ->> 'step' = 'link'`,
      sql`create trigger only_appended before update or delete or truncate on concord.edition_step
        for each statement execute function concord.refuse_change()`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
