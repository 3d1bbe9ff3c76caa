import {sql, type Transaction} from 'kysely'
import {grouped} from '../../../domain/grouped.js'
import type {ConcordDatabase, Tables} from '../../database.js'
import {insertRows, worthRows} from '../writing/insert-rows.js'
import {type Due, takeDue} from './due.js'
import {
  examplesIn,
  type OpenPassage,
  type OpenWord,
  said,
  type Voice,
  type Worth,
  type WorthRule
} from './worth.js'

type InTransaction = Transaction<Tables>

/** Where a passage stands. */
type Place = Pick<OpenPassage, 'submission' | 'ordinal'>

/**
 * Tells anew the worth of the passages that hang on what changed, at most so many changes at a time; gives how many. Only
 * rows that differ are written.
 */
export const tellDue = (
  database: ConcordDatabase,
  collection: string,
  {most, rule}: {readonly most: number; readonly rule: WorthRule}
): Promise<number> =>
  database.transaction().execute(async transaction => {
    // One at a time: what two corrections make of one cell must be told with both.
    await sql`select pg_advisory_xact_lock(hashtext(${`worth in ${collection}`}))`.execute(transaction)
    const due = await takeDue(transaction, collection, most)
    if (due.length === 0) return 0
    const touched = await touchedBy(due, {transaction, collection})
    const open = await openOn(touched, transaction)
    const examples = await examplesIn(transaction, collection)
    const passages = passagesOf(open)
    const voices = await voicesOn(passages, {transaction, collection})
    await keepWorths(touched, rule({passages, voices, examples}), {transaction, collection})
    return due.length
  })

type Within = {readonly transaction: InTransaction; readonly collection: string}

const keyOf = ({ordinal, submission}: Place): string => `${submission} ${ordinal}`

/** The passages on which something changed, and those whose worth hangs on the cells behind it. */
async function touchedBy(due: readonly Due[], {collection, transaction}: Within): Promise<readonly Place[]> {
  const touched = new Map<string, Place>()
  const touch = (places: readonly Place[]) => {
    for (const place of places) touched.set(keyOf(place), place)
  }
  for (const {ordinals, submission} of due)
    if (submission !== null && ordinals !== null) touch(ordinals.map(ordinal => ({submission, ordinal})))
  const whole = due.flatMap(({ordinals, submission}) => (ordinals === null ? (submission ?? []) : []))
  if (whole.length > 0) {
    const {rows} = await sql<Place>`select submission, ordinal from concord.indexed_passage
      where submission = any(${[...new Set(whole)]}::integer[])`.execute(transaction)
    touch(rows)
  }
  for (const own of grouped(due, ({parties}) => JSON.stringify(parties)).values()) {
    const parties = own[0]?.parties ?? []
    if (parties.length === 0) continue
    const subjects = own.some(each => each.subjects === null)
      ? null
      : [...new Set(own.flatMap(each => each.subjects ?? []))]
    const about = subjects === null ? sql`true` : sql`w.subject = any(${subjects}::text[])`
    const {rows} = await sql<Place>`select distinct w.submission, w.ordinal from (${said}) w
      where w.collection = ${collection} and w.state <> 'checked' and ${about} and ${isFor(parties)}`.execute(
      transaction
    )
    touch(rows)
  }
  return [...touched.values()]
}

function isFor(parties: readonly (string | null)[]) {
  const named = parties.filter(party => party !== null)
  const nobodys = parties.includes(null) ? sql` or w.parties = '{}'` : sql``
  return sql`(w.parties && ${named}::text[]${nobodys})`
}

const listed = (
  places: readonly Place[]
) => sql`unnest(${places.map(({submission}) => submission)}::integer[],
  ${places.map(({ordinal}) => ordinal)}::integer[]) as touched (submission, ordinal)`

type OpenRow = Omit<OpenPassage, 'open'> & OpenWord

/** What is open on passages that count. */
async function openOn(places: readonly Place[], transaction: InTransaction): Promise<readonly OpenRow[]> {
  const {rows} = await sql<OpenRow>`
    select w.submission, w.ordinal, w.parties, p.recognised, w.subject, w.stance, w.state, w.confidence
    from ${listed(places)} join (${said}) w using (submission, ordinal)
    join concord.indexed_submission s on s.number = w.submission and s.stands
    join concord.indexed_passage p on p.submission = w.submission and p.ordinal = w.ordinal
    where w.state <> 'checked' order by w.submission, w.ordinal`.execute(transaction)
  return rows
}

const passagesOf = (rows: readonly OpenRow[]): OpenPassage[] =>
  [...grouped(rows, keyOf).values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const {submission, ordinal, parties, recognised} = first
    const open = own.map(({subject, stance, state, confidence}) => ({subject, stance, state, confidence}))
    return [{submission, ordinal, parties, recognised, open}]
  })

/** Who speaks on the subjects that are open, among those for whom these passages count. */
async function voicesOn(
  passages: readonly OpenPassage[],
  {collection, transaction}: Within
): Promise<readonly Voice[]> {
  const parties = [...new Set(passages.flatMap(each => each.parties))]
  if (parties.length === 0) return []
  const subjects = [...new Set(passages.flatMap(({open}) => open.map(({subject}) => subject)))]
  const {rows} = await sql<Voice>`
    select party, w.subject, w.stance, count(*)::integer as passages
    from (${said}) w join concord.indexed_submission s on s.number = w.submission and s.stands,
      unnest(w.parties) as party
    where w.collection = ${collection} and w.state <> 'abstaining' and w.parties && ${parties}::text[]
      and w.subject = any(${subjects}::text[])
    group by party, w.subject, w.stance`.execute(transaction)
  return rows
}

type Kept = Place & {readonly worth: number; readonly content: string}

/** Puts worths in place of those there were, where they differ; what others change at this moment is left to them. */
async function keepWorths(
  places: readonly Place[],
  worths: readonly Worth[],
  {collection, transaction}: Within
): Promise<void> {
  const kept = sql`select w.submission, w.ordinal, w.worth, w.content from concord.indexed_worth w
    join ${listed(places)} using (submission, ordinal)`
  const before = (await sql<Kept>`${kept}`.execute(transaction)).rows
  // Who writes such a passage has put it on the list again.
  const ours = new Set(
    (await sql<Kept>`${kept} for update of w skip locked`.execute(transaction)).rows.map(keyOf)
  )
  const others = new Set(before.map(keyOf).filter(key => !ours.has(key)))
  const said = new Map(before.map(row => [keyOf(row), row]))
  const now = worths
    .map(({submission, ordinal, worth, why}) => ({submission, ordinal, worth, content: JSON.stringify(why)}))
    .filter(row => !others.has(keyOf(row)))
  const same = new Set(
    now
      .filter(
        row => said.get(keyOf(row))?.worth === row.worth && said.get(keyOf(row))?.content === row.content
      )
      .map(keyOf)
  )
  const gone = before.filter(row => ours.has(keyOf(row)) && !same.has(keyOf(row)))
  if (gone.length > 0)
    await sql`delete from concord.indexed_worth w using ${listed(gone)}
      where w.submission = touched.submission and w.ordinal = touched.ordinal`.execute(transaction)
  const fresh = now.filter(row => !same.has(keyOf(row)))
  await insertRows(transaction, [[fresh.map(row => ({...row, collection})), worthRows]])
}
