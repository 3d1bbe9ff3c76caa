import {filterChoices} from '../../../editions/covering/known-filters.js'
import {allEditions, isPublished, replacedBy} from '../../../editions/workflow/editions.js'
import type {Visit} from '../../server/visit.js'
import type {DraftForm} from './draft-form.js'

type Shown = Parameters<typeof DraftForm>[0]
type FormAsked = Pick<Shown, 'action' | 'asked' | 'fault'> & {readonly id: string | null}

/** The form of a draft, with what it can be narrowed to and take the place of; `id` of an edition that is there. */
export async function formOf(visit: Visit, {action, asked, fault, id}: FormAsked): Promise<Shown> {
  const {store, ofFolder} = visit.desk
  const all = (await allEditions(store)).filter(each => each.id !== id)
  const choices = await filterChoices({store, pipeline: ofFolder.pipeline})
  const collection = ofFolder.pipeline.file.id
  return {
    visit,
    action,
    asked,
    fault,
    choices,
    replaceable: all.filter(
      each =>
        isPublished(each) &&
        each.collection === collection &&
        each.number !== null &&
        replacedBy(each.number, all) === undefined
    )
  }
}
