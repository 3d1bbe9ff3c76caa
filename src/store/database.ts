import {type Generated, type GeneratedAlways, Kysely, PostgresDialect, sql} from 'kysely'
import type {Pool} from 'pg'
import type {AuditTables} from './audit/tables.js'
import type {CorrectionTables} from './corrections/rows.js'
import type {EditionTables} from './editions/tables.js'
import type {IndexTables} from './index/tables.js'
import type {RoundTables} from './rounds/tables.js'
import type {TaggerTables} from './taggers/tables.js'

/** The tables, all in the schema `concord`. Contents are canonical JSON as text, so that they keep their bytes. */
type FirstTables = {
  identity: {id: string}
  original: {sha256: string; bytes: Uint8Array}
  /**
   * `collection` is the pipeline's id, which the database reads out of the content. `model` is the hash of its model, an
   * original, which the content lacks then; null where it has none, or was kept before models were kept apart.
   */
  pipeline: {
    sha256: string
    content: string
    collection: GeneratedAlways<string | null>
    model: string | null
  }
  submission: {id: string; file: string; content: string}
  run: {
    id: string
    number: Generated<string>
    begun_at: Generated<Date>
    pipeline: string
    corrections_up_to: string
    digest_key: string | null
    kind: 'digest' | 'intake'
    finished_at: Date | null
  }
  run_submission: {run: string; place: number; submission: string}
  outcome: {key: string; stage: string; content: string}
}

/** People's sessions and passwords are the sign-in library's; what stands here is what we read ourselves. */
type AccountTables = {
  person: {
    id: string
    name: string
    email: string
    role: string
    blocked: boolean
    language: string | null
  }
  access_token: {
    id: string
    hash: string
    name: string
    role: string
    made_by: string
    made_at: Generated<Date>
    expires_at: Date
    revoked_at: Generated<Date | null>
    used_at: Generated<Date | null>
  }
  secret: {name: string; value: string}
}

/** All tables; each facet of the store has its own. */
export type Tables = FirstTables &
  AccountTables &
  CorrectionTables &
  AuditTables &
  IndexTables &
  RoundTables &
  TaggerTables &
  EditionTables
export type ConcordDatabase = Kysely<Tables>

export const SCHEMA = 'concord'

/** The one query layer, over the embedded database and over a server alike. */
export const databaseOver = (pool: Pool): ConcordDatabase =>
  new Kysely<Tables>({dialect: new PostgresDialect({pool})}).withSchema(SCHEMA)

/** The values of a list, to be compared with: `where('id', '=', anyOf(ids))`. */
export const anyOf = (values: readonly string[]) => sql<string>`any(${[...values]}::text[])`
