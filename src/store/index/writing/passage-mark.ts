import {createHash} from 'node:crypto'
import {sql, type Transaction} from 'kysely'
import type {Tables} from '../../database.js'
import type {IndexEntry} from '../entry.js'

/** What tells whether the rows of a passage are as they would be written now: its words follow from its content. */
export function markOf({
  answers,
  parties,
  tags,
  words: _,
  ...passage
}: IndexEntry['passages'][number]): string {
  const lines = [JSON.stringify(passage), parties.join(), linesOf(tags), linesOf(answers)]
  return createHash('md5').update(lines.join('\n')).digest('hex')
}

const linesOf = (said: readonly object[]): string => said.map(each => JSON.stringify(each)).join('\n')

/** The same of the rows that are there, by the place of each passage. */
export async function marksOf(
  transaction: Transaction<Tables>,
  submission: number
): Promise<ReadonlyMap<number, string>> {
  const said = (table: string) => sql`(select ordinal, string_agg(content, E'\n' order by place) as lines
    from ${sql.table(`concord.${table}`)} where submission = ${submission} group by ordinal)`
  const {rows} = await sql<{ordinal: number; mark: string}>`
    select p.ordinal, md5(concat_ws(E'\n', p.content, array_to_string(p.parties, ','),
      coalesce(t.lines, ''), coalesce(a.lines, ''))) as mark
    from concord.indexed_passage p
    left join ${said('indexed_tag')} t on t.ordinal = p.ordinal
    left join ${said('indexed_answer')} a on a.ordinal = p.ordinal
    where p.submission = ${submission}`.execute(transaction)
  return new Map(rows.map(({mark, ordinal}) => [ordinal, mark]))
}
