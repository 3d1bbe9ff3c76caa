import path from 'node:path'
import {z} from 'zod'
import {stopTraining, trainingsOf} from '../../../review/learning/training/training.js'
import {done} from '../../frame/answers.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf} from '../../server/visit.js'
import {MOST_GOLD, namedGolds, sentGold} from '../gold/gold-sent.js'
import {goldsOf} from '../gold/golds.js'
import {told} from '../scene.js'

/** Training a version, and stopping that. */
export const trainingRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/taggers/train',
    who: 'secretariat',
    does: 'Begins to train a version from corrections and gold, in a process of its own.',
    mostBytes: MOST_GOLD,
    body: z.object({
      version: z.string().max(40),
      withCorrections: z.literal('yes').optional(),
      learn: namedGolds,
      learnFile: sentGold,
      heldOut: namedGolds,
      heldOutFile: sentGold
    }),
    answers: z.object({training: z.string()}),
    handle: async (visit, {body}) => {
      const {desk, say} = visit
      const {folder} = desk.ofFolder
      if (folder === null) throw new Refusal('wrong', say('taggers.noFolder'))
      const training = await desk.learning.begin({
        pipeline: await desk.pipeline(),
        folder: path.join(folder, 'training'),
        version: body.version.trim(),
        by: personOf(visit).email,
        withCorrections: body.withCorrections === 'yes',
        gold: await goldsOf(body.learn, [body.learnFile], visit),
        heldOut: await goldsOf(body.heldOut, [body.heldOutFile], visit)
      })
      return done(visit, {to: '/taggers', value: {training}})
    }
  }),
  route({
    method: 'POST',
    path: '/taggers/trainings/:id/stop',
    who: 'secretariat',
    does: 'Asks that a training end; it ends within seconds.',
    handle: async visit => {
      const {desk} = visit
      const {store} = desk
      const jobs = await trainingsOf(desk.ofFolder.pipeline.file.id, {store})
      const job = jobs.find(({id}) => id === visit.path.id)
      if (job === undefined) throw new Refusal('not-found')
      await stopTraining(job.id, {store, by: personOf(visit).email})
      told(visit)
      return done(visit, {to: '/taggers', value: {}})
    }
  })
]
