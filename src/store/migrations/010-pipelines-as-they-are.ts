import {type Kysely, type Migration, sql} from 'kysely'

/** Keeps pipelines as they are: nearly all of one is the weights of its model, which hardly shrink and take long to try. */
export const pipelinesAsTheyAre: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`alter table concord.pipeline alter column content set storage external`.execute(database)
  }
}
