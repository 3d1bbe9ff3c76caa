import {type RawBuilder, sql} from 'kysely'
import {type AuditHead, chained} from '../../domain/acts/audit.js'
import type {Correction, NumberedCorrection} from '../../domain/correction.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {auditOfCorrection, entries} from '../audit/write-audit.js'
import {anyOf, type ConcordDatabase} from '../database.js'
import type {Appended, Seen} from './facet.js'
import {numberedIn} from './rows.js'

/** Appends corrections in one transaction, or says what was said since their author had looked. */
export const appendCorrections = (
  database: ConcordDatabase,
  corrections: readonly Correction[],
  seen: Seen | undefined
): Promise<Appended> =>
  database.transaction().execute(async transaction => {
    // One writer at a time, so that a lower number never turns up after a higher one was seen; each entry of the record is
    // chained to the one before.
    await sql`lock table concord.correction, concord.audit_head in exclusive mode`.execute(transaction)
    const {head, latest, words} = await foundBefore(corrections, seen, transaction)
    const fresh = freshOf(corrections, words)
    const since = seen === undefined ? [] : saidSince(fresh, seen, words)
    if (since.length > 0) return {kind: 'conflict', since}
    const rows = chained(fresh.map(auditOfCorrection), head)
    const last = rows.at(-1)
    if (last === undefined) return {kind: 'appended', added: 0, upTo: latest}
    const upTo = await insertWith(entries(rows, last), fresh, transaction)
    return {kind: 'appended', added: fresh.length, upTo}
  })

/** Inserts corrections in their order, with their entries in the record; gives the number of the last. */
async function insertWith(
  entries: RawBuilder<unknown>,
  corrections: readonly Correction[],
  transaction: ConcordDatabase
): Promise<number> {
  const texts = (textOf: (correction: Correction) => string) => sql`${corrections.map(textOf)}::text[]`
  const {rows} = await sql<{number: string}>`with ${entries}, added as (
      insert into concord.correction (id, submission, passage, author, content)
      select id, submission, passage, author, content
      from unnest(${texts(({id}) => id)}, ${texts(({submission}) => submission)},
        ${texts(({passage}) => passage)}, ${texts(({by}) => by)}, ${texts(canonicalJson)})
        with ordinality as row (id, submission, passage, author, content, place)
      order by place returning number
    ) select max(number) as number from added`.execute(transaction)
  return Number(rows[0]?.number)
}

type Before = {
  /** The end of the record. */
  readonly head: AuditHead
  /** The number of the latest correction. */
  readonly latest: number
  /** Those that bear one of the ids, and, where it is asked what was seen, those on the same passages since. */
  readonly words: readonly NumberedCorrection[]
}

/** All that decides whether corrections can be taken, in one statement. */
async function foundBefore(
  corrections: readonly Correction[],
  seen: Seen | undefined,
  transaction: ConcordDatabase
): Promise<Before> {
  const ids = corrections.map(({id}) => id)
  const passages = seen === undefined ? [] : [...new Set(corrections.map(({passage}) => passage))]
  const least = Math.min(...passages.map(passage => seen?.get(passage) ?? 0))
  const {rows} = await sql<{
    entry: string
    hash: string
    latest: string
    number: string | null
    content: string | null
  }>`select head.number as entry, head.hash, latest.number as latest, c.number, c.content
    from concord.audit_head head
      cross join (select coalesce(max(number), 0) as number from concord.correction) latest
      left join concord.correction c on c.id = ${anyOf(ids)}
        or (c.passage = ${anyOf(passages)} and c.number > ${String(passages.length === 0 ? 0 : least)}::bigint)
    order by c.number`.execute(transaction)
  const [first] = rows
  if (first === undefined) throw new Error('The record of who did what has no end')
  const found = rows.flatMap(({content, number}) =>
    number === null || content === null ? [] : [{number, content}]
  )
  return {
    head: {number: Number(first.entry), hash: first.hash},
    latest: Number(first.latest),
    words: numberedIn(found)
  }
}

/** The number of the latest correction; 0 for none. */
export async function latestIn(database: ConcordDatabase): Promise<number> {
  const {number} = await database
    .selectFrom('correction')
    .select(({fn}) => fn.max('number').as('number'))
    .executeTakeFirstOrThrow()
  return Number(number ?? 0)
}

/** Those that are not there yet, each once. A request that is made again brings the same words, perhaps later. */
function freshOf(
  corrections: readonly Correction[],
  there: readonly NumberedCorrection[]
): readonly Correction[] {
  const wordsOf = new Map(there.map(({correction}) => [correction.id, wordsIn(correction)]))
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

function saidSince(
  corrections: readonly Correction[],
  seen: Seen,
  there: readonly NumberedCorrection[]
): readonly NumberedCorrection[] {
  const passages = new Set(corrections.map(({passage}) => passage))
  return there.filter(
    ({correction: {passage}, number}) => passages.has(passage) && number > (seen.get(passage) ?? 0)
  )
}
