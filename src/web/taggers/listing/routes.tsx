import {fragment, page} from '../../frame/page.js'
import {type Route, route} from '../../server/route.js'
import {goldsAtHand} from '../gold/golds.js'
import {taggersShown} from './shown.js'
import {TaggersNow} from './taggers-now.js'
import {TaggersPage} from './taggers-page.js'

/** The versions and the trainings, as a page and as they stand at this moment. */
export const listingRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/taggers',
    who: 'secretariat',
    does: 'Shows the versions of the tagger, which one is in force, and the trainings.',
    handle: async visit =>
      page(visit, {
        title: visit.say('frame.taggers'),
        place: 'taggers',
        scripts: ['taggers.js'],
        children: (
          <TaggersPage visit={visit} shown={await taggersShown(visit)} golds={await goldsAtHand(visit)} />
        )
      })
  }),
  route({
    method: 'GET',
    path: '/taggers/now',
    who: 'secretariat',
    does: 'Gives the versions and trainings as they stand at this moment, as a piece of the page.',
    handle: async visit => fragment(<TaggersNow visit={visit} shown={await taggersShown(visit)} />)
  })
]
