import {sql} from 'kysely'
import {grouped} from '../../../domain/grouped.js'
import type {Stance} from '../../../domain/tag.js'
import type {ConcordDatabase} from '../../database.js'
import type {TagState} from '../entry.js'
import {insertRows, worthRows} from '../writing/insert-rows.js'

/** What a tag or an answer is about: a code, or `question=pole`. */
export type Subject = string

/** A tag or an answer on which no person has spoken. An answer has no stance. */
export type OpenWord = {
  readonly subject: Subject
  readonly stance: Stance | null
  readonly state: Exclude<TagState, 'checked'>
  readonly confidence: number
}

/** A passage that counts, with what is open on it. */
export type OpenPassage = {
  readonly submission: number
  readonly ordinal: number
  readonly parties: readonly string[]
  readonly recognised: number | null
  readonly open: readonly OpenWord[]
}

/** How many passages that count speak for a party on a subject, in one stance. */
export type Voice = {
  readonly party: string
  readonly subject: Subject
  readonly stance: Stance | null
  readonly passages: number
}

/** What the worth of passages is told from. */
export type WorthScene = {
  readonly passages: readonly OpenPassage[]
  readonly voices: readonly Voice[]
  /** How many tags or answers of a subject people have checked. */
  readonly examples: ReadonlyMap<Subject, number>
}

/** What one thing adds to the worth of a passage, and what it was told from. */
export type Why = {
  readonly part: string
  readonly subject: Subject | null
  readonly party: string | null
  readonly worth: number
  /** A share or a count, as the part has it; else null. */
  readonly figure: number | null
}

/** What looking at a passage is worth. */
export type Worth = Pick<OpenPassage, 'submission' | 'ordinal'> & {
  readonly worth: number
  readonly why: readonly Why[]
}

/** Tells the worth of passages; pure. */
export type WorthRule = (scene: WorthScene) => readonly Worth[]

/** Tells anew the worth of all passages whose words count for one of these parties; null stands for nobody's words. */
export const tellWorth = (
  database: ConcordDatabase,
  collection: string,
  {parties, rule}: {readonly parties: readonly (string | null)[]; readonly rule: WorthRule}
): Promise<void> =>
  database.transaction().execute(async transaction => {
    // One at a time: what two corrections make of one cell must be told with both.
    await sql`select pg_advisory_xact_lock(hashtext(${`worth in ${collection}`}))`.execute(transaction)
    const named = parties.filter(party => party !== null)
    const ofParties = (alias: string) => {
      const column = sql.ref(`${alias}.parties`)
      const nobodys = parties.includes(null) ? sql` or ${column} = '{}'` : sql``
      return sql`(${column} && ${named}::text[]${nobodys})`
    }
    const open = await sql<OpenRow>`
      select w.submission, w.ordinal, w.parties, p.recognised, w.subject, w.stance, w.state, w.confidence
      from (${said}) w
      join concord.indexed_submission s on s.number = w.submission and s.stands
      join concord.indexed_passage p on p.submission = w.submission and p.ordinal = w.ordinal
      where w.collection = ${collection} and w.state <> 'checked' and ${ofParties('w')}
      order by w.submission, w.ordinal`.execute(transaction)
    const all = [...new Set(open.rows.flatMap(({parties}) => parties))]
    const voices = await sql<Voice>`
      select party, w.subject, w.stance, count(*)::integer as passages
      from (${said}) w join concord.indexed_submission s on s.number = w.submission and s.stands,
        unnest(w.parties) as party
      where w.collection = ${collection} and w.state <> 'abstaining' and w.parties && ${all}::text[]
      group by party, w.subject, w.stance`.execute(transaction)
    const passages = passagesOf(open.rows)
    const worths = rule({passages, voices: voices.rows, examples: await examplesIn(transaction, collection)})
    await sql`delete from concord.indexed_worth w using concord.indexed_passage p
      where p.submission = w.submission and p.ordinal = w.ordinal
      and p.collection = ${collection} and ${ofParties('p')}`.execute(transaction)
    await insertRows(
      transaction,
      worths.map(({submission, ordinal, worth, why}) => {
        return {submission, ordinal, collection, worth, content: JSON.stringify(why)}
      }),
      worthRows
    )
  })

/** How many tags or answers of each subject people have checked. */
export async function examplesIn(
  database: ConcordDatabase,
  collection: string
): Promise<ReadonlyMap<Subject, number>> {
  const {rows} = await sql<{subject: string; examples: number}>`
    select w.subject, count(*)::integer as examples from (${said}) w
    where w.collection = ${collection} and w.state = 'checked' group by w.subject`.execute(database)
  return new Map(rows.map(({subject, examples}) => [subject, examples]))
}

/** By how many examples of each subject worths were told last. */
export async function examplesTold(
  database: ConcordDatabase,
  collection: string
): Promise<ReadonlyMap<Subject, number>> {
  const rows = await database
    .selectFrom('indexed_examples')
    .select(['code', 'examples'])
    .where('collection', '=', collection)
    .execute()
  return new Map(rows.map(({code, examples}) => [code, examples]))
}

/** Keeps by how many examples of each subject worths are told now. */
export async function keepExamplesTold(
  database: ConcordDatabase,
  collection: string,
  examples: ReadonlyMap<Subject, number>
): Promise<void> {
  if (examples.size === 0) return
  await database
    .insertInto('indexed_examples')
    .values([...examples].map(([code, count]) => ({collection, code, examples: count})))
    .onConflict(conflict =>
      conflict.columns(['collection', 'code']).doUpdateSet(({ref}) => ({examples: ref('excluded.examples')}))
    )
    .execute()
}

/** The parties on whose words one of these subjects is open; null where they are nobody's. */
export async function partiesOpenOn(
  database: ConcordDatabase,
  collection: string,
  subjects: readonly Subject[]
): Promise<readonly (string | null)[]> {
  const {rows} = await sql<{party: string | null}>`
    select distinct party from (${said}) w left join unnest(w.parties) as party on true
    where w.collection = ${collection} and w.state <> 'checked' and w.subject = any(${[...subjects]}::text[])`.execute(
    database
  )
  return rows.map(({party}) => party)
}

type OpenRow = Omit<OpenPassage, 'open'> & OpenWord

const said = sql`select submission, ordinal, collection, parties, code as subject, stance, state, confidence
    from concord.indexed_tag
  union all
  select submission, ordinal, collection, parties, question || '=' || pole, null, state, confidence
    from concord.indexed_answer`

const passagesOf = (rows: readonly OpenRow[]): OpenPassage[] =>
  [...grouped(rows, ({submission, ordinal}) => `${submission} ${ordinal}`).values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const {submission, ordinal, parties, recognised} = first
    const open = own.map(({subject, stance, state, confidence}) => ({subject, stance, state, confidence}))
    return [{submission, ordinal, parties, recognised, open}]
  })
