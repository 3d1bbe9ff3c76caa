import {canonicalJson} from '../domain/json/content-id.js'
import type {Outcome} from '../domain/outcome.js'
import {anyOf, type ConcordDatabase} from './database.js'
import type {Store} from './store.js'

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
