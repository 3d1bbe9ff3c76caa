import {z} from 'zod'
import {userError} from '../../../domain/refusals/refuse.js'
import type {DrawRule} from '../../../domain/round/round.js'
import type {Desk as Reviewing} from '../../../review/desk.js'
import {allPassages} from '../../../review/lists/passage-search.js'
import {beginRound} from '../../../review/rounds/begin-round.js'
import {sightOf} from '../../../review/rounds/sight.js'
import {isAtLeast} from '../../accounts/role.js'
import {done} from '../../frame/answers.js'
import {page} from '../../frame/page.js'
import {addressOf, SearchAsked, searchOf} from '../../search/asked.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {listed, RequestId} from '../listed.js'
import {doingOf, manages} from '../round-of.js'
import {BeginPage, type Drawn} from './begin-page.js'
import {type Listed, ListPage} from './list-page.js'

/** So many passages may a round have; a person codes some sixty an hour. */
const MOST = 1000

const Wanted = z.object({
  name: z.string().max(200),
  purpose: z.string().max(2000).default(''),
  taxonomies: listed,
  questions: listed,
  /** Accounts by their ids, or by their addresses. */
  coders: listed,
  draw: z.enum(['stratified', 'random', 'search']),
  count: z.coerce.number().int().positive().max(MOST),
  seed: z.coerce
    .number()
    .int()
    .nonnegative()
    .max(2 ** 31)
    .default(1),
  /** Where it is drawn by a search: the search as it stands in an address. */
  search: z.string().max(3000).default(''),
  request: RequestId
})

/** The list of rounds, and beginning one. */
export const beginRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/rounds',
    who: 'analyst',
    does: 'Lists the rounds of coding: all to the secretariat, to others those that they code.',
    handle: async visit =>
      page(visit, {
        title: visit.say('frame.rounds'),
        place: 'rounds',
        children: <ListPage {...{visit, rounds: await listedTo(visit), people: visit.nameOf}} />
      })
  }),
  route({
    method: 'GET',
    path: '/rounds/new',
    who: 'secretariat',
    does: 'Asks what a new round is to be; with a search in its address, of what that finds.',
    query: SearchAsked,
    handle: async (visit, {query}) => {
      const {pipeline} = await visit.desk.reviewing()
      return page(visit, {
        title: visit.say('rounds.begin'),
        place: 'rounds',
        children: (
          <BeginPage
            {...{visit, pipeline, drawn: await drawnBy(query, visit), most: MOST}}
            accounts={(await visit.desk.accounts.list()).filter(
              ({blocked, role}) => !blocked && isAtLeast(role, 'analyst')
            )}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/rounds',
    who: 'secretariat',
    does: 'Draws passages by a seeded rule or by a search, and opens a round of coding for some accounts.',
    body: Wanted,
    answers: z.object({round: z.string(), passages: z.number()}),
    handle: async (visit, {body}) => {
      const reviewing = await visit.desk.reviewing()
      const coders = await codersIn(body.coders, visit)
      const wanted = {...body, coders, draw: await ruleOf(body, reviewing)}
      const round = await beginRound(wanted, doingOf(visit, body.request), reviewing)
      visit.desk.live.tell({kind: 'rounds', about: [round.id], by: personOf(visit).name})
      return done(visit, {
        to: `/rounds/${round.id}`,
        value: {round: round.id, passages: round.passages.length}
      })
    }
  })
]

async function listedTo(visit: Visit): Promise<readonly Listed[]> {
  const {email} = personOf(visit)
  const {store, ofFolder} = visit.desk
  const here = ofFolder.pipeline.file.id
  const rounds = (await store.rounds.list()).filter(
    ({collection, coders}) => collection === here && (manages(visit) || coders.includes(email))
  )
  return Promise.all(
    rounds.map(async round => ({
      round,
      own: round.coders.includes(email) ? (await sightOf(round.id, email, store)).progress : null
    }))
  )
}

async function drawnBy(asked: SearchAsked, {desk}: Visit): Promise<Drawn | null> {
  const search = String(addressOf(asked))
  if (search === '') return null
  const {total} = await allPassages(searchOf(asked), 1, await desk.reviewing())
  return {search, total}
}

async function ruleOf(
  {count, draw, search, seed}: z.infer<typeof Wanted>,
  reviewing: Reviewing
): Promise<DrawRule> {
  if (draw !== 'search') return {kind: draw, count, seed}
  const asked = SearchAsked.parse(Object.fromEntries(new URLSearchParams(search)))
  const {entries} = await allPassages(searchOf(asked), count, reviewing)
  if (entries.length === 0) throw userError('searchEmpty')
  return {kind: 'given', passages: entries.map(({passage}) => passage)}
}

/** The addresses of accounts that are to code; a round for somebody who cannot come in would never be coded. */
async function codersIn(coders: readonly string[], {desk}: Visit): Promise<string[]> {
  const open = (await desk.accounts.list()).filter(({blocked}) => !blocked)
  return coders.map(coder => {
    const account = open.find(({email, id}) => coder === id || coder === email)
    if (account === undefined) throw userError('noAccount', {email: coder})
    return account.email
  })
}
