import {sql} from 'kysely'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {KnownAct} from '../../../src/domain/acts/act-details.js'
import type {Correction} from '../../../src/domain/correction.js'
import type {AuditVerdict} from '../../../src/store/audit/facet.js'
import {verifyAudit} from '../../../src/store/audit/verify-audit.js'
import {databaseOver} from '../../../src/store/database.js'
import {openStore} from '../../../src/store/open-store.js'
import type {Store} from '../../../src/store/store.js'
import {opened, storeKinds} from '../opened.js'

const word = (id: string): Correction => ({
  id,
  submission: 's1',
  passage: 's1-aa',
  quote: 'Arvania supports it.',
  code: 'gge-2015/f',
  verdict: 'reject',
  by: 'Ana',
  at: '2026-03-03T10:00:00Z',
  why: ''
})
const signIn: KnownAct = {
  at: '2026-03-03T09:00:00Z',
  by: 'Ana',
  act: 'sign-in',
  on: '',
  details: {by: 'link'}
}

describe.each(storeKinds)('the audit of a store, %s', (_kind, freshAddress, skipped) => {
  const filled = async (): Promise<Store> => {
    const store = await opened(await freshAddress())
    await store.audit.append([signIn])
    await store.corrections.append([word('c1'), word('c2')])
    return store
  }

  it.skipIf(skipped)('has an entry for every correction, and is whole', async () => {
    const {audit} = await filled()
    expect(await audit.verify()).toMatchObject({kind: 'whole', number: 3, corrections: 2})
    const entries = await audit.list({limit: 2})
    expect(entries.map(({number, act, on}) => [number, act, on])).toEqual([
      [3, 'correction', 'c2'],
      [2, 'correction', 'c1']
    ])
    expect((await audit.list({limit: 2, before: 2})).map(({act}) => act)).toEqual(['sign-in'])
  })

  it.skipIf(skipped)('has no entry for a correction that was refused or was there', async () => {
    const store = await filled()
    await store.corrections.append([word('c1')])
    await store.corrections.append([word('c3')], {seen: new Map()})
    expect(await store.audit.verify()).toMatchObject({kind: 'whole', number: 3})
  })

  it.skipIf(skipped)('stays one chain where many write at once', async () => {
    const store = await filled()
    await Promise.all(
      Array.from({length: 20}, (_, n) =>
        n % 2 === 0 ? store.audit.append([signIn]) : store.corrections.append([word(`d${n}`)])
      )
    )
    expect(await store.audit.verify()).toMatchObject({kind: 'whole', number: 23, corrections: 12})
  })

  it.skipIf(skipped)('is refused any change by the database itself', async () => {
    const {pool} = await filled()
    const database = databaseOver(pool.pool)
    await expect(sql`delete from concord.audit`.execute(database)).rejects.toThrow('only ever appended')
    await expect(sql`update concord.correction set content = ''`.execute(database)).rejects.toThrow(
      'only ever'
    )
  })

  it.skipIf(skipped)('shows that it was written anew where its end was noted elsewhere', async () => {
    const store = await filled()
    const [last] = await store.audit.list({limit: 1})
    if (!last) throw new Error('There are entries')
    await store.audit.append([signIn])
    expect(await store.audit.verify(last)).toMatchObject({kind: 'whole'})
    const other = {number: last.number, hash: 'f'.repeat(64)}
    expect(await store.audit.verify(other)).toMatchObject({kind: 'broken', number: 3})
    expect(await store.audit.verify({...other, number: 99})).toMatchObject({kind: 'broken', number: 99})
  })
})

describe.each(storeKinds)('what was done to the tables of a store, %s', (_kind, freshAddress, skipped) => {
  let store: Store
  beforeAll(async () => {
    if (skipped) return
    store = await openStore(await freshAddress())
    await store.audit.append([signIn])
    await store.corrections.append([word('c1'), word('c2')])
  })
  afterAll(() => store?.close())

  it.skipIf(skipped).each([
    [
      'an edited entry',
      2,
      sql`update concord.audit set content = replace(content, 'Ana', 'Eve') where number = 2`
    ],
    ['a deleted entry', 2, sql`delete from concord.audit where number = 2`],
    ['a cut end', 3, sql`delete from concord.audit where number = 3`],
    ['an emptied record', 1, sql`delete from concord.audit`],
    [
      'an entry before the first',
      1,
      sql`insert into concord.audit select 0, content, hash from concord.audit where number = 1`
    ],
    [
      'an edited correction',
      2,
      sql`update concord.correction set content = replace(content, 'reject', 'accept') where id = 'c1'`
    ],
    ['a deleted correction', 3, sql`delete from concord.correction where id = 'c2'`],
    [
      'a correction that was slipped in',
      3,
      sql`insert into concord.correction (id, submission, passage, author, content)
        select 'c9', submission, passage, author, content from concord.correction where id = 'c1'`
    ]
  ])('shows in %s', async (_what, number, statement) => {
    // Taken back after each, so that one store serves for all.
    const verdict = await tampered(store, statement)
    expect(verdict).toMatchObject({kind: 'broken', number})
  })
})

/** What the record says where somebody who has the database in hand takes the guards away. */
async function tampered(store: Store, statement: ReturnType<typeof sql>): Promise<AuditVerdict> {
  const database = databaseOver(store.pool.pool)
  const transaction = await database.startTransaction().execute()
  try {
    await sql`alter table concord.audit disable trigger all`.execute(transaction)
    await sql`alter table concord.correction disable trigger all`.execute(transaction)
    await statement.execute(transaction)
    return await verifyAudit(transaction, undefined)
  } finally {
    await transaction.rollback().execute()
  }
}
