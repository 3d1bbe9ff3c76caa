import {type Selectable, sql} from 'kysely'
import {Sentence} from '../../domain/errors.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import {TrainingAsked, type TrainingJob} from '../../domain/learning/training-job.js'
import {sentence} from '../../domain/refusals/refuse.js'
import {writeAudit} from '../audit/write-audit.js'
import type {ConcordDatabase} from '../database.js'
import {fateOf, Holder, thisProcess} from '../lock/holding-process.js'
import {auditOfStop, auditOfTraining} from './audit-of.js'
import type {Trainings} from './facet.js'
import type {TaggerTables} from './tables.js'

const underWay = ['asked', 'running'] as const

/** Trainings under the name of the process that does them. */
export const trainingsIn = (database: ConcordDatabase): Trainings => {
  const fetch = async (id: string): Promise<TrainingJob> =>
    jobOf(await database.selectFrom('training').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
  const change = (id: string, within: ConcordDatabase = database) =>
    within
      .updateTable('training')
      .where('id', '=', id)
      .where('state', 'in', [...underWay])
  const end: Trainings['end'] = async (id, ending) => {
    await change(id)
      .set({
        state: ending.state,
        ended_at: sql<Date>`now()`,
        ...(ending.state === 'done' ? {tagger: ending.tagger} : {sentence: canonicalJson(ending.sentence)})
      })
      .execute()
    return fetch(id)
  }
  return {
    fetch,
    end,
    ask: async (id, asked) => {
      const holder = canonicalJson(await thisProcess())
      return database.transaction().execute(async transaction => {
        const row = await transaction
          .insertInto('training')
          .values({
            id,
            collection: asked.collection,
            state: 'asked',
            asked: canonicalJson(asked),
            holder
          })
          .onConflict(conflict =>
            conflict
              .column('collection')
              .where('state', 'in', [...underWay])
              .doNothing()
          )
          .returningAll()
          .executeTakeFirst()
        if (row === undefined) return undefined
        await writeAudit(transaction, [auditOfTraining(id, asked)])
        return jobOf(row)
      })
    },
    begin: async id => {
      await change(id).set({state: 'running', beat_at: sql<Date>`now()`}).execute()
    },
    beat: async (id, progress) => {
      await change(id)
        .set({progress: canonicalJson(progress), beat_at: sql<Date>`now()`})
        .execute()
      return fetch(id)
    },
    askToStop: (id, word) =>
      database.transaction().execute(async transaction => {
        const asked = await change(id, transaction).set({stop_asked_by: word.by}).returning('id').execute()
        if (asked.length > 0) await writeAudit(transaction, [auditOfStop(id, word)])
      }),
    list: async (collection, limit) => {
      const rows = await database
        .selectFrom('training')
        .selectAll()
        .where('collection', '=', collection)
        .orderBy('number', 'desc')
        .limit(limit)
        .execute()
      return rows.map(jobOf)
    },
    endAbandoned: async collection => {
      const rows = await database
        .selectFrom('training')
        .select(['id', 'holder', sql<boolean>`beat_at < now() - ${SILENCE}::interval`.as('silent')])
        .where('collection', '=', collection)
        .where('state', 'in', [...underWay])
        .execute()
      for (const {id, holder, silent} of rows)
        if (silent || (await isGone(holder))) await end(id, {state: 'failed', sentence: abandoned(holder)})
    }
  }
}

/** Whoever trains says that it lives every few seconds. */
const SILENCE = '1 minute'

async function isGone(holder: string): Promise<boolean> {
  const named = Holder.safeParse(jsonOf(holder))
  return named.success && (await fateOf(named.data, await thisProcess())) === 'dead'
}

const abandoned = (holder: string): Sentence => {
  const named = Holder.safeParse(jsonOf(holder))
  if (!named.success) return sentence('trainerUnknownGone')
  const {host, pid} = named.data
  return sentence('trainerGone', {pid: String(pid), host})
}

/** A sentence as it was kept; before sentences had keys, their words alone were. */
function sentenceIn(kept: string | null): Sentence | null {
  if (kept === null || kept === '') return null
  const read = Sentence.safeParse(jsonOf(kept))
  return read.success ? read.data : {key: null, values: {}, text: kept}
}

const jobOf = (row: Selectable<TaggerTables['training']>): TrainingJob => ({
  id: row.id,
  asked: TrainingAsked.parse(JSON.parse(row.asked)),
  state: row.state,
  progress: sentenceIn(row.progress),
  stopAskedBy: row.stop_asked_by,
  sentence: sentenceIn(row.sentence),
  tagger: row.tagger,
  endedAt: row.ended_at?.toISOString() ?? null
})
