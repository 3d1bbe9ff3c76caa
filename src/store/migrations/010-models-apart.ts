import {type Kysely, type Migration, sql} from 'kysely'

/**
 * Keeps the model of a pipeline, which is nearly all of it, as originals are kept, once for all pipelines that have it.
 * Pipelines that were kept before have theirs within them.
 */
export const modelsApart: Migration = {
  up: async (database: Kysely<unknown>) => {
    await sql`alter table concord.pipeline add column model text`.execute(database)
  }
}
