import {z} from 'zod'
import {emptyFront} from '../../../domain/edition/front.js'
import {draftAnew, draftEdition} from '../../../editions/workflow/draft.js'
import {page} from '../../frame/page.js'
import {saidBy} from '../../frame/record.js'
import {type RefusedForm, type Route, route} from '../../server/route.js'
import type {Visit} from '../../server/visit.js'
import {shownAgain} from '../shown-again.js'
import {DraftFields} from './draft-fields.js'
import {DraftForm} from './draft-form.js'
import {faultOf} from './fault-of.js'
import {formOf} from './form-of.js'
import {typedIn} from './typed-draft.js'

const who = 'secretariat'
const Kept = z.object({edition: z.string()})

/** Drafting an edition, and changing what is asked of one. What is refused comes back in its form. */
export const draftRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/editions/new',
    who,
    does: 'Shows the form by which an edition is drafted.',
    handle: async visit => {
      const {pipeline} = visit.desk.ofFolder
      const asked = {
        titles: {en: pipeline.file.title, ...pipeline.file.titles},
        front: emptyFront,
        languages: ['en'],
        filters: {sessions: []},
        replaces: null
      }
      return formPage(visit, await formOf(visit, {action: '/editions', asked, id: null}))
    }
  }),
  route({
    method: 'POST',
    path: '/editions',
    who,
    does: 'Drafts an edition: its inputs are fixed at this moment.',
    body: DraftFields,
    answers: Kept,
    handle: async (visit, {body}) =>
      shownAgain(visit, await draftEdition(body, saidBy(visit), await visit.desk.reviewing())),
    again: (visit, refused) => givenBack(visit, refused, {action: '/editions', id: null})
  }),
  route({
    method: 'POST',
    path: '/editions/:id/change',
    who,
    does: 'Changes what is asked of an edition, and fixes its inputs anew.',
    body: DraftFields,
    answers: Kept,
    handle: async (visit, {body}) => {
      const again = {said: saidBy(visit), desk: await visit.desk.reviewing()}
      return shownAgain(visit, await draftAnew(visit.path.id ?? '', body, again))
    },
    again: (visit, refused) => {
      const id = visit.path.id ?? ''
      return givenBack(visit, refused, {action: `/editions/${id}/change`, id})
    }
  })
]

type Place = {readonly action: string; readonly id: string | null}

async function givenBack(visit: Visit, {refusal, sent}: RefusedForm, place: Place): Promise<Response> {
  const fault = faultOf(refusal, visit.say)
  return formPage(visit, await formOf(visit, {...place, asked: typedIn(sent), fault}), place.id)
}

type Form = Awaited<ReturnType<typeof formOf>>

const formPage = (visit: Visit, form: Form, id: string | null = null): Promise<Response> => {
  const {say} = visit
  const {fault} = form
  const title = say(id === null ? 'editions.new' : 'editions.change')
  return page(visit, {
    title,
    place: 'editions',
    ...(fault === undefined ? {} : {status: 400 as const}),
    children: (
      <>
        {id !== null && (
          <p>
            <a href={`/editions/${id}`}>{say('replying.back')}</a>
          </p>
        )}
        <h1>{title}</h1>
        {fault && (
          <p class="fault" role="alert">
            {say('editions.notDrafted')} {fault.field === null ? fault.sentence : say('editions.atItsField')}
          </p>
        )}
        <DraftForm {...form} />
      </>
    )
  })
}
