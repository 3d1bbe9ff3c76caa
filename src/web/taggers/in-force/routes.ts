import {z} from 'zod'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import {collectionOf} from '../../../review/collection.js'
import {
  type Activating,
  ActivationRefused,
  activate,
  goBack,
  judged
} from '../../../review/learning/activation.js'
import {isAtLeast} from '../../accounts/role.js'
import {done} from '../../frame/answers.js'
import {namesIn} from '../../reader/names.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit} from '../../server/visit.js'
import {sceneOf, told, versionAt} from '../scene.js'
import {inWords} from '../version/refused-words.js'

const why = z.string().max(LONGEST_NOTE)

/** Putting a version in force, and going back; after each the collection is tagged again. */
export const inForceRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/taggers/back',
    who: 'secretariat',
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
    method: 'POST',
    path: '/taggers/:version/activate',
    who: 'secretariat',
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

const actorOf = (visit: Visit) => {
  const {email, role} = personOf(visit)
  return {name: email, isAdministrator: isAtLeast(role, 'administrator')}
}

/** Throws a Refusal that says, in the visitor's language, what speaks against the version. */
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
