import {sql, type Transaction} from 'kysely'
import type {ConcordDatabase, Tables} from '../../database.js'
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

/** Keeps what is to be told anew with the change that it follows from: whoever is killed in between forgets nothing. */
export async function keepDue(
  transaction: Transaction<Tables>,
  collection: string,
  all: readonly Due[]
): Promise<void> {
  if (all.length === 0) return
  await transaction
    .insertInto('worth_due')
    .values(
      all.map(({submission, ordinals, parties, subjects}) => ({
        collection,
        submission,
        ordinals: ordinals && [...ordinals],
        parties: parties.map(party => party ?? NOBODY).toSorted(),
        subjects: subjects && [...subjects]
      }))
    )
    .execute()
}

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

/** What is said on passages of a submission, and for whom: on some of them, or on all. */
export async function subjectsOf(
  database: ConcordDatabase,
  submission: number,
  ordinals: readonly number[] | null
): Promise<{readonly subjects: readonly Subject[]; readonly parties: readonly string[]}> {
  const which = ordinals === null ? sql`true` : sql`w.ordinal = any(${[...ordinals]}::integer[])`
  const {rows} = await sql<{subject: Subject; parties: readonly string[]}>`
    select distinct w.subject, w.parties from (${said}) w where w.submission = ${submission} and ${which}`.execute(
    database
  )
  return {
    subjects: [...new Set(rows.map(({subject}) => subject))],
    parties: [...new Set(rows.flatMap(({parties}) => parties))]
  }
}
