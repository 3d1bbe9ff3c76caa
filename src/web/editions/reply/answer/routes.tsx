import {z} from 'zod'
import {Stance} from '../../../../domain/tag.js'
import {type Accepting, acceptReply, keepCell, openReply} from '../../../../editions/reply/answering.js'
import {ownPassages} from '../../../../editions/reply/passages/own-passages.js'
import {digestOfDraft} from '../../../../editions/workflow/digest-of-draft.js'
import {editionNamed} from '../../../../editions/workflow/editions.js'
import {done} from '../../../frame/answers.js'
import {choice} from '../../../frame/choice.js'
import {page} from '../../../frame/page.js'
import {saidBy} from '../../../frame/record.js'
import {Refusal} from '../../../server/refusals.js'
import {type Route, route} from '../../../server/route.js'
import type {Visit} from '../../../server/visit.js'
import {AcceptPage} from './accept-page.js'

const who = 'secretariat'

/** How the secretariat answers a reply: it keeps the cell, or chooses the passage by which it is corrected. */
export const answerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/editions/:id/replies/:number',
    who,
    does: 'Shows a reply beside the passages of its party, one of which is chosen to accept it.',
    query: z.object({
      typed: choice(z.string().max(500)),
      from: choice(z.coerce.number().int().nonnegative().max(1_000_000))
    }),
    handle: async (visit, {query}) => {
      const desk = await visit.desk.reviewing()
      const edition = await editionNamed(idIn(visit), desk.store)
      const reply = openReply(edition, numberIn(visit))
      // What is said while they are looked for was not seen.
      const seen = await desk.store.corrections.latest()
      const [digest, own] = [
        await digestOfDraft(edition.draft, desk.store),
        await ownPassages(edition, reply, {desk, typed: query.typed})
      ]
      return page(visit, {
        title: visit.say('answering.title', {number: reply.number}),
        place: 'editions',
        children: <AcceptPage {...{digest, edition, own, reply, seen, visit}} asked={query} />
      })
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/replies/:number/keep',
    who,
    does: 'Answers a reply: the cell is kept as it is, for a reason that is printed.',
    body: z.object({why: z.string().max(10_000)}),
    answers: z.object({reply: z.number()}),
    handle: async (visit, {body}) => {
      const number = numberIn(visit)
      await keepCell(
        idIn(visit),
        {number, ...body},
        {said: saidBy(visit), desk: await visit.desk.reviewing()}
      )
      return answered(visit, number)
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/replies/:number/accept',
    who,
    does: 'Answers a reply: it is accepted as a correction of a passage of the party.',
    body: z.object({
      passage: z.string().trim().max(200).default(''),
      says: choice(z.union([Stance, z.enum(['nothing', 'pole'])])),
      pole: choice(z.string().max(100)),
      why: z.string().max(10_000).default(''),
      /** The number of the latest correction that was seen; what was said until now, where it is left out. */
      seen: choice(z.coerce.number().int().nonnegative())
    }),
    answers: z.object({reply: z.number()}),
    handle: async (visit, {body: {passage, pole, says, seen, why}}) => {
      const number = numberIn(visit)
      const desk = await visit.desk.reviewing()
      if (passage === '') throw new Refusal('wrong', visit.say('answering.passageFirst'))
      if (says === undefined) throw new Refusal('wrong', visit.say('answering.saysFirst'))
      const upTo = seen ?? (await desk.store.corrections.latest())
      const at = {passage, seen: upTo, ...(pole === undefined ? {} : {pole})}
      const accepting: Accepting =
        says === 'nothing'
          ? {...at, verdict: 'reject'}
          : {...at, verdict: 'set', ...(says === 'pole' ? {} : {stance: says})}
      await acceptReply(idIn(visit), {accepting, number, why}, {said: saidBy(visit), desk})
      visit.desk.live.tell({kind: 'corrections', about: [], by: saidBy(visit).by})
      return answered(visit, number)
    }
  })
]

const idIn = ({path}: Visit): string => path.id ?? ''

function numberIn({path}: Visit): number {
  const number = Number(path.number)
  if (!Number.isSafeInteger(number)) throw new Refusal('not-found')
  return number
}

const answered = (visit: Visit, reply: number): Response =>
  done(visit, {to: `/editions/${idIn(visit)}#reply-${reply}`, value: {reply}})
