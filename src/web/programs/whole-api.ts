import {z} from 'zod'
import {formats} from '../../digest/formats.js'
import {UnLanguage} from '../../domain/document.js'
import {progressOf} from '../../review/lists/held.js'
import {liveMatrix} from '../../review/lists/live-matrix.js'
import {json} from '../frame/answers.js'
import {choice} from '../frame/choice.js'
import {type Route, route} from '../server/route.js'
import {Cell} from './answers.js'

const Counts = z.object({waiting: z.int(), reading: z.int(), tagged: z.int(), failed: z.int()})

/** The whole at this moment, for programs: how far reading is, the matrix, the digest. */
export const wholeApi: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/status',
    who: 'reader',
    does: 'Tells how many submissions are how far, what is in hand, and the number of the latest correction.',
    answers: z.object({
      collection: z.string(),
      submissions: Counts,
      intakes: z.array(
        z.object({
          id: z.string(),
          submissions: z.array(z.string()),
          progress: z.array(z.looseObject({})),
          stopped: z.string().nullable()
        })
      ),
      seen: z.int()
    }),
    handle: async ({desk}) => {
      const reviewing = await desk.reviewing()
      return json({
        collection: reviewing.pipeline.file.id,
        submissions: await progressOf(reviewing),
        intakes: desk.intakes.open().map(({id, progress, stopped, submissions}) => ({
          id,
          progress,
          stopped: stopped?.message ?? null,
          submissions: submissions.map(submission => submission.id)
        })),
        seen: await desk.store.corrections.latest()
      })
    }
  }),
  route({
    method: 'GET',
    path: '/api/v1/matrix',
    who: 'reader',
    does: 'Gives the matrix at this moment: every party on every code, and how many parties hold each pole.',
    query: z.object({session: choice(z.string().max(400)), language: choice(z.string().max(20))}),
    answers: z.object({
      parties: z.array(z.object({id: z.string(), readInFull: z.boolean()})),
      cells: z.array(Cell),
      poles: z.array(z.looseObject({}))
    }),
    handle: async ({desk}, {query}) => {
      const {cells, parties, poles} = await liveMatrix(await desk.reviewing(), query)
      return json({parties, cells, poles})
    }
  }),
  route({
    method: 'GET',
    path: '/api/v1/digest',
    who: 'reader',
    does: 'Gives the digest as it stands now, as `digest.json` would be.',
    query: z.object({language: choice(UnLanguage)}),
    answers: z.looseObject({}),
    handle: async (visit, {query}) => {
      const {digest, passages} = await visit.desk.digestNow(await visit.desk.reviewing())
      const files = await formats
        .find(({name}) => name === 'json')
        ?.files(digest, passages, query.language ?? visit.language)
      const content = files?.get('digest.json')
      if (typeof content !== 'string') throw new Error('The digest has no JSON')
      return new Response(content, {headers: {'content-type': 'application/json; charset=utf-8'}})
    }
  })
]
