import type {NumberedCorrection} from '../../domain/correction.js'
import {grouped} from '../../domain/grouped.js'
import type {Submission} from '../../domain/submission.js'
import {anyOf, type ConcordDatabase} from '../database.js'
import {appendCorrections, latestIn} from './append.js'
import type {Corrections} from './facet.js'
import {numberedIn} from './rows.js'

/** Corrections in the order of their arrival; none is ever changed or deleted. */
export const correctionsIn = (database: ConcordDatabase): Corrections => {
  const numbered = (submissions: readonly Submission[], upTo: number) =>
    numberedOf(submissions, upTo, database)
  const inOrder = () => database.selectFrom('correction').select(['number', 'content']).orderBy('number')
  return {
    append: (corrections, {seen} = {}) => appendCorrections(database, corrections, seen),
    latest: () => latestIn(database),
    numbered,
    of: async (submissions, upTo) => {
      const found = await numbered(submissions, upTo)
      return new Map([...found].map(([id, own]) => [id, own.map(({correction}) => correction)]))
    },
    onPassages: async passages => {
      const rows = await inOrder().where('passage', '=', anyOf(passages)).execute()
      const found = grouped(numberedIn(rows), ({correction}) => correction.passage)
      return new Map(passages.map(passage => [passage, found.get(passage) ?? []]))
    },
    saidBy: async person => numberedIn(await inOrder().where('author', '=', person).execute()),
    after: async (number, limit) =>
      numberedIn(await inOrder().where('number', '>', String(number)).limit(limit).execute()),
    fetch: async ids => {
      const rows = await inOrder().where('id', '=', anyOf(ids)).execute()
      return new Map(numberedIn(rows).map(found => [found.correction.id, found]))
    }
  }
}

async function numberedOf(
  submissions: readonly Submission[],
  upTo: number,
  database: ConcordDatabase
): Promise<ReadonlyMap<string, readonly NumberedCorrection[]>> {
  const rows = await database
    .selectFrom('correction')
    .leftJoin('submission', 'submission.id', 'correction.submission')
    .select(['correction.number', 'correction.submission as id', 'submission.file', 'correction.content'])
    .where(({eb, or}) =>
      or([
        eb('correction.submission', '=', anyOf(submissions.map(({id}) => id))),
        eb('submission.file', '=', anyOf(submissions.map(({file}) => file.sha256)))
      ])
    )
    .where('number', '<=', String(upTo))
    .orderBy('number')
    .execute()
  const spoken = numberedIn(rows).map((word, place) => ({word, ...rows[place]}))
  const byId = grouped(spoken, ({id}) => id ?? null)
  const byFile = grouped(spoken, ({file}) => file ?? null)
  return new Map(
    submissions.map(({id, file}) => {
      const own = [...(byId.get(id) ?? []), ...(byFile.get(file.sha256) ?? [])].map(({word}) => word)
      return [id, [...new Set(own)].toSorted((a, b) => a.number - b.number)]
    })
  )
}
