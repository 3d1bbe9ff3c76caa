import {sql} from 'kysely'
import type {ConcordDatabase} from '../database.js'

/** What stands in the submissions of a collection, each value once, in the order of code units. */
export type Choices = {
  readonly parties: readonly string[]
  readonly regions: readonly string[]
  readonly sessions: readonly string[]
  /** Primary subtags: `zh`. */
  readonly languages: readonly string[]
}

/** What a list of submissions can be narrowed by. */
export async function choicesIn(database: ConcordDatabase, collection: string): Promise<Choices> {
  const {rows} = await sql<{kind: keyof Choices; value: string}>`
    with those as (select parties, regions, session, language from concord.indexed_submission where collection = ${collection})
    select 'parties' as kind, unnest(parties) as value from those
    union select 'regions', unnest(regions) from those
    union select 'sessions', session from those where session is not null
    union select 'languages', split_part(language, '-', 1) from those where language is not null
    order by 1, 2`.execute(database)
  const of = (wanted: keyof Choices) => rows.flatMap(({kind, value}) => (kind === wanted ? [value] : []))
  return {
    parties: of('parties'),
    regions: of('regions'),
    sessions: of('sessions'),
    languages: of('languages')
  }
}
