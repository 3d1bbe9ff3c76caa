import {z} from 'zod'
import {adriftInCollection} from '../../review/corrections/adrift.js'
import {placeAgain} from '../../review/corrections/place-again.js'
import {done} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf} from '../server/visit.js'
import {AdriftPage} from './adrift-page.js'

const Placed = z.object({
  correction: z.string().max(100),
  passage: z.string().max(200),
  /** The number of the latest correction when the page was shown. */
  seen: z.coerce.number().int().nonnegative(),
  request: z.string().min(8).max(100)
})

/** Corrections whose passage is gone. */
export const adriftRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/adrift',
    who: 'analyst',
    does: 'Lists the corrections that find no passage any more, each with the likest passages there are.',
    handle: async visit => {
      const reviewing = await visit.desk.reviewing()
      const seen = await reviewing.store.corrections.latest()
      const adrift = await adriftInCollection(reviewing)
      return page(visit, {
        title: visit.say('adrift.title'),
        place: 'next',
        children: (
          <AdriftPage {...{visit, adrift, seen, names: namesIn(reviewing.pipeline, visit.language)}} />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/adrift',
    who: 'analyst',
    does: 'Says to which passage a correction without a place belongs.',
    body: Placed,
    handle: async (visit, {body: {correction, passage, request, seen}}) => {
      const said = {
        by: personOf(visit).email,
        at: visit.desk.now().toISOString(),
        request,
        seen: new Map([[passage, seen]])
      }
      const saved = await placeAgain({correction, passage}, said, await visit.desk.reviewing())
      if (saved.kind === 'conflict') throw new Refusal('changed', '', {since: saved.since})
      visit.desk.live.tell({kind: 'corrections', about: saved.submissions, by: personOf(visit).name})
      return done(visit, {to: '/adrift', value: {}})
    }
  })
]
