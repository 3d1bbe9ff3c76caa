import {type RawBuilder, sql} from 'kysely'

/**
 * Whether an entry is of one collection: it names it, or one of its runs, submissions, editions or rounds. What is of no
 * collection, such as a sign-in, is of none; what is on a submission that two collections hold is of both.
 */
export const ofCollection = (collection: string): RawBuilder<boolean> => sql<boolean>`(
  content::json #>> '{details,collection}' = ${collection}
  or content::json #>> '{details,submission}' in (
    select s.submission from concord.run_submission s join concord.run r on r.id = s.run
    join concord.pipeline p on p.sha256 = r.pipeline where p.collection = ${collection})
  or content::json ->> 'on' in (
    select r.id from concord.run r join concord.pipeline p on p.sha256 = r.pipeline
    where p.collection = ${collection})
  or content::json ->> 'on' in (
    select edition from concord.edition_step where content::json #>> '{draft,collection}' = ${collection})
  or coalesce(content::json #>> '{details,round}', content::json ->> 'on') in (
    select id from concord.round where summary::json ->> 'collection' = ${collection}))`
