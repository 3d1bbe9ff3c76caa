import {sql} from 'kysely'
import {canonicalJson, sha256Of} from '../../domain/json/content-id.js'
import {
  Activation,
  KeptComparison,
  type NumberedActivation,
  TaggerVersion
} from '../../domain/learning/tagger.js'
import {Model} from '../../domain/pipeline/model.js'
import {userError} from '../../domain/refusals/refuse.js'
import {writeAudit} from '../audit/write-audit.js'
import type {ConcordDatabase} from '../database.js'
import {auditOfActivation, auditOfVersion} from './audit-of.js'
import type {Taggers} from './facet.js'
import {trainingsIn} from './trainings.js'

/** Versions of the tagger; none is ever changed or deleted. */
export const taggersIn = (database: ConcordDatabase): Taggers => ({
  keep: (about, model) =>
    database.transaction().execute(async transaction => {
      const sha256 = sha256Of(model)
      const {collection, version} = about
      const id = `t${sha256Of({collection, version, model: sha256}).slice(0, 15)}`
      const kept: TaggerVersion = {...about, id, model: sha256, made: model.made}
      await transaction
        .insertInto('model')
        .values({sha256, content: canonicalJson(model)})
        .onConflict(conflict => conflict.doNothing())
        .execute()
      const added = await transaction
        .insertInto('tagger')
        .values({id, collection, version, model: sha256, content: canonicalJson(kept)})
        .onConflict(conflict => conflict.columns(['collection', 'version']).doNothing())
        .returning('id')
        .execute()
      if (added.length === 0) throw userError('versionTaken', {version, collection})
      await writeAudit(transaction, [auditOfVersion(kept)])
      return kept
    }),
  list: async collection => {
    const rows = await database
      .selectFrom('tagger')
      .select('content')
      .where('collection', '=', collection)
      .orderBy('number', 'desc')
      .execute()
    return rows.map(({content}) => TaggerVersion.parse(JSON.parse(content)))
  },
  named: async (collection, version) => {
    const row = await database
      .selectFrom('tagger')
      .select('content')
      .where('collection', '=', collection)
      .where('version', '=', version)
      .executeTakeFirst()
    return row && TaggerVersion.parse(JSON.parse(row.content))
  },
  model: async sha256 => {
    const {content} = await database
      .selectFrom('model')
      .select('content')
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow()
    const model = Model.parse(JSON.parse(content))
    if (sha256Of(model) !== sha256) throw new Error(`The model ${sha256} was changed in the database`)
    return model
  },
  ...comparisonsIn(database),
  ...activationsIn(database),
  trainings: trainingsIn(database)
})

const comparisonsIn = (database: ConcordDatabase): Pick<Taggers, 'keepComparison' | 'comparisons'> => ({
  keepComparison: async comparison => {
    const {number} = await database
      .insertInto('tagger_comparison')
      .values({tagger: comparison.tagger, content: canonicalJson(comparison)})
      .returning('number')
      .executeTakeFirstOrThrow()
    return {number: Number(number), ...comparison}
  },
  comparisons: async tagger => {
    const rows = await database
      .selectFrom('tagger_comparison')
      .select(['number', 'content'])
      .where('tagger', '=', tagger)
      .orderBy('number', 'desc')
      .execute()
    return rows.map(({number, content}) =>
      KeptComparison.parse({number: Number(number), ...JSON.parse(content)})
    )
  }
})

const activationsIn = (database: ConcordDatabase): Pick<Taggers, 'activate' | 'activations'> => {
  const activationsOf = async (
    collection: string,
    within: Pick<ConcordDatabase, 'selectFrom'>
  ): Promise<readonly NumberedActivation[]> => {
    const rows = await within
      .selectFrom('tagger_activation')
      .select(['number', 'content'])
      .where('collection', '=', collection)
      .orderBy('number', 'desc')
      .execute()
    return rows.map(({number, content}) => ({
      ...Activation.parse(JSON.parse(content)),
      number: Number(number)
    }))
  }
  return {
    activations: collection => activationsOf(collection, database),
    activate: (activation, seen) =>
      database.transaction().execute(async transaction => {
        // One writer at a time, so that what somebody saw in force is what they put another in the place of.
        await sql`lock table concord.tagger_activation in exclusive mode`.execute(transaction)
        const [newest] = await activationsOf(activation.collection, transaction)
        if ((newest?.number ?? 0) !== seen) return undefined
        const {number} = await transaction
          .insertInto('tagger_activation')
          .values({
            collection: activation.collection,
            tagger: activation.tagger,
            comparison: activation.comparison === null ? null : String(activation.comparison),
            content: canonicalJson(activation)
          })
          .returning('number')
          .executeTakeFirstOrThrow()
        await writeAudit(transaction, [auditOfActivation(activation)])
        return {...activation, number: Number(number)}
      })
  }
}
