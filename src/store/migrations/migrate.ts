import {type Migration, Migrator} from 'kysely'
import {UserError} from '../../domain/errors.js'
import {type ConcordDatabase, SCHEMA} from '../database.js'
import {firstTables} from './001-first-tables.js'
import {accounts} from './002-accounts.js'
import {correctionsAndAudit} from './003-corrections-and-audit.js'
import {index} from './004-index.js'
import {roundTables} from './005-rounds.js'
import {taggerTables} from './006-taggers.js'
import {intakes} from './007-intakes.js'
import {editionTables} from './008-editions.js'
import {changesOfIndex} from './009-changes-of-index.js'
import {modelsApart} from './010-models-apart.js'

/** In the order of their names; one that has been released is never edited. */
const migrations: Record<string, Migration> = {
  '001-first-tables': firstTables,
  '002-accounts': accounts,
  '003-corrections-and-audit': correctionsAndAudit,
  '004-index': index,
  '005-rounds': roundTables,
  '006-taggers': taggerTables,
  '007-intakes': intakes,
  '008-editions': editionTables,
  '009-changes-of-index': changesOfIndex,
  '010-models-apart': modelsApart
}

/**
 * Brings the tables up to date; does nothing where they are. Safe to call from several processes at once. Throws a UserError
 * where a later version of the program made tables that this one does not know.
 */
export async function migrate(database: ConcordDatabase): Promise<void> {
  const migrator = new Migrator({
    db: database.withoutPlugins().withSchema(SCHEMA),
    provider: {getMigrations: async () => migrations},
    migrationTableSchema: SCHEMA,
    // Steps may be released in another order than they are numbered.
    allowUnorderedMigrations: true
  })
  const {error} = await migrator.migrateToLatest()
  if (error instanceof Error && /previously executed migration .* is missing/.test(error.message))
    throw new UserError(
      'This store was last opened by a newer concord, which keeps more in it: open it with that one, or name another with --store.',
      {cause: error}
    )
  if (error) throw error
}
