import {type Kysely, type Migration, sql} from 'kysely'

/**
 * Keeps the model of a pipeline beside it, once for all pipelines that have it, and those that were trained here: it is
 * nearly all of a pipeline. Pipelines that were kept before have theirs within them. As they are, since weights hardly
 * shrink, and take long to try.
 */
export const modelsApart: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`alter table concord.model alter column content set storage external`,
      sql`alter table concord.pipeline add column model text references concord.model`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
