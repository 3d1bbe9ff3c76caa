import {z} from 'zod'
import {withNames} from '../../domain/acts/naming.js'
import {listSubmissions} from '../../review/lists/submission-list.js'
import {submissionRead} from '../../review/reading/submission-read.js'
import {json} from '../frame/answers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {FilterAsked, filterOf} from '../submissions/filter-asked.js'
import {
  beginReading,
  checkKept,
  HandedIn,
  Kept,
  keepSent,
  MOST_A_FILE,
  SentBefore
} from '../submissions/hand-in.js'
import {Limit, ListedSubmission, Passage, pageOf, Submission} from './answers.js'

/** Submissions for programs: handing in, listing, reading. */
export const submissionsApi: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/submissions',
    who: 'reader',
    does: 'Lists the submissions of the collection, by filters; `after` is the mark `next` of the part before.',
    query: FilterAsked.extend({limit: Limit}),
    answers: pageOf(ListedSubmission),
    handle: async ({desk}, {query: {limit, ...asked}}) =>
      json(await listSubmissions(filterOf(asked), {limit, after: asked.after}, await desk.reviewing()))
  }),
  route({
    method: 'GET',
    path: '/api/v1/submissions/:id',
    who: 'reader',
    does: 'Gives one submission as it stands now, with its passages; `seen` is what a correction must be sent with.',
    answers: z.object({
      submission: Submission,
      current: z.boolean(),
      notes: z.array(z.looseObject({})),
      failure: z.looseObject({}).nullable(),
      identity: z.looseObject({}).nullable(),
      passages: z.array(Passage).nullable(),
      seen: z.int()
    }),
    handle: async ({desk, nameOf, path}) => {
      // Before the passages are read, so that nothing said meanwhile counts as seen.
      const seen = await desk.store.corrections.latest()
      const read = await submissionRead(path.id ?? '', await desk.reviewing())
      if (read === undefined) throw new Refusal('not-found')
      const {current, failure, identity, notes, passages, submission} = read
      const named = passages?.map(passage => withNames(passage, nameOf)) ?? null
      return json({submission, current, notes, failure, identity, passages: named, seen})
    }
  }),
  route({
    method: 'PUT',
    path: '/api/v1/files/:name',
    who: 'analyst',
    does: 'Keeps the bytes of one file; hand it in afterwards by naming what this answers.',
    mostBytes: MOST_A_FILE,
    answers: Kept,
    handle: async visit => json(await keepSent(visit))
  }),
  route({
    method: 'POST',
    path: '/api/v1/submissions',
    who: 'analyst',
    does: 'Hands in files that were kept before, with a manifest or without; they are read and tagged.',
    body: SentBefore,
    mostBytes: 6 * 1_048_576,
    answers: HandedIn,
    handle: async (visit, {body}) => {
      await checkKept(body.kept, visit)
      return json(await beginReading(visit, body.kept, body.manifest))
    }
  })
]
