import {z} from 'zod'
import {codePassage} from '../../../review/rounds/code-passage.js'
import {type CoderSight, sightOf} from '../../../review/rounds/sight.js'
import {pipelineOf} from '../../../run/recall.js'
import {done} from '../../frame/answers.js'
import {page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {doingOf, isCoder, roundAt} from '../round-of.js'
import {CodingPage} from './coding-page.js'
import {CodingSaid, checkSound} from './said.js'

/** A coder's own pages of a round. Nothing that another coder or the machine says is ever in them. */
export const codingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rounds/:id/code',
    who: 'analyst',
    does: 'Shows a coder one passage of a round after another, with the coder’s own codes alone.',
    query: z.object({at: z.coerce.number().int().positive().optional()}),
    handle: async (visit, {query}) => {
      const sight = await ownSight(visit)
      const open = sight.passages.findIndex(({own}) => own === null)
      const at = Math.min(query.at ?? Math.max(open, 0) + 1, sight.passages.length)
      return page(visit, {
        title: `${sight.name} ${at}/${sight.passages.length}`,
        place: 'rounds',
        scripts: ['coding.js'],
        wide: true,
        children: <CodingPage {...{visit, sight, at, pipeline: await pipelineOf(sight, visit.desk.store)}} />
      })
    }
  }),
  route({
    method: 'POST',
    path: '/rounds/:id/code',
    who: 'analyst',
    does: 'Keeps what a coder says of a passage: codes with stance and act, poles, what is ambiguous, or that there is no code.',
    body: CodingSaid,
    answers: z.object({number: z.number(), to: z.string()}),
    handle: async (visit, {body}) => {
      const {note, passage, reading, request, seen} = body
      const {desk, say} = visit
      const before = await ownSight(visit)
      checkSound(reading, say)
      const said = {round: before.id, passage, reading, note, seen}
      const outcome = await codePassage(said, doingOf(visit, request), desk.store)
      if (outcome.kind === 'wrong-state') throw new Refusal('changed', say('rounds.noLongerOpen'))
      if (outcome.kind === 'conflict')
        throw new Refusal('changed', say('rounds.saidElsewhere'), {
          since: outcome.since,
          seen: outcome.since.at(-1)?.number ?? seen
        })
      // Without a name: who codes with whom is told to nobody.
      desk.live.tell({kind: 'rounds', about: [before.id], by: null})
      const to = onwards(await ownSight(visit), passage)
      return done(visit, {to, value: {number: outcome.number, to}})
    }
  })
]

/** What the visitor may see of a round that they code. Throws a Refusal for everybody else. */
async function ownSight(visit: Visit): Promise<CoderSight> {
  const kept = await roundAt(visit)
  if (!isCoder(visit, kept)) throw new Refusal('not-allowed', visit.say('rounds.notYours'))
  return sightOf(kept.round.id, personOf(visit).email, visit.desk.store)
}

/** The address of the next passage that is not coded: behind the one at hand, else from the beginning. */
function onwards({id, passages}: CoderSight, passage: string): string {
  const here = passages.findIndex(each => each.passage.id === passage)
  const open = passages.flatMap(({own}, at) => (own === null ? [at] : []))
  const next = open.find(at => at > here) ?? open[0] ?? here
  return `/rounds/${id}/code?at=${next + 1}`
}
