import {sql, type Transaction} from 'kysely'
import {grouped} from '../../../domain/grouped.js'
import type {ConcordDatabase, Tables} from '../../database.js'
import {dueRows, insertRows} from '../writing/insert-rows.js'
import {type Subject, said} from './worth.js'

/** Stands among parties for words that are nobody's. */
const NOBODY = ''

/**
 * What changed, so that the worth of passages is to be told anew: of a submission's own passages those of these ordinals,
 * or all; and of all passages for these parties those on which one of these subjects is open, or any.
 */
export type Due = {
  readonly submission: number | null
  readonly ordinals: readonly number[] | null
  readonly parties: readonly (string | null)[]
  readonly subjects: readonly Subject[] | null
}

/** What is to be told anew, as it is kept. */
export const rowsOfDue = (collection: string, all: readonly Due[]): readonly object[] =>
  all.map(({parties, ...due}) => ({
    ...due,
    collection,
    parties: parties.map(party => party ?? NOBODY).toSorted()
  }))

/** Keeps what is to be told anew with the change that it follows from: whoever is killed in between forgets nothing. */
export const keepDue = (
  transaction: Transaction<Tables>,
  collection: string,
  all: readonly Due[]
): Promise<void> => insertRows(transaction, [[rowsOfDue(collection, all), dueRows]])

/** Takes what is to be told anew out of the list, at most so much of it, what is of the same parties together. */
export async function takeDue(
  transaction: Transaction<Tables>,
  collection: string,
  most: number
): Promise<readonly Due[]> {
  const {rows} = await sql<Due & {readonly parties: readonly string[]}>`delete from concord.worth_due
    where number in (select number from concord.worth_due where collection = ${collection}
      order by parties, number limit ${most})
    returning submission, ordinals, parties, subjects`.execute(transaction)
  return rows.map(due => ({...due, parties: due.parties.map(party => (party === NOBODY ? null : party))}))
}

/** What is said, and for whom. */
export type SaidFor = {readonly subjects: readonly Subject[]; readonly parties: readonly string[]}

/** What is said on all passages of submissions; of those on which nothing is said there is nothing. */
export async function subjectsOfAll(
  database: ConcordDatabase,
  submissions: readonly number[]
): Promise<ReadonlyMap<number, SaidFor>> {
  if (submissions.length === 0) return new Map()
  const {rows} = await sql<SaidRow & {readonly submission: number}>`
    select distinct w.submission, w.subject, w.parties from (${said}) w
    where w.submission = any(${[...submissions]}::integer[])`.execute(database)
  return new Map([...grouped(rows, ({submission}) => submission)].map(([id, own]) => [id, saidIn(own)]))
}

type SaidRow = {readonly subject: Subject; readonly parties: readonly string[]}

const saidIn = (rows: readonly SaidRow[]): SaidFor => ({
  subjects: [...new Set(rows.map(({subject}) => subject))],
  parties: [...new Set(rows.flatMap(({parties}) => parties))]
})
