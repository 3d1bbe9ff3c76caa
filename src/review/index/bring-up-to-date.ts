import {plannedCollection} from '../collection.js'
import type {Desk} from '../desk.js'
import {toldWorths} from '../next/tell-worth.js'
import {renew, settle} from './renew.js'

/** After so many changed submissions the database is told anew how much there is of what. */
const MANY = 50

/** What was brought up to date: the submissions whose rows were made anew, and those taken out. */
export type BroughtUpToDate = {readonly changed: readonly string[]; readonly removed: readonly string[]}

/**
 * Makes the index of the collection what the store holds by now. Only submissions that have come further, or whose
 * key changed, are touched, each in a transaction of its own; several processes may do this at once.
 */
export async function bringUpToDate(desk: Desk): Promise<BroughtUpToDate> {
  const {store, pipeline} = desk
  const {id} = pipeline.file
  // The keys are read before what they stand for, so that whatever comes in between is seen by the next who looks.
  const keys = await store.index.keys(id)
  const {collection, plans} = await plannedCollection(desk)
  const renewed = await renew(plans, keys, {...desk, outcomesOf: store.outcomes.fetch})
  const current = new Set(collection.submissions.map(({submission}) => submission.id))
  const removed: string[] = []
  for (const [submission, key] of keys) {
    if (current.has(submission)) continue
    if (await store.index.remove(id, submission, key)) removed.push(submission)
  }
  await settle({whose: renewed.whose || removed.length > 0}, desk)
  const changed = [...renewed.changed]
  if (changed.length + removed.length > 0) await toldWorths(desk)
  if (changed.length + removed.length >= MANY) await store.index.tidy()
  return {changed, removed}
}
