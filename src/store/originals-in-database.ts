import {sha256OfBytes} from '../domain/json/content-id.js'
import type {ConcordDatabase} from './database.js'
import type {Originals} from './store.js'

/** Originals in the database itself, so that a worker on any host can fetch them. */
export const originalsInDatabase = (database: ConcordDatabase): Originals => ({
  keep: async bytes => {
    const sha256 = sha256OfBytes(bytes)
    await database
      .insertInto('original')
      .values({sha256, bytes: Buffer.from(bytes)})
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return sha256
  },
  fetch: async sha256 => {
    const {bytes} = await database
      .selectFrom('original')
      .select('bytes')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow()
    if (sha256OfBytes(bytes) !== sha256) throw new Error(`The original ${sha256} was changed in the database`)
    return bytes
  }
})
