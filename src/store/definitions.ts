import {sql} from 'kysely'
import type {NumberedCorrection} from '../domain/correction.js'
import {Taxonomy} from '../domain/pipeline/taxonomy.js'
import {numberedIn} from './corrections/rows.js'
import type {ConcordDatabase} from './database.js'

/** The lists of codes that were in force in a collection from a moment on. */
export type TaxonomiesSince = {readonly since: string; readonly taxonomies: readonly Taxonomy[]}

/** How codes were defined, and what people said by which definition. */
export type Definitions = {
  /** Each state of the lists once, the earliest first, since the first run with it. */
  readonly history: (collection: string) => Promise<readonly TaxonomiesSince[]>
  /** What people accepted or set of a code before a moment, in the order of arrival. */
  readonly saidBefore: (code: string, moment: string) => Promise<readonly NumberedCorrection[]>
}

export const definitionsIn = (database: ConcordDatabase): Definitions => ({
  history: async collection => {
    const {rows} = await sql<{since: Date; taxonomies: string}>`
      select min(r.begun_at) as since, (p.content::json -> 'taxonomies')::text as taxonomies
      from concord.pipeline p join concord.run r on r.pipeline = p.sha256
      where p.collection = ${collection} group by 2 order by 1`.execute(database)
    return rows.map(({since, taxonomies}) => ({
      since: since.toISOString(),
      taxonomies: Taxonomy.array().parse(JSON.parse(taxonomies))
    }))
  },
  saidBefore: async (code, moment) => {
    const {rows} = await sql<{number: string; content: string}>`
      select number, content from concord.correction
      where content::json ->> 'code' = ${code} and content::json ->> 'verdict' in ('accept', 'set')
        and (content::json ->> 'at')::timestamptz < ${moment}::timestamptz
      order by number`.execute(database)
    return numberedIn(rows)
  }
})
