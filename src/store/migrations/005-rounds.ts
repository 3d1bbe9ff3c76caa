import {type Kysely, type Migration, sql} from 'kysely'

/** Rounds of coding: what was drawn, how it went on, who coded what, and what was settled. */
export const roundTables: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`create table concord.round (
        id text primary key,
        number bigint generated always as identity,
        summary text not null,
        content text not null
      )`,
      sql`create table concord.round_step (
        number bigint generated always as identity primary key,
        id text not null unique,
        round text not null references concord.round,
        content text not null
      )`,
      sql`create index round_step_round on concord.round_step (round, number)`,
      sql`create table concord.round_coding (
        number bigint generated always as identity primary key,
        id text not null unique,
        round text not null references concord.round,
        coder text not null,
        passage text not null,
        content text not null
      )`,
      sql`create index round_coding_coder on concord.round_coding (round, coder, passage, number)`,
      sql`create table concord.round_word (
        number bigint generated always as identity primary key,
        id text not null unique,
        round text not null references concord.round,
        passage text,
        content text not null
      )`,
      sql`create index round_word_round on concord.round_word (round, number)`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
