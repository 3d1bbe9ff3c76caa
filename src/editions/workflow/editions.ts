import {type Edition, editionOf} from '../../domain/edition/edition.js'
import type {EditionStep} from '../../domain/edition/step.js'
import type {Store} from '../../store/store.js'
import {EditionRefusal} from './refusals.js'

/** Who does something, and when, as the record names it. */
export type SaidBy = {readonly by: string; readonly at: string}

/** All editions, the one that was drafted last first. */
export const allEditions = async (store: Store): Promise<readonly Edition[]> =>
  (await store.editions.list()).map(editionOf)

/** An edition by its id or, once it has one, its number. Throws an EditionRefusal where there is none. */
export async function editionNamed(named: string, store: Store): Promise<Edition> {
  const steps = await store.editions.steps(named)
  if (steps.length > 0) return editionOf(steps)
  const found = (await allEditions(store)).find(({number}) => number === named)
  if (found === undefined) throw new EditionRefusal('unknown', {edition: named})
  return found
}

/** Whether an edition has been published, withdrawn or not. */
export const isPublished = ({state}: Pick<Edition, 'state'>): boolean =>
  state === 'published' || state === 'withdrawn'

/** The published edition that takes the place of one with this number, if any. */
export const replacedBy = (number: string, all: readonly Edition[]): Edition | undefined =>
  all.find(each => isPublished(each) && each.draft.replaces?.number === number)

/** How an edition stands, with all others, at the moment at which something is added to it. */
export type Scene = {readonly edition: Edition; readonly others: readonly Edition[]}

/** Adds the steps that `decide` gives for how the edition stands now, which nobody changes meanwhile; gives how it then stands. */
export async function changeEdition(
  id: string,
  store: Store,
  decide: (scene: Scene) => readonly EditionStep[]
): Promise<Edition> {
  const steps = await store.editions.append(id, seen => {
    if (seen.steps.length === 0) throw new EditionRefusal('unknown', {edition: id})
    return decide({edition: editionOf(seen.steps), others: seen.others.map(editionOf)})
  })
  return editionOf(steps)
}

/** Refuses what can only be done before an edition is published. */
export function mustBeOpen({number, state}: Edition): void {
  if (state === 'dropped') throw new EditionRefusal('dropped')
  if (state !== 'draft' && state !== 'review') throw new EditionRefusal('final', {number: number ?? ''})
}
