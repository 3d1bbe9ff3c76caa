import {page} from '../frame/page.js'
import {type Route, route} from '../server/route.js'
import {QueuesPage} from './queues-page.js'

/** So many failures of each queue are shown. */
const MOST = 50

/** What waits to be done, for whoever looks after the server. */
export const queueRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/queues',
    who: 'secretariat',
    does: 'Shows the queues: how much waits, is in hand and failed, and why it failed.',
    handle: async visit => {
      const {backEnd, pipeline} = visit.desk
      const names = [...new Set((await pipeline()).file.jobs.map(({queue}) => queue))]
      const queues = await Promise.all(
        names.map(async name => ({name, ...(await backEnd.lookAt(name, MOST))}))
      )
      return page(visit, {
        title: visit.say('queues.title'),
        place: null,
        children: <QueuesPage visit={visit} queues={queues} />
      })
    }
  })
]
