import path from 'node:path'
import {z} from 'zod'
import {LONGEST_NOTE} from '../../domain/correction.js'
import {collectionOf} from '../../review/collection.js'
import {
  type Activating,
  ActivationRefused,
  activate,
  compareVersion,
  goBack,
  judged,
  type Scene
} from '../../review/learning/activation.js'
import {stopTraining, trainingsOf} from '../../review/learning/training/training.js'
import {isAtLeast} from '../accounts/role.js'
import {done} from '../frame/answers.js'
import {fragment, page} from '../frame/page.js'
import {namesIn} from '../reader/names.js'
import {listed} from '../rounds/listed.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {goldsAtHand, goldsOf} from './golds.js'
import {inWords} from './refused-words.js'
import {taggersShown} from './shown.js'
import {TaggersNow} from './taggers-now.js'
import {TaggersPage} from './taggers-page.js'
import {VersionPage} from './version-page.js'

const MOST_GOLD = 32 * 1_048_576
/** A field of a file: a form sends an empty one where none was chosen. */
const sent = z
  .unknown()
  .optional()
  .transform(given => (given instanceof File && given.size > 0 ? given : undefined))
const why = z.string().max(LONGEST_NOTE)
const who = 'secretariat'

/** Versions of the tagger: trained, compared on held-out gold, put in force by people. */
export const taggerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/taggers',
    who,
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
    who,
    does: 'Gives the versions and trainings as they stand at this moment, as a piece of the page.',
    handle: async visit => fragment(<TaggersNow visit={visit} shown={await taggersShown(visit)} />)
  }),
  route({
    method: 'POST',
    path: '/taggers/train',
    who,
    does: 'Begins to train a version from corrections and gold, in a process of its own.',
    mostBytes: MOST_GOLD,
    body: z.object({
      version: z.string().max(40),
      withCorrections: z.literal('yes').optional(),
      learn: listed,
      learnFile: sent,
      heldOut: listed,
      heldOutFile: sent
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
    who,
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
  }),
  route({
    method: 'POST',
    path: '/taggers/back',
    who,
    does: 'Goes back to the tagger that was in force before, and tags the collection with it again.',
    body: z.object({why}),
    answers: z.object({intake: z.string().nullable()}),
    handle: async (visit, {body}) => {
      if (body.why.trim() === '') throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      await goBack({by: actorOf(visit), why: body.why}, sceneOf(visit))
      return done(visit, {to: '/taggers', value: {intake: await tagAgain(visit)}})
    }
  }),
  route({
    method: 'GET',
    path: '/taggers/:version',
    who,
    does: 'Shows what a version was made from, how it stands beside the one in force, and what is said against it.',
    handle: async visit => {
      const {store} = visit.desk
      const version = await versionAt(visit)
      const found = await judged(version, sceneOf(visit))
      const {inForce} = await taggersShown(visit)
      return page(visit, {
        title: visit.say('taggers.tagger', {version}),
        place: 'taggers',
        children: (
          <VersionPage
            {...{visit, judged: found, golds: await goldsAtHand(visit)}}
            comparisons={await store.taggers.comparisons(found.tagger.id)}
            isInForce={inForce === found.tagger.id}
          />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/taggers/:version/compare',
    who,
    does: 'Compares a version with the one in force, on gold.',
    mostBytes: MOST_GOLD,
    body: z.object({gold: listed, goldFile: sent}),
    answers: z.object({compared: z.number()}),
    handle: async (visit, {body}) => {
      const version = await versionAt(visit)
      const golds = await goldsOf(body.gold, [body.goldFile], visit)
      if (golds.length === 0) throw new Refusal('wrong', visit.say('taggers.goldFirst'))
      const by = personOf(visit).email
      for (const gold of golds) await compareVersion(version, {...sceneOf(visit), gold, by})
      told(visit)
      return done(visit, {to: `/taggers/${version}`, value: {compared: golds.length}})
    }
  }),
  route({
    method: 'POST',
    path: '/taggers/:version/activate',
    who,
    does: 'Puts a version in force, with a reason, and tags the collection with it again; one that is refused only by an administrator, with a further reason.',
    body: z.object({why, despite: why.optional()}),
    answers: z.object({intake: z.string().nullable()}),
    handle: async (visit, {body}) => {
      const version = await versionAt(visit)
      if (body.why.trim() === '') throw new Refusal('wrong', visit.say('rounds.whyFirst'))
      await activateOr(visit, version, body)
      return done(visit, {to: '/taggers', value: {intake: await tagAgain(visit)}})
    }
  })
]

async function activateOr(
  visit: Visit,
  version: string,
  {despite, why}: {readonly why: string; readonly despite?: string | undefined}
): Promise<void> {
  const scene = sceneOf(visit)
  const activating: Activating = {by: actorOf(visit), why, ...(despite === undefined ? {} : {despite})}
  try {
    await activate(version, activating, scene)
  } catch (cause) {
    if (!(cause instanceof ActivationRefused)) throw cause
    const names = namesIn(scene.pipeline, visit.language)
    const said = inWords(await judged(version, scene), names, visit.say)
    throw new Refusal('wrong', [...said, visit.say('taggers.askAdministrator')].join(' '), {
      codes: cause.refusal.codes.map(({name}) => name)
    })
  }
}

/** With the pipeline as it came: what is in force is laid over it by whoever needs that. */
const sceneOf = ({desk: {ofFolder, store}}: Visit): Scene => ({store, pipeline: ofFolder.pipeline})

const actorOf = (visit: Visit) => {
  const {email, role} = personOf(visit)
  return {name: email, isAdministrator: isAtLeast(role, 'administrator')}
}

/** The version that an address names. Throws a Refusal where there is none. */
async function versionAt({desk: {ofFolder, store}, path}: Visit): Promise<string> {
  const found = await store.taggers.named(ofFolder.pipeline.file.id, path.version ?? '')
  if (found === undefined) throw new Refusal('not-found')
  return found.version
}

/** Begins to read the whole collection with what is in force now; null where there is nothing in it. */
async function tagAgain(visit: Visit): Promise<string | null> {
  const {desk} = visit
  told(visit)
  const {submissions} = await collectionOf(await desk.reviewing())
  if (submissions.length === 0) return null
  return desk.intakes.begin(
    submissions.map(({submission}) => submission),
    personOf(visit).name
  )
}

const told = (visit: Visit): void =>
  visit.desk.live.tell({kind: 'taggers', about: [], by: personOf(visit).name})
