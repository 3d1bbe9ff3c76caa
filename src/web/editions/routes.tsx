import {z} from 'zod'
import {UserError} from '../../domain/errors.js'
import {signingKey} from '../../editions/keys/key-folder.js'
import {addErratum, withdrawEdition} from '../../editions/workflow/after-publication.js'
import {approveEdition} from '../../editions/workflow/approve.js'
import {askedOf, draftAnew, dropEdition, putInReview} from '../../editions/workflow/draft.js'
import {allEditions} from '../../editions/workflow/editions.js'
import {publishEdition} from '../../editions/workflow/publish.js'
import {EditionRefusal} from '../../editions/workflow/refusals.js'
import {noticesInto, writingInto} from '../../editions/workflow/write.js'
import {isAtLeast} from '../accounts/role.js'
import {choice} from '../frame/choice.js'
import {page} from '../frame/page.js'
import {saidBy} from '../frame/record.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {approverOf} from './approver.js'
import {formOf} from './draft/form-of.js'
import {draftRoutes} from './draft/routes.js'
import {EditionsPage} from './editions-page.js'
import {EditionPage} from './one/edition-page.js'
import {fileRoutes, filesOf} from './published-files.js'
import {partyRoutes} from './reply/party-routes.js'
import {replyRoutes} from './reply/routes.js'
import {shownOf} from './shown.js'
import {shownAgain} from './shown-again.js'

const who = 'secretariat'
const Why = z.object({why: z.string().max(10_000)})
const Kept = z.object({edition: z.string()})

/** Editions: drafted, reviewed, approved by two people, published, withdrawn. */
export const editionRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/editions',
    who: 'reader',
    does: 'Shows the published editions, and to analysts those that are under way.',
    handle: async visit =>
      page(visit, {
        title: visit.say('editions.title'),
        place: 'editions',
        children: <EditionsPage visit={visit} all={await allEditions(visit.desk.store)} />
      })
  }),
  ...draftRoutes,
  route({
    method: 'GET',
    path: '/editions/:id',
    who: 'reader',
    does: 'Shows one edition: how it stands, its inputs, its replies, and its files.',
    handle: async visit => {
      const found = await shownOf(visit)
      const {draft, id, state} = found.edition
      const open = state === 'draft' || state === 'review'
      const form =
        open && isAtLeast(personOf(visit).role, who)
          ? await formOf(visit, {action: `/editions/${id}/change`, asked: askedOf(draft), id})
          : null
      return page(visit, {
        title: draft.titles.en,
        place: 'editions',
        children: (
          <EditionPage visit={visit} shown={found} form={form} files={await filesOf(visit, found.edition)} />
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/anew',
    who,
    does: 'Fixes the inputs of an edition anew; replies stay, and approvals fall.',
    answers: Kept,
    handle: async visit => {
      const again = {said: saidBy(visit), desk: await visit.desk.reviewing()}
      return shownAgain(visit, await draftAnew(idIn(visit), null, again))
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/review',
    who,
    does: 'Puts a draft into review, so that parties can reply and it can be approved.',
    answers: Kept,
    handle: async visit => shownAgain(visit, await putInReview(idIn(visit), saidBy(visit), visit.desk.store))
  }),
  route({
    method: 'POST',
    path: '/editions/:id/drop',
    who,
    does: 'Gives an edition up before it is published.',
    body: Why,
    answers: Kept,
    handle: async (visit, {body: {why}}) => {
      const {store} = visit.desk
      return shownAgain(visit, await dropEdition(idIn(visit), why, {said: saidBy(visit), store}))
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/approve',
    who,
    does: 'Approves exactly what was looked at, with a fresh sign-in; not open to programs.',
    body: z.object({seal: z.string().max(64), password: z.string().max(500).default('')}),
    answers: Kept,
    handle: async (visit, {body: {password, seal}}) => {
      const approver = await approverOf(visit, password)
      const {at} = saidBy(visit)
      return shownAgain(visit, await approveEdition(idIn(visit), {approver, at, seal}, visit.desk.store))
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/publish',
    who,
    does: 'Publishes an edition that two people approved, under the next number.',
    answers: Kept,
    handle: async visit => {
      const {editions, store} = visit.desk
      await mustHaveKey(visit)
      const writer = writingInto(editions, store)
      return shownAgain(visit, await publishEdition(idIn(visit), saidBy(visit), {store, ...writer}))
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/erratum',
    who,
    does: 'Adds a signed erratum to a published edition.',
    body: Why,
    answers: Kept,
    handle: async (visit, {body}) => {
      await mustHaveKey(visit)
      return shownAgain(visit, await addErratum(idIn(visit), body.why, saying(visit)))
    }
  }),
  route({
    method: 'POST',
    path: '/editions/:id/withdraw',
    who,
    does: 'Withdraws a published edition, which stays readable and is marked.',
    body: z.object({...Why.shape, instead: choice(z.string().trim().max(20))}),
    answers: Kept,
    handle: async (visit, {body: {instead = null, why}}) => {
      await mustHaveKey(visit)
      return shownAgain(visit, await withdrawEdition(idIn(visit), {why, instead}, saying(visit)))
    }
  }),
  ...fileRoutes,
  ...replyRoutes,
  ...partyRoutes
]

const idIn = ({path: {id}}: Visit): string => id ?? ''

/** Where keys lie, and what is wrong with one, is for whoever runs the server: the command line says it. */
async function mustHaveKey({desk}: Visit): Promise<void> {
  await signingKey(desk.editions.keys).catch(cause => {
    throw cause instanceof UserError ? new EditionRefusal('cannotSign') : cause
  })
}

const saying = (visit: Visit) => {
  const {editions, store} = visit.desk
  const said = {...saidBy(visit), name: personOf(visit).name}
  return {said, store, write: noticesInto(editions)}
}
