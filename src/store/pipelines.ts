import type {Transaction} from 'kysely'
import {canonicalJson, sha256Once} from '../domain/json/content-id.js'
import type {Model} from '../domain/pipeline/model.js'
import {Pipeline} from '../domain/pipeline/pipeline.js'
import type {ConcordDatabase, Tables} from './database.js'
import type {Store} from './store.js'

/**
 * Pipelines under the hash of their content, models apart. A process that has one at hand is given that one and not
 * another like it.
 */
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
        await database.transaction().execute(async transaction => {
          const {model} = pipeline
          await transaction
            .insertInto('pipeline')
            .values({
              sha256,
              content: canonicalJson({...pipeline, model: null}),
              model: model === null ? null : await keepModel(model, transaction)
            })
            .onConflict(conflict => conflict.doNothing())
            .execute()
        })
      atHand.set(sha256, new WeakRef(pipeline))
      return sha256
    },
    fetch: async sha256 => {
      const known = atHand.get(sha256)?.deref()
      if (known !== undefined) return known
      const row = await database
        .selectFrom('pipeline')
        .leftJoin('model', 'model.sha256', 'pipeline.model')
        .select(['pipeline.content', 'model.content as model'])
        .where('pipeline.sha256', '=', sha256)
        .executeTakeFirstOrThrow()
      const written = JSON.parse(row.content)
      const pipeline = Pipeline.parse(
        row.model === null ? written : {...written, model: JSON.parse(row.model)}
      )
      atHand.set(sha256, new WeakRef(pipeline))
      return pipeline
    }
  }
}

/** Keeps a model, unless it is kept already, and gives its hash. */
export async function keepModel(model: Model, transaction: Transaction<Tables>): Promise<string> {
  const sha256 = sha256Once(model)
  const kept = await transaction
    .selectFrom('model')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  if (kept === undefined)
    await transaction
      .insertInto('model')
      .values({sha256, content: canonicalJson(model)})
      .onConflict(conflict => conflict.doNothing())
      .execute()
  return sha256
}
