import {createHash} from 'node:crypto'
import {sql, type Transaction} from 'kysely'
import type {Tables} from '../../database.js'
import type {IndexEntry} from '../entry.js'
import {said} from '../next/worth.js'

// What tells whether the rows of a passage are as they would be written now: its words follow from its content.
function markOf({answers, parties, tags, words: _, ...passage}: IndexEntry['passages'][number]): string {
  const lines = [JSON.stringify(passage), parties.join(), linesOf(tags), linesOf(answers)]
  return createHash('md5').update(lines.join('\n')).digest('hex')
}

const linesOf = (said: readonly object[]): string => said.map(each => JSON.stringify(each)).join('\n')

/** A passage whose rows are not as they would be written now, or are no longer to be there. */
export type Differing = {
  readonly ordinal: number
  /** Whether there are rows of it. */
  readonly was: boolean
  /** What is said in these, and for whom. */
  readonly subjects: readonly string[]
  readonly parties: readonly string[]
}

/** Those of a submission, held against the passages that it has now. */
export async function differing(
  transaction: Transaction<Tables>,
  submission: number,
  passages: IndexEntry['passages']
): Promise<readonly Differing[]> {
  const lines = (table: string) => sql`(select ordinal, string_agg(content, E'\n' order by place) as lines
    from ${sql.table(`concord.${table}`)} where submission = ${submission} group by ordinal)`
  const {rows} = await sql<Differing>`
    with kept as (
      select p.ordinal, md5(concat_ws(E'\n', p.content, array_to_string(p.parties, ','),
        coalesce(t.lines, ''), coalesce(a.lines, ''))) as mark
      from concord.indexed_passage p
      left join ${lines('indexed_tag')} t on t.ordinal = p.ordinal
      left join ${lines('indexed_answer')} a on a.ordinal = p.ordinal
      where p.submission = ${submission}
    ), now as (
      select * from unnest(${passages.map(({ordinal}) => ordinal)}::integer[], ${passages.map(markOf)}::text[])
        as now (ordinal, mark)
    ), differing as (
      select ordinal, kept.mark is not null as was from kept full join now using (ordinal)
      where kept.mark is distinct from now.mark
    ), spoken as (
      select w.ordinal, w.subject, w.parties from (${said}) w
      where w.submission = ${submission} and w.ordinal in (select ordinal from differing)
    )
    select ordinal, was,
      array(select distinct subject from spoken where spoken.ordinal = differing.ordinal) as subjects,
      array(select distinct unnest(parties) from spoken where spoken.ordinal = differing.ordinal) as parties
    from differing`.execute(transaction)
  return rows
}
