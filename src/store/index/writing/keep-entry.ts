import {sql, type Transaction} from 'kysely'
import {canonicalJson} from '../../../domain/json/content-id.js'
import type {ConcordDatabase, Tables} from '../../database.js'
import {type IndexEntry, type IndexedPassage, type TagState, whoseOf} from '../entry.js'
import {keepDue, rowsOfDue, subjectsOfAll} from '../next/due.js'
import {answerRows, cellRows, dueRows, insertRows, passageRows, type Rows, tagRows} from './insert-rows.js'
import {differing} from './passage-mark.js'

type InTransaction = Transaction<Tables>

/**
 * Puts all rows of one submission in place of those there were, in one transaction; of its passages those that are as
 * they were stay where they are. `seen` is the key that the
 * caller found there (null for none); false, and nothing changed, where somebody else has been there since.
 */
export const replaceEntry = (
  database: ConcordDatabase,
  entry: IndexEntry,
  seen: string | null
): Promise<boolean> =>
  database.transaction().execute(async transaction => {
    const number = await keepSubmission(transaction, entry, seen)
    if (number === undefined) return false
    const other = seen === null ? null : await differing(transaction, number, entry.passages)
    const ordinals = other?.map(({ordinal}) => ordinal) ?? entry.passages.map(({ordinal}) => ordinal)
    const those = new Set(ordinals)
    const changed = entry.passages.filter(({ordinal}) => those.has(ordinal))
    if (other !== null) {
      const old = other.filter(({was}) => was).map(({ordinal}) => ordinal)
      await forgetRows(transaction, number, old)
    }
    const before = other ?? []
    const due = {
      submission: number,
      ordinals,
      parties: unique([before, changed].flatMap(all => all.flatMap(({parties}) => parties))),
      subjects: unique([...before.flatMap(({subjects}) => subjects), ...changed.flatMap(subjectsSaid)])
    }
    await insertRows(transaction, [
      ...rowsOf({...entry, passages: changed}, number),
      [ordinals.length > 0 ? rowsOfDue(entry.collection, [due]) : [], dueRows]
    ])
    return true
  })

const nothingSaid = {subjects: [], parties: []}

const unique = <Each>(all: readonly Each[]): readonly Each[] => [...new Set(all)]

const subjectsSaid = ({answers, tags}: IndexedPassage): readonly string[] => [
  ...tags.map(({code}) => code),
  ...answers.map(({pole, question}) => `${question}=${pole}`)
]

/** Takes out a submission that is no longer of the collection; false, and nothing done, where somebody has changed it since. */
export const removeEntry = (
  database: ConcordDatabase,
  {collection, submission, seen}: {collection: string; submission: string; seen: string}
): Promise<boolean> =>
  database.transaction().execute(async transaction => {
    const found = await transaction
      .selectFrom('indexed_submission')
      .select('number')
      .where('collection', '=', collection)
      .where('submission', '=', submission)
      .where('key', '=', seen)
      .forUpdate()
      .executeTakeFirst()
    if (found === undefined) return false
    const said = (await subjectsOfAll(transaction, [found.number])).get(found.number) ?? nothingSaid
    await transaction.deleteFrom('indexed_submission').where('number', '=', found.number).execute()
    await keepDue(transaction, collection, [{submission: null, ordinals: null, ...said}])
    return true
  })

/** The row of the submission, which others cannot change before this transaction ends; undefined where they did. */
async function keepSubmission(
  transaction: InTransaction,
  entry: IndexEntry,
  seen: string | null
): Promise<number | undefined> {
  const row = rowOfSubmission(entry)
  const kept =
    seen === null
      ? await transaction
          .insertInto('indexed_submission')
          .values(row)
          .onConflict(conflict => conflict.columns(['collection', 'submission']).doNothing())
          .returning('number')
          .executeTakeFirst()
      : await transaction
          .updateTable('indexed_submission')
          .set(row)
          .where('collection', '=', entry.collection)
          .where('submission', '=', entry.submission.submission.id)
          .where('key', '=', seen)
          .returning('number')
          .executeTakeFirst()
  return kept?.number
}

