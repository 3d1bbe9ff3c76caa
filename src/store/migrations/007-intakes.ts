import {type Kysely, type Migration, sql} from 'kysely'

/** Runs that only read what came in, and when each run was seen through. */
export const intakes: Migration = {
  up: async (database: Kysely<unknown>) => {
    const statements = [
      sql`alter table concord.run add column kind text not null default 'digest', add column finished_at timestamptz`,
      sql`update concord.run set finished_at = begun_at where digest_key is not null`
    ]
    for (const statement of statements) await statement.execute(database)
  }
}
