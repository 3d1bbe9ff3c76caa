import {randomBytes} from 'node:crypto'
import type {ConcordDatabase} from '../../store/database.js'

/** What sessions' cookies are signed with: made once a store, at random. */
export async function secretOf(database: ConcordDatabase): Promise<string> {
  await database
    .insertInto('secret')
    .values({name: 'sessions', value: randomBytes(32).toString('base64url')})
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const {value} = await database
    .selectFrom('secret')
    .select('value')
    .where('name', '=', 'sessions')
    .executeTakeFirstOrThrow()
  return value
}
