import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {redirect} from './answers.js'
import {changesSent} from './changes-sent.js'

/** What every page stands on: the beginning, scripts and styles, and the stream of what changes. */
export const frameRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/',
    who: 'reader',
    does: 'Leads to the submissions.',
    handle: () => redirect('/submissions')
  }),
  route({
    method: 'GET',
    path: '/assets/:name{.+}',
    who: 'anyone',
    does: 'Gives a script, style or font of the application.',
    handle: async ({desk, path}) => {
      const file = await desk.assets.file(path.name ?? '')
      if (file === undefined) throw new Refusal('not-found')
      return new Response(file.bytes, {
        headers: {'content-type': file.type, 'cache-control': 'public, max-age=31536000, immutable'}
      })
    }
  }),
  route({
    method: 'GET',
    path: '/live',
    who: 'reader',
    does: 'Tells what changes, from a mark on (`since`, or `Last-Event-ID`), as server-sent events: corrections, submissions, rounds, taggers.',
    handle: ({desk, request, url}) =>
      changesSent(desk.live, {
        gone: request.signal,
        since: request.headers.get('last-event-id') ?? url.searchParams.get('since') ?? undefined
      })
  })
]
