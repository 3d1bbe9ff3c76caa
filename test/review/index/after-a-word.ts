import {plansAtLatest} from '../../../src/review/collection.js'
import type {Desk} from '../../../src/review/desk.js'
import {refresh} from '../../../src/review/index/refresh.js'

/** Makes the rows of submissions anew as they are after a word on them. */
export async function refreshAfterAWord(submissions: readonly string[], desk: Desk) {
  const listed = await desk.store.index.withKeys(desk.pipeline.file.id, submissions)
  const plans = await plansAtLatest(
    listed.map(({entry}) => entry.submission),
    desk
  )
  return refresh(plans, listed, desk)
}
