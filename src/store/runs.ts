import {canonicalJson} from '../domain/json/content-id.js'
import {Submission} from '../domain/submission.js'
import {anyOf, type ConcordDatabase} from './database.js'
import type {Run, Store} from './store.js'

/** What has been asked for, and of which submissions. */
export const runsIn = (database: ConcordDatabase): Store['runs'] => {
  const fetch = async (id: string): Promise<Run> => {
    const run = await database.selectFrom('run').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const rows = await database
      .selectFrom('run_submission')
      .innerJoin('submission', 'submission.id', 'run_submission.submission')
      .select('submission.content')
      .where('run_submission.run', '=', id)
      .orderBy('run_submission.place')
      .execute()
    return {
      id,
      kind: run.kind,
      pipeline: run.pipeline,
      submissions: rows.map(({content}) => Submission.parse(JSON.parse(content))),
      correctionsUpTo: Number(run.corrections_up_to)
    }
  }
  return {
    fetch,
    begin: run =>
      database.transaction().execute(async transaction => {
        await transaction
          .insertInto('run')
          .values({
            id: run.id,
            kind: run.kind,
            pipeline: run.pipeline,
            corrections_up_to: String(run.correctionsUpTo),
            digest_key: null
          })
          .execute()
        for (const [place, submission] of run.submissions.entries()) {
          await transaction
            .insertInto('submission')
            .values({id: submission.id, file: submission.file.sha256, content: canonicalJson(submission)})
            .onConflict(conflict => conflict.doNothing())
            .execute()
          await transaction
            .insertInto('run_submission')
            .values({run: run.id, place, submission: submission.id})
            .execute()
        }
      }),
    finish: async (id, digestKey) => {
      await database
        .updateTable('run')
        .set({digest_key: digestKey, finished_at: new Date()})
        .where('id', '=', id)
        .execute()
    },
    openIntakes: async () => {
      const rows = await database
        .selectFrom('run')
        .select('id')
        .where('kind', '=', 'intake')
        .where('finished_at', 'is', null)
        .orderBy('number')
        .execute()
      return rows.map(({id}) => id)
    },
    list: async (limit, collection) => {
      const rows = await database
        .selectFrom('run')
        .innerJoin('pipeline', 'pipeline.sha256', 'run.pipeline')
        .leftJoin('run_submission', 'run_submission.run', 'run.id')
        .$if(collection !== undefined, query => query.where('pipeline.collection', '=', collection ?? ''))
        .select(({fn}) => [
          'run.id',
          'pipeline.collection',
          'run.begun_at',
          'run.finished_at',
          fn.count<string>('run_submission.submission').as('submissions')
        ])
        .groupBy(['run.id', 'pipeline.collection'])
        .orderBy('run.number', 'desc')
        .limit(limit)
        .execute()
      return rows.map(row => ({
        id: row.id,
        collection: row.collection ?? '',
        begunAt: row.begun_at.toISOString(),
        submissions: Number(row.submissions),
        finished: row.finished_at !== null
      }))
    },
    submissions: async (ids, collection) => {
      const rows = await database
        .selectFrom('submission')
        .select('content')
        .where('id', '=', anyOf(ids))
        .$if(collection !== undefined, query =>
          query.where(({exists, selectFrom}) =>
            exists(
              selectFrom('run_submission')
                .innerJoin('run', 'run.id', 'run_submission.run')
                .innerJoin('pipeline', 'pipeline.sha256', 'run.pipeline')
                .select('run.id')
                .whereRef('run_submission.submission', '=', 'submission.id')
                .where('pipeline.collection', '=', collection ?? '')
            )
          )
        )
        .execute()
      return new Map(
        rows.map(({content}) => Submission.parse(JSON.parse(content))).map(found => [found.id, found])
      )
    },
    collectionsWith: async submission => {
      const rows = await database
        .selectFrom('run_submission')
        .innerJoin('run', 'run.id', 'run_submission.run')
        .innerJoin('pipeline', 'pipeline.sha256', 'run.pipeline')
        .select('pipeline.collection')
        .distinct()
        .where('run_submission.submission', '=', submission)
        .orderBy('pipeline.collection')
        .execute()
      return rows.flatMap(({collection}) => collection ?? [])
    },
    latestWith: async (submission, collection) => {
      const row = await database
        .selectFrom('run_submission')
        .innerJoin('run', 'run.id', 'run_submission.run')
        .innerJoin('submission', 'submission.id', 'run_submission.submission')
        .innerJoin('pipeline', 'pipeline.sha256', 'run.pipeline')
        .$if(collection !== undefined, query => query.where('pipeline.collection', '=', collection ?? ''))
        .select(['run.id', 'run.kind', 'run.pipeline', 'run.corrections_up_to', 'submission.content'])
        .where('run_submission.submission', '=', submission)
        .orderBy('run.number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return (
        row && {
          id: row.id,
          kind: row.kind,
          pipeline: row.pipeline,
          submissions: [Submission.parse(JSON.parse(row.content))],
          correctionsUpTo: Number(row.corrections_up_to)
        }
      )
    }
  }
}
