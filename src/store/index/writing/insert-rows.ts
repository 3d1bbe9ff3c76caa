import {type RawBuilder, sql, type Transaction} from 'kysely'
import type {Tables} from '../../database.js'

/** A table, and the columns that rows have, with their types. */
export type Rows = {
  readonly into: RawBuilder<unknown>
  readonly columns: RawBuilder<unknown>
  readonly types: RawBuilder<unknown>
}

const rowsOf = (table: string, types: Readonly<Record<string, string>>): Rows => ({
  into: sql.table(`concord.${table}`),
  columns: sql.raw(Object.keys(types).join(', ')),
  types: sql.raw(
    Object.entries(types)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')
  )
})

/**
 * Inserts rows of several tables in one statement, however many: it takes no more than 65,535 values, and the text of all
 * rows of a table is one.
 */
export async function insertRows(
  transaction: Transaction<Tables>,
  all: readonly (readonly [readonly object[], Rows])[]
): Promise<void> {
  const parts = all
    .filter(([rows]) => rows.length > 0)
    .map(
      ([rows, {into, columns, types}], n) => sql`${sql.id(`part_${n}`)} as (insert into ${into} (${columns})
        select ${columns} from jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) as row (${types}))`
    )
  if (parts.length > 0) await sql`with ${sql.join(parts)} select`.execute(transaction)
}

const said = {submission: 'integer', ordinal: 'integer', place: 'integer', collection: 'text'}

/** Rows of passages, as they are named in the JSON text. */
export const passageRows = rowsOf('indexed_passage', {
  submission: 'integer',
  ordinal: 'integer',
  collection: 'text',
  passage: 'text',
  parties: 'text[]',
  language: 'text',
  recognised: 'real',
  tags: 'integer',
  unchecked: 'integer',
  abstaining: 'integer',
  words: 'tsvector',
  content: 'text'
})
/** Rows of tags, as they are named in the JSON text. */
export const tagRows = rowsOf('indexed_tag', {
  ...said,
  code: 'text',
  taxonomy: 'text',
  stance: 'text',
  act: 'text',
  confidence: 'real',
  state: 'text',
  parties: 'text[]',
  content: 'text'
})
/** Rows of answers, as they are named in the JSON text. */
export const answerRows = rowsOf('indexed_answer', {
  ...said,
  question: 'text',
  pole: 'text',
  confidence: 'real',
  state: 'text',
  parties: 'text[]',
  content: 'text'
})
/** Rows of cells, as they are named in the JSON text. */
export const cellRows = rowsOf('indexed_cell', {
  submission: 'integer',
  party: 'text',
  code: 'text',
  collection: 'text',
  stances: 'text[]',
  passages: 'integer',
  sure: 'integer',
  checked: 'integer',
  abstaining: 'integer'
})
/** Rows of worths, as they are named in the JSON text. */
export const worthRows = rowsOf('indexed_worth', {
  submission: 'integer',
  ordinal: 'integer',
  collection: 'text',
  worth: 'double precision',
  content: 'text'
})
/** Rows of what is to be told anew, as they are named in the JSON text. */
export const dueRows = rowsOf('worth_due', {
  collection: 'text',
  submission: 'integer',
  ordinals: 'integer[]',
  parties: 'text[]',
  subjects: 'text[]'
})
