import type {KnownAct} from '../../domain/acts/act-details.js'
import {writeAudit} from '../../store/audit/write-audit.js'
import type {ConcordDatabase} from '../../store/database.js'
import type {Role} from './role.js'

/** What of an account can be changed. */
export type PersonChange = {
  readonly role?: Role
  readonly blocked?: boolean
  readonly name?: string
  readonly language?: string
}

/** Who changes it, and when, for the record. */
export type ChangedBy = {readonly by: string; readonly at: string}

/** What became of a change: nothing, where it would leave nobody who can let others in, or there is no such account. */
export type Changed = 'changed' | 'last-administrator' | 'unknown'

/** Changes an account and enters it into the record, both or neither. */
export const changePerson = (
  database: ConcordDatabase,
  id: string,
  {change, said}: {readonly change: PersonChange; readonly said: ChangedBy}
): Promise<Changed> =>
  database.transaction().execute(async transaction => {
    // Locked, so that two administrators cannot take away each other's role at the same moment.
    const administrators = await transaction
      .selectFrom('person')
      .select('id')
      .where('role', '=', 'administrator')
      .where('blocked', '=', false)
      .orderBy('id')
      .forUpdate()
      .execute()
    const before = await transaction.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
    if (before === undefined) return 'unknown'
    const loses = change.blocked === true || (change.role !== undefined && change.role !== 'administrator')
    if (loses && administrators.some(one => one.id === id) && administrators.length === 1)
      return 'last-administrator'
    if (Object.keys(change).length > 0)
      await transaction.updateTable('person').set(change).where('id', '=', id).execute()
    const acts = actsOf(before, change, said)
    if (acts.length > 0) await writeAudit(transaction, acts)
    return 'changed'
  })

type Before = {
  readonly email: string
  readonly name: string
  readonly role: string
  readonly blocked: boolean
}

/** Only what is other than before; the language of the interface is nobody's business. */
function actsOf(before: Before, {blocked, name, role}: PersonChange, said: ChangedBy): KnownAct[] {
  const on = before.email
  return [
    ...(role === undefined || role === before.role
      ? []
      : [{...said, act: 'role-change' as const, on, details: {from: before.role, to: role}}]),
    ...(blocked === undefined || blocked === before.blocked
      ? []
      : [{...said, act: blocked ? ('block' as const) : ('unblock' as const), on, details: {}}]),
    ...(name === undefined || name === before.name
      ? []
      : [{...said, act: 'rename' as const, on, details: {from: before.name, to: name}}])
  ]
}
