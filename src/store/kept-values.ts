import {canonicalJson, sha256Once} from '../domain/json/content-id.js'
import type {Outcome} from '../domain/outcome.js'
import {Pipeline} from '../domain/pipeline/pipeline.js'
import {anyOf, type ConcordDatabase} from './database.js'
import type {Store} from './store.js'

/** Pipelines under the hash of their content. A process that has one at hand is given that one and not another like it. */
export function pipelinesIn(database: ConcordDatabase): Store['pipelines'] {
  // The model of a pipeline makes it millions of bytes: they are read, hashed and sent only where they must be.
  const atHand = new Map<string, WeakRef<Pipeline>>()
  return {
    keep: async pipeline => {
      const sha256 = sha256Once(pipeline)
      if (atHand.get(sha256)?.deref() !== undefined) return sha256
      const kept = await database
        .selectFrom('pipeline')
        .select('sha256')
        .where('sha256', '=', sha256)
        .executeTakeFirst()
      if (kept === undefined)
        await database
          .insertInto('pipeline')
          .values({sha256, content: canonicalJson(pipeline)})
          .onConflict(conflict => conflict.doNothing())
          .execute()
      atHand.set(sha256, new WeakRef(pipeline))
      return sha256
    },
    fetch: async sha256 => {
      const known = atHand.get(sha256)?.deref()
      if (known !== undefined) return known
      const {content} = await database
        .selectFrom('pipeline')
        .select('content')
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow()
      const pipeline = Pipeline.parse(JSON.parse(content))
      atHand.set(sha256, new WeakRef(pipeline))
      return pipeline
    }
  }
}

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
      .where('key', '=', anyOf(keys))
      .execute()
    // What was saved was checked when it was made, by the stage that declares it.
    return new Map(rows.map(({key, content}) => [key, JSON.parse(content) as Outcome<unknown>]))
  },
  present: async keys => {
    const rows = await database.selectFrom('outcome').select('key').where('key', '=', anyOf(keys)).execute()
    return new Set(rows.map(({key}) => key))
  },
  forget: async keys => {
    await database.deleteFrom('outcome').where('key', '=', anyOf(keys)).execute()
  },
  forgetStage: async stage => {
    await database.deleteFrom('outcome').where('stage', '=', stage).execute()
  }
})
