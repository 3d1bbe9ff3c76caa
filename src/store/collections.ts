import {sql} from 'kysely'
import {canonicalJson} from '../domain/json/content-id.js'
import {SetAside} from '../domain/review/set-aside.js'
import {Submission} from '../domain/submission.js'
import {writeAudit} from './audit/write-audit.js'
import type {ConcordDatabase} from './database.js'

/** A submission, and the latest of the runs of a pipeline's id that it was handed in with. */
export type HandedIn = {
  readonly submission: Submission
  readonly run: {readonly number: number; readonly id: string}
}

/** What was handed in for one pipeline's id, in all runs together, and what people set aside of it. */
export type Collections = {
  /** In the order of the latest run of each, then of its place there. */
  readonly handedIn: (collection: string) => Promise<readonly HandedIn[]>
  /** Appends, with an entry in the record of who did what; one already there (by id) is left as it is. */
  readonly setAside: (word: SetAside) => Promise<void>
  /** What changes with every run and every word on what is set aside, and what changes with every correction. */
  readonly stamp: (
    collection: string
  ) => Promise<{readonly submissions: string; readonly corrections: string}>
  /** All that was said, in the order of its arrival. */
  readonly saidAside: (collection: string) => Promise<readonly SetAside[]>
}

/** The collections of a database: derived from its runs. */
export const collectionsIn = (database: ConcordDatabase): Collections => ({
  handedIn: async collection => {
    const rows = await database
      .selectFrom('run')
      .innerJoin('pipeline', 'pipeline.sha256', 'run.pipeline')
      .innerJoin('run_submission', 'run_submission.run', 'run.id')
      .innerJoin('submission', 'submission.id', 'run_submission.submission')
      .distinctOn('submission.id')
      .select(['submission.content', 'run.number', 'run.id', 'run_submission.place'])
      .where('pipeline.collection', '=', collection)
      .orderBy('submission.id')
      .orderBy('run.number', 'desc')
      .execute()
    return rows
      .map(({content, number, id, place}) => ({
        submission: Submission.parse(JSON.parse(content)),
        run: {number: Number(number), id},
        place
      }))
      .toSorted((a, b) => a.run.number - b.run.number || a.place - b.place)
      .map(({submission, run}) => ({submission, run}))
  },
  setAside: async word => {
    const {id, collection, submission, verdict, by, at, why, file} = word
    await database.transaction().execute(async transaction => {
      const kept = await transaction
        .insertInto('set_aside')
        .values({id, collection, content: canonicalJson(word)})
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst()
      if (kept === undefined) return
      const entry = {at, by, on: submission, details: {collection, file: file.name, why}}
      await writeAudit(transaction, [
        verdict === 'aside' ? {...entry, act: 'set-aside'} : {...entry, act: 'take-back'}
      ])
    })
  },
  stamp: async collection => {
    const {rows} = await sql<{submissions: string; corrections: string}>`select concat_ws(' ',
        (select max(r.number) from concord.run r join concord.pipeline p on p.sha256 = r.pipeline
          where p.collection = ${collection}),
        '|', (select max(number) from concord.set_aside where collection = ${collection})) as submissions,
        (select coalesce(max(number), 0)::text from concord.correction) as corrections`.execute(database)
    return rows[0] ?? {submissions: '', corrections: ''}
  },
  saidAside: async collection => {
    const rows = await database
      .selectFrom('set_aside')
      .select('content')
      .where('collection', '=', collection)
      .orderBy('number')
      .execute()
    return rows.map(({content}) => SetAside.parse(JSON.parse(content)))
  }
})
