import {sql} from 'kysely'
import type {Correction, NumberedCorrection} from '../../domain/correction.js'
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
    of: async (submissions, upTo) => withoutNumbers(await numbered(submissions, upTo)),
    now: async submissions => {
      const {upTo, said} = await saidOf(submissions, null, database)
      return {upTo, said: withoutNumbers(said)}
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

const withoutNumbers = (said: Said): ReadonlyMap<string, readonly Correction[]> =>
  new Map([...said].map(([id, own]) => [id, own.map(({correction}) => correction)]))

type Said = ReadonlyMap<string, readonly NumberedCorrection[]>

const numberedOf = async (
  submissions: readonly Submission[],
  upTo: number,
  database: ConcordDatabase
): Promise<Said> => (await saidOf(submissions, upTo, database)).said

/** What was said of submissions up to a number, or to the latest there is at this moment; in one statement. */
async function saidOf(
  submissions: readonly Submission[],
  upTo: number | null,
  database: ConcordDatabase
): Promise<{readonly upTo: number; readonly said: Said}> {
  const ids = submissions.map(({id}) => id)
  const files = submissions.map(({file}) => file.sha256)
  const {rows} = await sql<Row>`with latest as (
      select coalesce(${upTo}::bigint, (select max(number) from concord.correction), 0) as number
    ), same as (select id, file from concord.submission where file = ${anyOf(files)})
    select latest.number as up_to, c.number, c.submission as id, same.file, c.content
    from latest left join (concord.correction c left join same on same.id = c.submission)
      on c.number <= latest.number
      and c.submission = any(array(select id from same) || ${ids}::text[])
    order by c.number`.execute(database)
  const spoken = rows.flatMap(({content, file, id, number}) =>
    number === null || content === null ? [] : numberedIn([{number, content}]).map(word => ({word, id, file}))
  )
  const byId = grouped(spoken, ({id}) => id)
  const byFile = grouped(spoken, ({file}) => file)
  const said = new Map(
    submissions.map(({id, file}) => {
      const own = [...(byId.get(id) ?? []), ...(byFile.get(file.sha256) ?? [])].map(({word}) => word)
      return [id, [...new Set(own)].toSorted((a, b) => a.number - b.number)]
    })
  )
  return {upTo: Number(rows[0]?.up_to ?? 0), said}
}

/** A word, or nothing but the number up to which was looked. */
type Row = {
  readonly up_to: string
  readonly number: string | null
  readonly id: string | null
  readonly file: string | null
  readonly content: string | null
}
