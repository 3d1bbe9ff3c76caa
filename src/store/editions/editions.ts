import {sql} from 'kysely'
import type {KnownAct} from '../../domain/acts/act-names.js'
import type {AuditAct} from '../../domain/acts/audit.js'
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
function auditOf(edition: string, step: EditionStep): KnownAct {
  const {at, by} = step
  return {at, by, act: `edition-${step.step}`, on: edition, details: {...shown(step), sha256: sha256Of(step)}}
}

/** What of a step stands in the record in words. */
function shown(step: EditionStep): AuditAct['details'] {
  switch (step.step) {
    case 'drafted':
      return {title: step.draft.titles.en, version: step.draft.version, run: step.draft.run}
    case 'link':
      return {link: step.link, party: step.party, until: step.until}
    case 'unlink':
      return {link: step.link}
    case 'replied':
      return {reply: step.number, party: step.party, subject: step.subject}
    case 'answered':
      return {reply: step.reply, outcome: step.outcome}
    case 'approved':
      return {seal: step.seal, name: step.name}
    case 'publishing':
      return {number: step.number}
    case 'published':
      return {number: step.number, manifest: step.manifest}
    case 'erratum':
    case 'withdrawn':
    case 'dropped':
      return {why: step.why}
    case 'review':
      return {draft: step.draft}
  }
}
