import type {Generated} from 'kysely'

/** What happened to editions, a step a row; the contents are canonical JSON. */
export type EditionTables = {
  edition_step: {number: Generated<string>; edition: string; content: string}
}
