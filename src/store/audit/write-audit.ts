import {sql} from 'kysely'
import {type AuditAct, type AuditHead, chained} from '../../domain/acts/audit.js'
import type {Correction} from '../../domain/correction.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {ConcordDatabase} from '../database.js'

/** The record, an entry a row, and the place up to which it reaches, which stays where rows are taken away. */
export type AuditTables = {
  audit: {number: string; content: string; hash: string}
  audit_head: {number: string; hash: string}
}

/** Statements have a limit on how much they carry. */
const ROWS = 1000

/** What a correction is called in the record. */
export const CORRECTION = 'correction'

/** The entry for a correction: enough to tell that it was made, and that it is still as it was made. */
export const auditOfCorrection = (correction: Correction): AuditAct => ({
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
  acts: readonly AuditAct[]
): Promise<AuditHead> {
  // One writer at a time: each entry is chained to the one before.
  await sql`lock table concord.audit_head in exclusive mode`.execute(transaction)
  const head = await headIn(transaction)
  const rows = chained(acts, head)
  for (let from = 0; from < rows.length; from += ROWS)
    await transaction
      .insertInto('audit')
      .values(rows.slice(from, from + ROWS).map(row => ({...row, number: String(row.number)})))
      .execute()
  const last = rows.at(-1)
  if (last === undefined) return head
  await transaction
    .updateTable('audit_head')
    .set({number: String(last.number), hash: last.hash})
    .execute()
  return last
}

/** The place up to which the record reaches. */
export async function headIn(database: ConcordDatabase): Promise<AuditHead> {
  const {number, hash} = await database
    .selectFrom('audit_head')
    .select(['number', 'hash'])
    .executeTakeFirstOrThrow()
  return {number: Number(number), hash}
}
