import type {KnownAct} from '../../domain/acts/act-details.js'
import type {Accounts} from '../accounts/accounts.js'
import {record} from '../frame/record.js'
import type {Visit} from '../server/visit.js'

/** Enters into the record who has come in, and how; false where the session that was made is of nobody who may. */
export async function recordSignIn(
  visit: Visit,
  answer: Response,
  by: 'password' | 'link' | 'provider'
): Promise<boolean> {
  const cookie = answer.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ')
  const person = await visit.desk.accounts.personOf(new Headers({cookie}))
  if (person === null) return false
  await record({...visit, person}, {act: 'sign-in', details: {by}})
  return true
}

/** Somebody who did not come in. An address that nobody has is not kept: it may be a password in the wrong field. */
export async function failedSignIn(email: string, accounts: Accounts, now: Date): Promise<KnownAct> {
  const typed = email.trim().toLowerCase()
  const known = (await accounts.list()).some(account => account.email === typed)
  return {at: now.toISOString(), by: known ? typed : 'unknown', act: 'failed-sign-in', on: '', details: {}}
}
