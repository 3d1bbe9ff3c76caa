import {z} from 'zod'
import {setAside, takeBack} from '../../review/set-aside.js'
import {done, json, redirect} from '../frame/answers.js'
import {fragment, page} from '../frame/page.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {FilterAsked} from './filter-asked.js'
import {beginReading, checkKept, HandedIn, Kept, keepSent, MOST_A_FILE, SentBefore} from './hand-in.js'
import {type KeptFile, keepFile} from './handed-in.js'
import {Listing} from './listing.js'
import {listingOf} from './listing-of.js'
import {retryFailed} from './retry.js'
import {SubmissionsPage} from './submissions-page.js'

/** A form without script sends all at once; a script sends each file by itself. */
const MOST_AT_ONCE = 250 * 1_048_576

const SentAtOnce = z.object({
  files: z.preprocess(
    value => (Array.isArray(value) ? value : value === undefined ? [] : [value]),
    z.array(z.instanceof(File))
  ),
  manifest: z.instanceof(File).optional()
})
const Why = z.object({why: z.string().max(2000).default('')})

/** The list of submissions: handing in, trying again, setting aside. */
export const submissionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/submissions',
    who: 'reader',
    does: 'Lists the submissions of the collection, by filters.',
    query: FilterAsked,
    handle: async (visit, {query}) => {
      const listing = await listingOf(visit, query)
      return page(visit, {
        title: visit.say('submissions.title'),
        place: 'submissions',
        scripts: ['submissions.js'],
        children: <SubmissionsPage visit={visit} listing={listing} />
      })
    }
  }),
  route({
    method: 'GET',
    path: '/submissions/list',
    who: 'reader',
    does: 'Gives the list alone, as a piece of the page.',
    query: FilterAsked,
    handle: async (visit, {query}) =>
      fragment(<Listing visit={visit} listing={await listingOf(visit, query)} />)
  }),
  route({
    method: 'PUT',
    path: '/submissions/files/:name',
    who: 'analyst',
    does: 'Keeps the bytes of one file, which is handed in by naming it afterwards.',
    mostBytes: MOST_A_FILE,
    answers: Kept,
    handle: async visit => json(await keepSent(visit))
  }),
  route({
    method: 'POST',
    path: '/submissions',
    who: 'analyst',
    does: 'Hands in files, or files that were kept before, with a manifest; what comes in is read and tagged.',
    body: z.union([SentBefore, SentAtOnce]),
    mostBytes: MOST_AT_ONCE,
    answers: HandedIn,
    handle: async (visit, {body}) => {
      const {store} = visit.desk
      const manifest = 'kept' in body ? body.manifest : await textOf(body.manifest)
      const files: KeptFile[] = 'kept' in body ? [...body.kept] : []
      if ('kept' in body) await checkKept(body.kept, visit)
      else
        for (const file of body.files.filter(({size, name}) => size > 0 || name !== ''))
          files.push(await keepFile(file.name, new Uint8Array(await file.arrayBuffer()), store.originals))
      return done(visit, {to: '/submissions', value: await beginReading(visit, files, manifest)})
    }
  }),
  route({
    method: 'POST',
    path: '/submissions/retry',
    who: 'analyst',
    does: 'Tries again what timed out, crashed, or holds pages that could not be read: all, or one submission.',
    body: z.object({submission: z.string().max(100).optional()}),
    answers: z.object({retried: z.number()}),
    handle: async (visit, {body}) => {
      const retried = await retryFailed(body.submission ?? null, visit)
      return done(visit, {to: '/submissions', value: {retried}})
    }
  }),
  route({
    method: 'POST',
    path: '/submissions/:id/set-aside',
    who: 'analyst',
    does: 'Sets a submission aside, so that it counts no more; it stays kept.',
    body: Why,
    handle: async (visit, {body}) => {
      await setAside(visit.path.id ?? '', saidBy(visit, body.why), await visit.desk.reviewing())
      return told(visit)
    }
  }),
  route({
    method: 'POST',
    path: '/submissions/:id/take-back',
    who: 'analyst',
    does: 'Takes back that a submission was set aside.',
    body: Why,
    handle: async (visit, {body}) => {
      await takeBack(visit.path.id ?? '', saidBy(visit, body.why), await visit.desk.reviewing())
      return told(visit)
    }
  })
]

const textOf = async (file: File | undefined): Promise<string | null> =>
  file === undefined || file.size === 0 ? null : file.text()

const saidBy = (visit: Visit, why: string) => ({
  by: personOf(visit).email,
  at: visit.desk.now().toISOString(),
  why
})

function told(visit: Visit): Response {
  visit.desk.live.tell({kind: 'submissions', about: [visit.path.id ?? ''], by: personOf(visit).name})
  return visit.request.headers.get('accept')?.includes('json') ? json({}) : redirect('/submissions')
}
