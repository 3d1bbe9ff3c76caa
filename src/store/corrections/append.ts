import {sql} from 'kysely'
import {Correction, type NumberedCorrection} from '../../domain/correction.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {auditOfCorrection, writeAudit} from '../audit/write-audit.js'
import {anyOf, type ConcordDatabase} from '../database.js'
import type {Appended, Seen} from './facet.js'
import {numberedIn} from './rows.js'

/** Statements have a limit on how much they carry. */
const ROWS = 1000

/** Appends corrections in one transaction, or says what was said since their author had looked. */
export const appendCorrections = (
  database: ConcordDatabase,
  corrections: readonly Correction[],
  seen: Seen | undefined
): Promise<Appended> =>
  database.transaction().execute(async transaction => {
    // One writer at a time, so that a lower number never turns up after a higher one was seen.
    await sql`lock table concord.correction in exclusive mode`.execute(transaction)
    const fresh = await freshOf(corrections, transaction)
    const since = seen && fresh.length > 0 ? await saidSince(fresh, seen, transaction) : []
    if (since.length > 0) return {kind: 'conflict', since}
    for (let from = 0; from < fresh.length; from += ROWS)
      await transaction
        .insertInto('correction')
        .values(fresh.slice(from, from + ROWS).map(rowOf))
        .execute()
    await writeAudit(transaction, fresh.map(auditOfCorrection))
    return {kind: 'appended', added: fresh.length, upTo: await latestIn(transaction)}
  })

/** The number of the latest correction; 0 for none. */
export async function latestIn(database: ConcordDatabase): Promise<number> {
  const {number} = await database
    .selectFrom('correction')
    .select(({fn}) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow()
  return Number(number ?? 0)
}

const rowOf = (correction: Correction) => ({
  id: correction.id,
  submission: correction.submission,
  passage: correction.passage,
  author: correction.by,
  content: canonicalJson(correction)
})

/** Those that are not there yet, each once. A request that is made again brings the same words, perhaps later. */
async function freshOf(
  corrections: readonly Correction[],
  database: ConcordDatabase
): Promise<readonly Correction[]> {
  const wordsOf = new Map<string, string>()
  const rows = await database
    .selectFrom('correction')
    .select(['id', 'content'])
    .where('id', '=', anyOf(corrections.map(({id}) => id)))
    .execute()
  for (const {id, content} of rows) wordsOf.set(id, wordsIn(Correction.parse(JSON.parse(content))))
  const fresh: Correction[] = []
  for (const correction of corrections) {
    const words = wordsIn(correction)
    const known = wordsOf.get(correction.id)
    if (known !== undefined && known !== words)
      throw new Error(`The correction ${correction.id} is there already, with other words`)
    if (known === undefined) fresh.push(correction)
    wordsOf.set(correction.id, words)
  }
  return fresh
}

const wordsIn = ({at: _, ...words}: Correction): string => canonicalJson(words)

async function saidSince(
  corrections: readonly Correction[],
  seen: Seen,
  database: ConcordDatabase
): Promise<readonly NumberedCorrection[]> {
  const passages = [...new Set(corrections.map(({passage}) => passage))]
  const seenOn = (passage: string) => seen.get(passage) ?? 0
  const rows = await database
    .selectFrom('correction')
    .select(['number', 'content'])
    .where('passage', '=', anyOf(passages))
    .where('number', '>', String(Math.min(...passages.map(seenOn))))
    .orderBy('number')
    .execute()
  return numberedIn(rows).filter(({number, correction}) => number > seenOn(correction.passage))
}
