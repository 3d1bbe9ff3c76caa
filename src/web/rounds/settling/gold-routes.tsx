import {z} from 'zod'
import {keep} from '../../../review/corrections/save-corrections.js'
import {correctionsOfRound} from '../../../review/rounds/adjudication/corrections.js'
import {exportGold} from '../../../review/rounds/adjudication/gold.js'
import {done} from '../../frame/answers.js'
import {page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {roundAt} from '../round-of.js'
import {ApplyPage} from './apply-page.js'

/** What becomes of an adjudicated round: gold as a file, and corrections. */
export const goldRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rounds/:id/gold',
    who: 'secretariat',
    does: 'Gives an adjudicated round as gold: JSON lines, as `concord evaluate tags` reads them.',
    handle: async visit => {
      const {round} = await adjudicated(visit)
      return new Response(await exportGold(round.id, visit.desk.store), {
        headers: {
          'content-type': 'application/jsonl; charset=utf-8',
          'content-disposition': `attachment; filename="gold-${round.id.slice(0, 8)}.jsonl"`
        }
      })
    }
  }),
  route({
    method: 'GET',
    path: '/rounds/:id/apply',
    who: 'secretariat',
    does: 'Counts the corrections that an adjudicated round would make.',
    query: z.object({kept: z.coerce.number().int().optional()}),
    handle: async (visit, {query}) => {
      const {round} = await adjudicated(visit)
      const reviewing = await visit.desk.reviewing()
      // Before the passages are read, so that nothing said meanwhile counts as seen.
      const seen = await reviewing.store.corrections.latest()
      const {corrections} = await correctionsOfRound(round.id, reviewing)
      return page(visit, {
        title: visit.say('rounds.apply'),
        place: 'rounds',
        children: <ApplyPage {...{visit, round, corrections, seen, kept: query.kept ?? null}} />
      })
    }
  }),
  route({
    method: 'POST',
    path: '/rounds/:id/apply',
    who: 'secretariat',
    does: 'Says of the machine’s tags what an adjudicated round says of its passages, as corrections.',
    body: z.object({
      seen: z.coerce.number().int().nonnegative(),
      count: z.coerce.number().int().nonnegative()
    }),
    answers: z.object({added: z.number()}),
    handle: async (visit, {body}) => {
      const {round} = await adjudicated(visit)
      const reviewing = await visit.desk.reviewing()
      const {corrections, submissions} = await correctionsOfRound(round.id, reviewing)
      if (corrections.length !== body.count)
        throw new Refusal('changed', visit.say('rounds.countChanged', {count: corrections.length}))
      const seen = new Map(corrections.map(({passage}) => [passage, body.seen]))
      const saved = await keep(corrections, {seen, desk: reviewing, submissions})
      if (saved.kind === 'conflict') throw new Refusal('changed', '', {since: saved.since})
      visit.desk.live.tell({kind: 'corrections', about: saved.submissions, by: personOf(visit).name})
      return done(visit, {to: `/rounds/${round.id}/apply?kept=${saved.added}`, value: {added: saved.added}})
    }
  })
]

async function adjudicated(visit: Visit) {
  const kept = await roundAt(visit)
  if (kept.state !== 'adjudicated') throw new Refusal('changed', visit.say('rounds.finishFirst'))
  return kept
}
