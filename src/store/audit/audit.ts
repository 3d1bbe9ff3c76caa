import {sql} from 'kysely'
import {AuditEntry} from '../../domain/acts/audit.js'
import type {ConcordDatabase} from '../database.js'
import type {Audit} from './facet.js'
import {ofCollection} from './of-collection.js'
import {verifyAudit} from './verify-audit.js'
import {writeAudit} from './write-audit.js'

/** The record of who did what and when. */
export const auditIn = (database: ConcordDatabase): Audit => ({
  append: acts => database.transaction().execute(transaction => writeAudit(transaction, acts)),
  list: async ({act, before, by, collection, limit}) => {
    const rows = await database
      .selectFrom('audit')
      .select(['content', 'hash'])
      .$if(before !== undefined, query => query.where('number', '<', String(before)))
      .$if(by !== undefined, query => query.where(sql<boolean>`content::json ->> 'by' = ${by}`))
      .$if(act !== undefined, query => query.where(sql<boolean>`content::json ->> 'act' = ${act}`))
      .$if(collection !== undefined, query => query.where(ofCollection(collection ?? '')))
      .orderBy('number', 'desc')
      .limit(limit)
      .execute()
    return rows.map(({content, hash}) => ({...AuditEntry.parse(JSON.parse(content)), hash}))
  },
  // One moment of the record, whatever is appended meanwhile.
  verify: noted =>
    database
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(transaction => verifyAudit(transaction, noted))
})
