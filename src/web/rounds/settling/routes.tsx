import {z} from 'zod'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import type {Reading} from '../../../domain/round/coding.js'
import {adjudicate, takeBack} from '../../../review/rounds/adjudication/adjudicate.js'
import {proposalOf} from '../../../review/rounds/adjudication/proposal.js'
import {acceptUnanimous, unanimousIn} from '../../../review/rounds/adjudication/unanimous.js'
import {latestCodings} from '../../../review/rounds/latest-codings.js'
import {maySeeOthers} from '../../../review/rounds/sight.js'
import type {KeptRound, WordsOutcome} from '../../../store/rounds/rounds.js'
import {done} from '../../frame/answers.js'
import {page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {checkSound, SettlingSaid} from '../coding/said.js'
import {RequestId} from '../listed.js'
import {shownTo} from '../round/shown.js'
import {doingOf, roundAt} from '../round-of.js'
import {SettlePage} from './settle-page.js'

const why = z.string().max(LONGEST_NOTE)

/** Settling the passages of a round that is closed, with reasons; whatever is said can be taken back. */
export const settlingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rounds/:id/settle',
    who: 'secretariat',
    does: 'Shows what each coder says of a passage side by side, and what it is to carry in the end.',
    query: z.object({passage: z.string().max(200).optional()}),
    handle: async (visit, {query}) => {
      const shown = await shownTo(visit, {intervals: false})
      const {others, round} = shown
      if (others === null) throw new Refusal('not-allowed', visit.say('rounds.blind'))
      const unsettled = round.passages.find(({id}) => !others.settled.has(id))
      const asked = round.passages.find(({id}) => id === query.passage)
      const passage = asked ?? unsettled ?? round.passages[0]
      if (passage === undefined) throw new Error('A round has a passage')
      const latest = latestCodings(await visit.desk.store.rounds.codings(round.id)).get(passage.id)
      const codings = round.coders.flatMap(coder => latest?.get(coder)?.coding ?? [])
      const standing = others.settled.get(passage.id) ?? null
      const reading: Reading | null = standing?.reading ?? (codings.length === 0 ? null : proposalOf(codings))
      return page(visit, {
        title: `${visit.say('rounds.settle')} · ${round.name}`,
        place: 'rounds',
        scripts: ['coding.js'],
        wide: true,
        children: (
          <SettlePage
            {...{visit, shown, passage, codings, standing, reading, people: visit.nameOf}}
            settled={others.settled}
            seen={others.words.at(-1)?.number ?? 0}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/rounds/:id/settle',
    who: 'secretariat',
    does: 'Settles what a passage of a closed round carries, with a reason.',
    body: SettlingSaid,
    answers: z.object({added: z.number(), to: z.string()}),
    handle: async (visit, {body}) => {
      const {passage, reading, request, seen, why} = body
      const kept = await settledBy(visit)
      const {round} = kept
      checkSound(reading, visit.say)
      if (why.trim() === '') throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      const wanted = {round: round.id, passage, reading, why, seen}
      const {added} = keptOr(await adjudicate(wanted, doingOf(visit, request), visit.desk.store), visit)
      const to = `/rounds/${round.id}/settle`
      return told(visit, kept, {to, value: {added, to}})
    }
  }),
  route({
    method: 'POST',
    path: '/rounds/:id/accept',
    who: 'secretariat',
    does: 'Settles at one go every passage of which all coders say the same; `count` is how many were shown.',
    body: z.object({why, request: RequestId, count: z.coerce.number().int().nonnegative()}),
    answers: z.object({added: z.number(), batch: z.string()}),
    handle: async (visit, {body}) => {
      const kept = await settledBy(visit)
      const {store} = visit.desk
      if (body.why.trim() === '') throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      const {id} = kept.round
      const words = await store.rounds.words(id)
      const done = words.some(({word}) => word.kind === 'adjudication' && word.batch === body.request)
      const now = unanimousIn(kept.round, await store.rounds.codings(id), words).length
      if (!done && now !== body.count)
        throw new Refusal('changed', visit.say('rounds.countChanged', {count: now}), {count: now})
      const outcome = await acceptUnanimous({round: id, why: body.why}, doingOf(visit, body.request), store)
      const {added} = keptOr(outcome, visit)
      return told(visit, kept, {to: `/rounds/${id}`, value: {added, batch: body.request}})
    }
  }),
  route({
    method: 'POST',
    path: '/rounds/:id/take-back',
    who: 'secretariat',
    does: 'Takes back what was settled, one passage or all that were accepted at one go, with a reason.',
    body: z.object({
      why,
      request: RequestId,
      takesBack: z.string().max(200),
      seen: z.coerce.number().int().nonnegative()
    }),
    answers: z.object({added: z.number()}),
    handle: async (visit, {body: {request, ...body}}) => {
      const kept = await settledBy(visit)
      if (body.why.trim() === '') throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      const {id} = kept.round
      const outcome = await takeBack({round: id, ...body}, doingOf(visit, request), visit.desk.store)
      return told(visit, kept, {to: `/rounds/${id}`, value: {added: keptOr(outcome, visit).added}})
    }
  })
]

/** The round, for one who may settle it: never a coder who is still blind. */
async function settledBy(visit: Visit): Promise<KeptRound> {
  const kept = await roundAt(visit)
  if (!maySeeOthers(kept, personOf(visit).email)) throw new Refusal('not-allowed', visit.say('rounds.blind'))
  return kept
}

/** Throws a Refusal where nothing was kept. */
function keptOr(outcome: WordsOutcome, {say}: Visit): Extract<WordsOutcome, {kind: 'kept'}> {
  if (outcome.kind === 'wrong-state')
    throw new Refusal('changed', say('rounds.inAnotherState', {state: say(`rounds.${outcome.state}`)}))
  if (outcome.kind === 'conflict')
    throw new Refusal('changed', say('rounds.settledMeanwhile'), {
      since: outcome.since,
      seen: outcome.since.at(-1)?.number ?? 0
    })
  return outcome
}

function told(
  visit: Visit,
  {round}: KeptRound,
  answer: {readonly to: string; readonly value: unknown}
): Response {
  visit.desk.live.tell({kind: 'rounds', about: [round.id], by: personOf(visit).name})
  return done(visit, answer)
}
