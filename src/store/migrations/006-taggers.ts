import {type Kysely, type Migration, sql} from 'kysely'

/** Versions of the tagger, their comparisons, who put which in force, and the trainings. */
export const taggerTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`create table concord.model (sha256 text primary key, content text not null)`,
      sql`create table concord.tagger (
        id text primary key,
        number bigint generated always as identity,
        collection text not null,
        version text not null,
        model text not null references concord.model,
        content text not null,
        unique (collection, version)
      )`,
      sql`create table concord.tagger_comparison (
        number bigint generated always as identity primary key,
        tagger text not null references concord.tagger,
        content text not null
      )`,
      sql`create index tagger_comparison_tagger on concord.tagger_comparison (tagger)`,
      sql`create table concord.tagger_activation (
        number bigint generated always as identity primary key,
        collection text not null,
        tagger text references concord.tagger,
        comparison bigint references concord.tagger_comparison,
        content text not null
      )`,
      sql`create index tagger_activation_collection on concord.tagger_activation (collection, number)`,
      sql`create table concord.training (
        id text primary key,
        number bigint generated always as identity,
        collection text not null,
        state text not null check (state in ('asked', 'running', 'done', 'failed', 'stopped')),
        asked text not null,
        progress text not null default '',
        stop_asked_by text,
        holder text not null,
        beat_at timestamptz not null default now(),
        ended_at timestamptz,
        sentence text,
        tagger text references concord.tagger
      )`,
      // A training takes a core for minutes: one at a time for each collection.
      sql`create unique index training_under_way on concord.training (collection)
        where state in ('asked', 'running')`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
