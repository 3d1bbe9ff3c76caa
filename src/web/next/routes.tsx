import {z} from 'zod'
import {saveCorrections} from '../../review/corrections/save-corrections.js'
import {choicesOf} from '../../review/lists/choices.js'
import {countNext, giveBack, takeNext} from '../../review/next/next-passages.js'
import {done, safeWay} from '../frame/answers.js'
import {choice} from '../frame/choice.js'
import {page} from '../frame/page.js'
import {passageOr404} from '../reader/looked-up.js'
import {namesIn} from '../reader/names.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf} from '../server/visit.js'
import {NextPage} from './next-page.js'

/** So many passages are somebody's at a time. */
const AT_A_TIME = 15

const NextAsked = z.object({language: choice(z.string().max(20)), party: choice(z.string().max(100))})

/** What to look at next. */
export const nextRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/next',
    who: 'analyst',
    does: 'Shows what the person should look at next, and why; others are not sent to it for a while.',
    query: NextAsked,
    handle: async (visit, {query}) => {
      const reviewing = await visit.desk.reviewing()
      const {pipeline} = reviewing
      const search = {...query, stands: true}
      const taker = {by: personOf(visit).email, count: AT_A_TIME, now: visit.desk.now()}
      // Before the passages are read, so that nothing said meanwhile counts as seen.
      const seen = await reviewing.store.corrections.latest()
      const [passages, total, choices] = await Promise.all([
        takeNext(search, taker, reviewing),
        countNext(search, reviewing),
        choicesOf(reviewing)
      ])
      return page(visit, {
        title: visit.say('next.title'),
        place: 'next',
        scripts: ['next.js'],
        children: (
          <NextPage
            {...{
              visit,
              passages,
              seen,
              total,
              choices,
              asked: query,
              names: namesIn(pipeline, visit.language)
            }}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/next/:id/no-code',
    who: 'analyst',
    does: 'Says that a passage carries no code: rejects all that counts on it, and calls it read and empty.',
    body: z.object({
      /** The number of the latest correction when the passage was shown. */
      seen: z.coerce.number().int().nonnegative(),
      request: z.string().min(8).max(100),
      back: z.string().max(2000).default('/next')
    }),
    handle: async (visit, {body}) => {
      const {passage} = await passageOr404(visit)
      const {email, name} = personOf(visit)
      const of = {passage: passage.id, quote: passage.text}
      const counted = <Said extends {readonly abstains?: boolean | undefined}>(all: readonly Said[]) =>
        all.filter(({abstains}) => abstains !== true)
      const saved = await saveCorrections(
        [
          ...counted(passage.tags).map(({code}) => ({...of, verdict: 'reject' as const, code})),
          ...counted(passage.questions).map(({code: question, pole}) => {
            return {...of, verdict: 'reject' as const, question, pole}
          }),
          {...of, verdict: 'no-code' as const}
        ],
        {
          by: email,
          at: visit.desk.now().toISOString(),
          request: body.request,
          seen: new Map([[passage.id, body.seen]])
        },
        await visit.desk.reviewing()
      )
      if (saved.kind === 'conflict') throw new Refusal('changed', '', {since: saved.since})
      visit.desk.live.tell({kind: 'corrections', about: [...saved.submissions, passage.id], by: name})
      return done(visit, {to: safeWay(body.back), value: {added: saved.added}})
    }
  }),
  route({
    method: 'POST',
    path: '/next/give-back',
    who: 'analyst',
    does: 'Gives back what the person was to look at, so that others may be sent to it.',
    body: z.object({}),
    handle: async visit => {
      await giveBack({by: personOf(visit).email, now: visit.desk.now()}, await visit.desk.reviewing())
      return done(visit, {to: '/', value: {}})
    }
  })
]
