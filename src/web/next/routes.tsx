import {z} from 'zod'
import {choicesOf} from '../../review/lists/held.js'
import {countNext, giveBack, takeNext} from '../../review/next/next-passages.js'
import {done} from '../frame/answers.js'
import {choice} from '../frame/choice.js'
import {page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
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
      const [passages, total, choices] = await Promise.all([
        takeNext(search, taker, reviewing),
        countNext(search, reviewing),
        choicesOf(reviewing)
      ])
      return page(visit, {
        title: visit.say('next.title'),
        place: 'next',
        children: (
          <NextPage
            {...{visit, passages, total, choices, asked: query, names: namesIn(pipeline, visit.language)}}
          />
        )
      })
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
