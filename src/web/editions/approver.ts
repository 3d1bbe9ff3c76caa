import type {Approver} from '../../editions/workflow/approve.js'
import {EditionRefusal} from '../../editions/workflow/refusals.js'
import {record} from '../frame/record.js'
import {personOf, type Visit} from '../server/visit.js'

/** A session younger than this is a fresh sign-in. */
const FRESH_MS = 10 * 60_000

/**
 * Who approves, and whether this person has just shown who she is: by her password, or by a session of less than ten
 * minutes. A token of a program has no session, and is none. Throws an EditionRefusal where the password is wrong.
 */
export async function approverOf(visit: Visit, password: string): Promise<Approver> {
  const {accounts, limits, now} = visit.desk
  const {email, id, name, role, signedInAt} = personOf(visit)
  const person = {id, name, email, role}
  if (signedInAt === null) return {...person, signedIn: 'program'}
  if (password !== '') {
    if (limits.passwords.isSpent(id, now())) throw new EditionRefusal('tooOften')
    if (!(await accounts.isPassword(id, password))) {
      limits.passwords.spend(id, now())
      await record(visit, {act: 'failed-approval', on: visit.path.id ?? '', details: {}})
      throw new EditionRefusal('wrongPassword', {account: email})
    }
    return {...person, signedIn: 'fresh'}
  }
  const age = now().getTime() - signedInAt.getTime()
  return {...person, signedIn: age < FRESH_MS ? 'fresh' : 'long-ago'}
}
