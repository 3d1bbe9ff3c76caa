import {type RawBuilder, sql} from 'kysely'
import type {KnownAct} from '../../domain/acts/act-details.js'
import {type AuditHead, type AuditRow, chained} from '../../domain/acts/audit.js'
import type {Correction} from '../../domain/correction.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {ConcordDatabase} from '../database.js'

/** What a correction is called in the record. */
export const CORRECTION = 'correction'

/** The entry for a correction: enough to tell that it was made, and that it is still as it was made. */
export const auditOfCorrection = (correction: Correction): KnownAct => ({
  at: correction.at,
  by: correction.by,
  act: CORRECTION,
  on: correction.id,
  details: {
    passage: correction.passage,
    sha256: sha256Of(correction),
    submission: correction.submission,
    verdict: correction.verdict
  }
})

/** Adds acts to the record; the caller's transaction keeps them with what they tell of, or takes both back. */
export async function writeAudit(
  transaction: ConcordDatabase,
  acts: readonly KnownAct[]
): Promise<AuditHead> {
  // One writer at a time: each entry is chained to the one before.
  await sql`lock table concord.audit_head in exclusive mode`.execute(transaction)
  const head = await headIn(transaction)
  const rows = chained(acts, head)
  const last = rows.at(-1)
  if (last === undefined) return head
  await sql`with ${entries(rows, last)} select`.execute(transaction)
  return last
}

/** Parts of a statement that write entries, and move the end of the record to the last; whoever sends it holds the lock. */
export function entries(rows: readonly AuditRow[], last: AuditHead): RawBuilder<unknown> {
  const numbers = rows.map(({number}) => String(number))
  const contents = rows.map(({content}) => content)
  const hashes = rows.map(({hash}) => hash)
  return sql`entered as (
      insert into concord.audit (number, content, hash)
      select number::bigint, content, hash
      from unnest(${numbers}::text[], ${contents}::text[], ${hashes}::text[]) as row (number, content, hash)
    ), ended as (
      update concord.audit_head set number = ${String(last.number)}::bigint, hash = ${last.hash}
    )`
}

/** The place up to which the record reaches. */
export async function headIn(database: ConcordDatabase): Promise<AuditHead> {
  const {number, hash} = await database
    .selectFrom('audit_head')
    .select(['number', 'hash'])
    .executeTakeFirstOrThrow()
  return {number: Number(number), hash}
}
