import {
  AuditEntry,
  type AuditHead,
  type AuditRow,
  breakAtEnd,
  breakIn,
  brokenAt,
  emptyRecord
} from '../../domain/acts/audit.js'
import {sha256OfBytes} from '../../domain/json/content-id.js'
import type {ConcordDatabase} from '../database.js'
import type {AuditVerdict} from './facet.js'
import {CORRECTION, headIn} from './write-audit.js'

/** How many rows are in memory at once. */
const ROWS = 1000

/** Reads the whole record, and holds every correction against its entry. */
export async function verifyAudit(
  database: ConcordDatabase,
  noted: AuditHead | undefined
): Promise<AuditVerdict> {
  /** For each correction in the record, its entry and the hash of what it said. */
  const told = new Map<string, {readonly number: number; readonly sha256: unknown}>()
  let last = emptyRecord
  for await (const rows of pagesOf(database)) {
    const broken = breakIn(rows, last)
    if (broken) return {kind: 'broken', ...broken}
    const elsewhere = rows.find(({number, hash}) => number === noted?.number && hash !== noted.hash)
    if (elsewhere) return otherThanNoted(elsewhere.number)
    for (const {content} of rows) {
      const {act, on, number, details} = AuditEntry.parse(JSON.parse(content))
      if (act === CORRECTION) told.set(on, {number, sha256: details.sha256})
    }
    last = rows.at(-1) ?? last
  }
  const broken = breakAtEnd(last, await headIn(database))
  if (broken) return {kind: 'broken', ...broken}
  if (noted && noted.number > last.number) return otherThanNoted(noted.number)
  return verifyCorrections(database, told, last)
}

async function verifyCorrections(
  database: ConcordDatabase,
  told: Map<string, {readonly number: number; readonly sha256: unknown}>,
  {number, hash}: AuditHead
): Promise<AuditVerdict> {
  let corrections = 0
  for await (const rows of correctionPages(database))
    for (const {id, content} of rows) {
      const entry = told.get(id)
      told.delete(id)
      corrections += 1
      if (!entry) return {kind: 'broken', ...brokenAt(number, 'auditNoEntry', {id})}
      // Contents are kept as canonical JSON, so the hash of their text is the hash of the correction.
      if (sha256OfBytes(new TextEncoder().encode(content)) !== entry.sha256)
        return {kind: 'broken', ...brokenAt(entry.number, 'auditNotSame', {id})}
    }
  const [gone] = [...told].toSorted(([, a], [, b]) => a.number - b.number)
  if (gone) return {kind: 'broken', ...brokenAt(gone[1].number, 'auditGone', {id: gone[0]})}
  return {kind: 'whole', corrections, number, hash}
}

const otherThanNoted = (number: number): AuditVerdict => ({
  kind: 'broken',
  ...brokenAt(number, 'auditNoted')
})

async function* pagesOf(database: ConcordDatabase): AsyncGenerator<readonly AuditRow[]> {
  let after = '-9223372036854775808'
  for (;;) {
    const rows = await database
      .selectFrom('audit')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(ROWS)
      .execute()
    yield rows.map(row => ({...row, number: Number(row.number)}))
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.number
  }
}

async function* correctionPages(
  database: ConcordDatabase
): AsyncGenerator<readonly {readonly id: string; readonly content: string}[]> {
  let after = '0'
  for (;;) {
    const rows = await database
      .selectFrom('correction')
      .select(['number', 'id', 'content'])
      .where('number', '>', after)
      .orderBy('number')
      .limit(ROWS)
      .execute()
    yield rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.number
  }
}
