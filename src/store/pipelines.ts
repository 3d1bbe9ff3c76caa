import {canonicalJson, sha256Once} from '../domain/json/content-id.js'
import {Pipeline} from '../domain/pipeline/pipeline.js'
import type {ConcordDatabase} from './database.js'
import type {Originals, Store} from './store.js'

/**
 * Pipelines under the hash of their content, their models among the originals. A process that has one at hand is given
 * that one and not another like it.
 */
export function pipelinesIn(database: ConcordDatabase, originals: Originals): Store['pipelines'] {
  // The model of a pipeline makes it millions of bytes: they are read, hashed and written only where they must be.
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
      if (kept === undefined) {
        const {model} = pipeline
        await database
          .insertInto('pipeline')
          .values({
            sha256,
            content: canonicalJson({...pipeline, model: null}),
            model:
              model === null ? null : await originals.keep(new TextEncoder().encode(canonicalJson(model)))
          })
          .onConflict(conflict => conflict.doNothing())
          .execute()
      }
      atHand.set(sha256, new WeakRef(pipeline))
      return sha256
    },
    fetch: async sha256 => {
      const known = atHand.get(sha256)?.deref()
      if (known !== undefined) return known
      const {content, model} = await database
        .selectFrom('pipeline')
        .select(['content', 'model'])
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow()
      const written = JSON.parse(content)
      if (model !== null) written.model = JSON.parse(new TextDecoder().decode(await originals.fetch(model)))
      const pipeline = Pipeline.parse(written)
      atHand.set(sha256, new WeakRef(pipeline))
      return pipeline
    }
  }
}