function rowOfSubmission({collection, key, place, submission: facts, passages}: IndexEntry) {
  const {submission, state, failure, identity, reading, pageCount} = facts
  const codes = [...new Set(passages.flatMap(({tags}) => tags.map(({code}) => code)))]
  const said = passages.flatMap(({tags, answers}) => [...tags, ...answers])
  const count = (wanted: TagState) => said.filter(({state}) => state === wanted).length
  const unread = reading?.unread ?? 0
  return {
    collection,
    submission: submission.id,
    key,
    place: keepable(place),
    state,
    failure: failure?.code ?? null,
    kind: identity?.kind.value ?? null,
    date: identity?.date.value ?? null,
    session: identity && identity.session.value !== null ? keepable(identity.session.value) : null,
    language: identity ? keepable(identity.language.value) : null,
    parties: [...facts.parties],
    regions: [...facts.regions],
    codes,
    taxonomies: [...new Set(codes.map(taxonomyOf))],
    pages_read: pageCount === null || pageCount === 0 || reading === null ? null : 1 - unread / pageCount,
    words: reading?.words ?? null,
    confidence: reading?.confidence ?? null,
    read_in_full: facts.readInFull,
    passages: passages.length,
    checked: count('checked'),
    unchecked: count('unchecked'),
    abstaining: count('abstaining'),
    whose: canonicalJson(whoseOf(facts)),
    content: JSON.stringify(facts)
  }
}

/** Takes out what is kept of these passages, and the cells, which stand on all of them. */
async function forgetRows(
  transaction: InTransaction,
  number: number,
  ordinals: readonly number[]
): Promise<void> {
  const those = sql`where submission = ${number} and ordinal = any(${[...ordinals]}::integer[])`
  await sql`with worths as (delete from concord.indexed_worth ${those}),
      answers as (delete from concord.indexed_answer ${those}),
      tags as (delete from concord.indexed_tag ${those}),
      cells as (delete from concord.indexed_cell where submission = ${number})
    delete from concord.indexed_passage ${those}`.execute(transaction)
}

type Own = readonly (readonly [readonly object[], Rows])[]

/** The rows of a submission's passages and cells, by their tables. */
function rowsOf({collection, passages, cells}: IndexEntry, submission: number): Own {
  const at = {submission, collection}
  const tags = passages.flatMap(({ordinal, parties, tags}) =>
    tags.map((tag, place) => {
      const {code, stance, act, confidence, state} = tag
      const row = {code, taxonomy: taxonomyOf(code), stance, act, confidence, state, parties}
      return {...at, ordinal, place, ...row, content: JSON.stringify(tag)}
    })
  )
  const answers = passages.flatMap(({ordinal, parties, answers}) =>
    answers.map((answer, place) => {
      const {question, pole, confidence, state} = answer
      const row = {question, pole, confidence, state, parties}
      return {...at, ordinal, place, ...row, content: JSON.stringify(answer)}
    })
  )
  return [
    [passages.map(passage => ({...at, ...rowOfPassage(passage)})), passageRows],
    [tags, tagRows],
    [answers, answerRows],
    [cells.map(cell => ({...at, ...cell})), cellRows]
  ]
}

function rowOfPassage({words, parties, tags, answers, ...passage}: IndexEntry['passages'][number]) {
  const said = [...tags, ...answers]
  return {
    ordinal: passage.ordinal,
    passage: passage.passage,
    parties,
    language: keepable(passage.language),
    recognised: passage.recognised,
    tags: tags.length,
    unchecked: said.filter(({state}) => state === 'unchecked').length,
    abstaining: said.filter(({state}) => state === 'abstaining').length,
    words: words(),
    content: JSON.stringify(passage satisfies Omit<IndexedPassage, 'parties' | 'tags' | 'answers'>)
  }
}

/** The taxonomy of a code. */
const taxonomyOf = (code: string): string => code.slice(0, code.indexOf('/'))

/** Without what the database cannot keep in a text: no sign, and half of one. Offsets stay. */
const keepable = (text: string): string => text.replace(/[\0\p{Cs}]/gu, '\uFFFD')
