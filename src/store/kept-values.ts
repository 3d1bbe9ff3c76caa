import {sql} from 'kysely'
import {Correction} from '../domain/correction.js'
import {canonicalJson, sha256Of} from '../domain/json/content-id.js'
import type {Outcome} from '../domain/outcome.js'
import {Pipeline} from '../domain/pipeline/pipeline.js'
import type {ConcordDatabase} from './database.js'
import type {Store} from './store.js'

/** Pipelines under the hash of their content. */
export const pipelinesIn = (database: ConcordDatabase): Store['pipelines'] => ({
  keep: async pipeline => {
    const sha256 = sha256Of(pipeline)
    await database
      .insertInto('pipeline')
      .values({sha256, content: canonicalJson(pipeline)})
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return sha256
  },
  fetch: async sha256 => {
    const {content} = await database
      .selectFrom('pipeline')
      .select('content')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow()
    return Pipeline.parse(JSON.parse(content))
  }
})

/** Outcomes under the key of what they depend on. */
export const outcomesIn = (database: ConcordDatabase): Store['outcomes'] => ({
  save: async outcomes => {
    if (outcomes.length === 0) return
    await database
      .insertInto('outcome')
      .values(outcomes.map(({key, stage, outcome}) => ({key, stage, content: canonicalJson(outcome)})))
      .onConflict(conflict => conflict.doNothing())
      .execute()
  },
  fetch: async keys => {
    const rows = await database
      .selectFrom('outcome')
      .select(['key', 'content'])
      .where('key', '=', any(keys))
      .execute()
    // What was saved was checked when it was made, by the stage that declares it.
    return new Map(rows.map(({key, content}) => [key, JSON.parse(content) as Outcome<unknown>]))
  },
  present: async keys => {
    const rows = await database.selectFrom('outcome').select('key').where('key', '=', any(keys)).execute()
    return new Set(rows.map(({key}) => key))
  },
  forget: async keys => {
    await database.deleteFrom('outcome').where('key', '=', any(keys)).execute()
  },
  forgetStage: async stage => {
    await database.deleteFrom('outcome').where('stage', '=', stage).execute()
  }
})

/** Corrections in the order of their arrival; none is ever changed or deleted. */
export const correctionsIn = (database: ConcordDatabase): Store['corrections'] => ({
  append: async corrections => {
    if (corrections.length === 0) return 0
    const rows = corrections.map(correction => ({
      id: correction.id,
      submission: correction.submission,
      content: canonicalJson(correction)
    }))
    return database.transaction().execute(async transaction => {
      // One writer at a time, so that a lower number never turns up after a higher one was seen.
      await sql`lock table concord.correction in exclusive mode`.execute(transaction)
      const added = await transaction
        .insertInto('correction')
        .values(rows)
        .onConflict(conflict => conflict.column('id').doNothing())
        .returning('id')
        .execute()
      return added.length
    })
  },
  latest: async () => {
    const {number} = await database
      .selectFrom('correction')
      .select(({fn}) => fn.max('number').as('number'))
      .executeTakeFirstOrThrow()
    return Number(number ?? 0)
  },
  of: async (submissions, upTo) => {
    const rows = await database
      .selectFrom('correction')
      .leftJoin('submission', 'submission.id', 'correction.submission')
      .select(['correction.submission as id', 'submission.file', 'correction.content'])
      .where(({eb, or}) =>
        or([
          eb('correction.submission', '=', any(submissions.map(({id}) => id))),
          eb('submission.file', '=', any(submissions.map(({file}) => file.sha256)))
        ])
      )
      .where('number', '<=', String(upTo))
      .orderBy('number')
      .execute()
    const spoken = rows.map(({id, file, content}) => ({
      id,
      file,
      word: Correction.parse(JSON.parse(content))
    }))
    return new Map(
      submissions.map(({id, file}) => [
        id,
        spoken.filter(each => each.id === id || each.file === file.sha256).map(({word}) => word)
      ])
    )
  }
})

const any = (values: readonly string[]) => sql<string>`any(${[...values]}::text[])`
