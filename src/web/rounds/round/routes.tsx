import {z} from 'zod'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import {closeRound, finishRound, type PassingOn, reopenAdjudication} from '../../../review/rounds/pass-on.js'
import {maySeeOthers} from '../../../review/rounds/sight.js'
import {done, redirect} from '../../frame/answers.js'
import {fragment, page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {RequestId} from '../listed.js'
import {doingOf, isCoder, manages, roundAt} from '../round-of.js'
import {RoundNow} from './round-now.js'
import {shownTo} from './shown.js'

const Asked = z.object({intervals: z.literal('yes').optional()})
const Why = z.object({why: z.string().max(LONGEST_NOTE).default(''), request: RequestId})

/** One round: how far its coders agree, where they split, and its passing from one state to the next. */
export const roundRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rounds/:id',
    who: 'analyst',
    does: 'Shows how far a round is coded, how far its coders agree and where they split; to a coder once it is closed.',
    query: Asked,
    handle: async (visit, {query}) => {
      const kept = await roundAt(visit)
      const blind = isCoder(visit, kept) && !maySeeOthers(kept, personOf(visit).email)
      if (blind && !manages(visit)) return redirect(`/rounds/${kept.round.id}/code`)
      const shown = await shownTo(visit, {intervals: query.intervals === 'yes'})
      return page(visit, {
        title: kept.round.name,
        place: 'rounds',
        scripts: ['rounds.js'],
        children: (
          <div id="round" data-round={kept.round.id}>
            <RoundNow shown={shown} visit={visit} />
          </div>
        )
      })
    }
  }),
  route({
    method: 'GET',
    path: '/rounds/:id/now',
    who: 'analyst',
    does: 'Gives what the page of a round shows at this moment, as a piece of it.',
    query: Asked,
    handle: async (visit, {query}) =>
      fragment(
        <RoundNow shown={await shownTo(visit, {intervals: query.intervals === 'yes'})} visit={visit} />
      )
  }),
  stepRoute(
    'close',
    'Ends the coding of a round for good, so that coders may see each other’s codings.',
    closeRound
  ),
  stepRoute('finish', 'Ends the adjudication of a round of which every passage is settled.', finishRound),
  stepRoute(
    'reopen',
    'Takes an adjudicated round back, with a reason, to be settled anew.',
    reopenAdjudication
  )
]

function stepRoute(name: 'close' | 'finish' | 'reopen', does: string, step: typeof closeRound): Route {
  return route({
    method: 'POST',
    path: `/rounds/:id/${name}`,
    who: 'secretariat',
    does,
    body: Why,
    answers: z.object({state: z.string()}),
    handle: async (visit, {body}) => {
      const {round} = await roundAt(visit)
      if (name === 'reopen' && body.why.trim() === '')
        throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      return passOn(visit, {wanted: {round: round.id, why: body.why}, request: body.request, step})
    }
  })
}

type Passing = {
  readonly wanted: PassingOn
  readonly request: string
  readonly step: typeof closeRound
}

async function passOn(visit: Visit, {request, step, wanted}: Passing): Promise<Response> {
  const outcome = await step(wanted, doingOf(visit, request), visit.desk.store)
  if (outcome.kind === 'wrong-state')
    throw new Refusal(
      'changed',
      visit.say('rounds.inAnotherState', {state: visit.say(`rounds.${outcome.state}`)})
    )
  visit.desk.live.tell({kind: 'rounds', about: [wanted.round], by: personOf(visit).name})
  const {state} = await roundAt(visit)
  return done(visit, {to: `/rounds/${wanted.round}`, value: {state}})
}
