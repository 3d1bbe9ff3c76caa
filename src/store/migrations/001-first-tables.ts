import {type Kysely, type Migration, sql} from 'kysely'

/** What was handed in, runs, outcomes and corrections. */
export const firstTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`create table concord.identity (id text primary key)`,
      sql`insert into concord.identity values (substr(md5(gen_random_uuid()::text), 1, 12))`,
      sql`create table concord.original (sha256 text primary key, bytes bytea not null)`,
      sql`create table concord.pipeline (sha256 text primary key, content text not null)`,
      sql`create table concord.submission (id text primary key, file text not null, content text not null)`,
      sql`create index submission_file on concord.submission (file)`,
      sql`create table concord.run (
        id text primary key,
        number bigint generated always as identity,
        begun_at timestamptz not null default now(),
        pipeline text not null references concord.pipeline,
        corrections_up_to bigint not null,
        digest_key text
      )`,
      sql`create table concord.run_submission (
        run text not null references concord.run on delete cascade,
        place integer not null,
        submission text not null references concord.submission,
        primary key (run, place)
      )`,
      sql`create index run_submission_submission on concord.run_submission (submission)`,
      sql`create table concord.outcome (key text primary key, stage text not null, content text not null)`,
      sql`create table concord.correction (
        number bigint generated always as identity primary key,
        id text not null unique,
        submission text not null,
        content text not null
      )`,
      sql`create index correction_submission on concord.correction (submission)`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
