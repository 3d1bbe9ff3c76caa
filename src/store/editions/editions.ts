import {sql} from 'kysely'
import type {ActEntered, KnownAct} from '../../domain/acts/act-details.js'
import {EditionStep} from '../../domain/edition/step.js'
import {grouped} from '../../domain/grouped.js'
import {canonicalJson, sha256Of} from '../../domain/json/content-id.js'
import {writeAudit} from '../audit/write-audit.js'
import type {ConcordDatabase} from '../database.js'
import type {EditionSteps, Editions} from './facet.js'

/** Editions of a database, one writer at a time. */
export const editionsIn = (database: ConcordDatabase): Editions => ({
  append: (edition, decide) =>
    database.transaction().execute(async transaction => {
      await sql`lock table concord.edition_step in exclusive mode`.execute(transaction)
      const all = await stepsByEdition(transaction)
      const steps = all.get(edition) ?? []
      const others = [...all].flatMap(([id, each]) => (id === edition ? [] : [each]))
      const added = decide({steps, others}).map(step => EditionStep.parse(step))
      if (added.length > 0)
        await transaction
          .insertInto('edition_step')
          .values(added.map(step => ({edition, content: canonicalJson(step)})))
          .execute()
      await writeAudit(
        transaction,
        added.map(step => auditOf(edition, step))
      )
      return [...steps, ...added]
    }),
  steps: async edition => (await stepsByEdition(database, edition)).get(edition) ?? [],
  list: async () => [...(await stepsByEdition(database)).values()].toReversed(),
  ofToken: async sha256 => {
    const {rows} = await sql<{edition: string; link: string}>`
      select edition, content::json ->> 'link' as link from concord.edition_step
      where content::json ->> 'step' = 'link' and content::json ->> 'token' = ${sha256}`.execute(database)
    return rows[0]
  }
})

/** In the order of their first steps. */
async function stepsByEdition(
  database: ConcordDatabase,
  only?: string
): Promise<ReadonlyMap<string, EditionSteps>> {
  const rows = await database
    .selectFrom('edition_step')
    .select(['edition', 'content'])
    .$if(only !== undefined, query => query.where('edition', '=', only ?? ''))
    .orderBy('number')
    .execute()
  return new Map(
    [...grouped(rows, ({edition}) => edition)].map(([edition, steps]) => [
      edition,
      steps.map(({content}) => EditionStep.parse(JSON.parse(content)))
    ])
  )
}

/** The entry for a step, with the hash of all that it says. */
const auditOf = (edition: string, step: EditionStep): KnownAct => ({
  at: step.at,
  by: step.by,
  on: edition,
  ...entered(step, sha256Of(step))
})

/** What of a step stands in the record in words. */
function entered(step: EditionStep, sha256: string): ActEntered {
  switch (step.step) {
    case 'drafted': {
      const {run, titles, version} = step.draft
      return {act: 'edition-drafted', details: {title: titles.en, version, run, sha256}}
    }
    case 'link': {
      const {link, party, until} = step
      return {act: 'edition-link', details: {link, party, until, sha256}}
    }
    case 'unlink':
      return {act: 'edition-unlink', details: {link: step.link, sha256}}
    case 'replied': {
      const {number, party, subject} = step
      return {act: 'edition-replied', details: {reply: number, party, subject, sha256}}
    }
    case 'answered':
      return {act: 'edition-answered', details: {reply: step.reply, outcome: step.outcome, sha256}}
    case 'approved':
      return {act: 'edition-approved', details: {seal: step.seal, name: step.name, sha256}}
    case 'publishing':
      return {act: 'edition-publishing', details: {number: step.number, sha256}}
    case 'published':
      return {
        act: 'edition-published',
        details: {number: step.number, manifest: step.manifest, sha256}
      }
    case 'erratum':
      return {act: 'edition-erratum', details: {why: step.why, sha256}}
    case 'withdrawn':
      return {act: 'edition-withdrawn', details: {why: step.why, sha256}}
    case 'dropped':
      return {act: 'edition-dropped', details: {why: step.why, sha256}}
    case 'review':
      return {act: 'edition-review', details: {draft: step.draft, sha256}}
  }
}
