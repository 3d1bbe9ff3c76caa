import {type Kysely, type Migration, sql} from 'kysely'

/** What was set aside, and the tables from which lists are read quickly; these can be made anew from outcomes. */
export const index: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      // As json, not jsonb: a pipeline may hold signs that jsonb refuses.
      sql`alter table concord.pipeline
        add column collection text generated always as (content::json #>> '{file,id}') stored`,
      sql`create index pipeline_collection on concord.pipeline (collection)`,
      sql`create index run_pipeline on concord.run (pipeline)`,
      sql`create table concord.set_aside (
        number bigint generated always as identity primary key,
        id text not null unique,
        collection text not null,
        content text not null
      )`,
      sql`create index set_aside_collection on concord.set_aside (collection, number)`,
      sql`create table concord.indexed_submission (
        number integer generated always as identity primary key,
        collection text not null,
        submission text not null,
        key text not null,
        place text collate "C" not null,
        state text not null,
        failure text,
        kind text,
        date text,
        session text,
        language text,
        parties text[] not null,
        regions text[] not null,
        codes text[] not null,
        taxonomies text[] not null,
        pages_read real,
        words real,
        confidence real,
        read_in_full boolean,
        passages integer not null,
        checked integer not null,
        unchecked integer not null,
        abstaining integer not null,
        stands boolean not null default false,
        superseded_by text,
        same_as text,
        whose text not null,
        content text not null,
        unique (collection, submission)
      )`,
      sql`create index indexed_submission_place on concord.indexed_submission (collection, place, submission)`,
      sql`create table concord.indexed_passage (
        submission integer not null references concord.indexed_submission on delete cascade,
        ordinal integer not null,
        collection text not null,
        passage text not null,
        parties text[] not null,
        language text not null,
        recognised real,
        tags integer not null,
        unchecked integer not null,
        abstaining integer not null,
        words tsvector not null,
        content text not null,
        primary key (submission, ordinal)
      )`,
      sql`create index indexed_passage_passage on concord.indexed_passage (passage)`,
      sql`create index indexed_passage_collection on concord.indexed_passage (collection, submission, ordinal)`,
      sql`create index indexed_passage_language on concord.indexed_passage (collection, language, submission, ordinal)`,
      sql`create index indexed_passage_parties on concord.indexed_passage using gin (parties)`,
      sql`create index indexed_passage_words on concord.indexed_passage using gin (words)`,
      sql`create table concord.indexed_tag (
        submission integer not null references concord.indexed_submission on delete cascade,
        ordinal integer not null,
        place integer not null,
        collection text not null,
        code text not null,
        taxonomy text not null,
        stance text not null,
        act text not null,
        confidence real not null,
        state text not null,
        parties text[] not null,
        content text not null,
        primary key (submission, ordinal, place)
      )`,
      sql`create index indexed_tag_code on concord.indexed_tag (collection, code, submission, ordinal)`,
      sql`create index indexed_tag_taxonomy on concord.indexed_tag (collection, taxonomy, submission, ordinal)`,
      sql`create index indexed_tag_stance on concord.indexed_tag (collection, stance, submission, ordinal)`,
      sql`create index indexed_tag_act on concord.indexed_tag (collection, act, submission, ordinal)`,
      sql`create index indexed_tag_state on concord.indexed_tag (collection, state, submission, ordinal)`,
      sql`create index indexed_tag_parties on concord.indexed_tag using gin (parties)`,
      sql`create table concord.indexed_answer (
        submission integer not null references concord.indexed_submission on delete cascade,
        ordinal integer not null,
        place integer not null,
        collection text not null,
        question text not null,
        pole text not null,
        confidence real not null,
        state text not null,
        parties text[] not null,
        content text not null,
        primary key (submission, ordinal, place)
      )`,
      sql`create index indexed_answer_pole on concord.indexed_answer (collection, question, pole, submission, ordinal)`,
      sql`create index indexed_answer_parties on concord.indexed_answer using gin (parties)`,
      sql`create table concord.indexed_cell (
        submission integer not null references concord.indexed_submission on delete cascade,
        party text not null,
        code text not null,
        collection text not null,
        stances text[] not null,
        passages integer not null,
        sure integer not null,
        checked integer not null,
        abstaining integer not null,
        primary key (submission, party, code)
      )`,
      sql`create index indexed_cell_party on concord.indexed_cell (collection, party, code)`,
      sql`create table concord.indexed_worth (
        submission integer not null references concord.indexed_submission on delete cascade,
        ordinal integer not null,
        collection text not null,
        worth double precision not null,
        content text not null,
        primary key (submission, ordinal)
      )`,
      sql`create index indexed_worth_worth on concord.indexed_worth (collection, worth desc, submission, ordinal)`,
      sql`create table concord.indexed_examples (
        collection text not null,
        code text not null,
        examples integer not null,
        primary key (collection, code)
      )`,
      sql`create table concord.claim (
        collection text not null,
        passage text not null,
        by text not null,
        until timestamptz not null,
        primary key (collection, passage)
      )`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
