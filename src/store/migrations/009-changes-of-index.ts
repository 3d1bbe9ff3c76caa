import {type Kysely, type Migration, sql} from 'kysely'

/** Which rows of the index changed when, and which worths are still to be told because of it. */
export const changesOfIndex: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      // Who has seen all up to a transaction asks for what later ones wrote, and reads nothing else.
      sql`alter table concord.indexed_submission add column changed bigint not null default 0`,
      sql`create index indexed_submission_changed on concord.indexed_submission (collection, changed)`,
      sql`create function concord.note_change() returns trigger language plpgsql as $$
        begin new.changed := pg_current_xact_id()::text::bigint; return new; end $$`,
      sql`create trigger noted before insert or update on concord.indexed_submission
        for each row execute function concord.note_change()`,
      sql`create table concord.worth_due (
        number bigint generated always as identity primary key,
        collection text not null,
        submission integer,
        ordinals integer[],
        parties text[] not null,
        subjects text[]
      )`,
      sql`create index worth_due_parties on concord.worth_due (collection, parties, number)`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
