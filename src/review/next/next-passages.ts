import type {NextPassage} from '../../store/index/next/next-passages.js'
import type {Page, PageWanted} from '../../store/index/page.js'
import type {Desk} from '../desk.js'
import {filterOf, type PassageSearch} from '../lists/passage-search.js'

/** A claim runs out after so many minutes, so that nobody waits for a person who has gone. */
const CLAIM_MINUTES = 15

/** How often another try is made where somebody else claims the same at the same moment. */
const TRIES = 5

/** What waits to be looked at, what is worth most first; also what somebody looks at now. */
export async function nextPassages(
  search: PassageSearch,
  page: PageWanted,
  desk: Desk
): Promise<Page<NextPassage>> {
  const {pipeline, store} = desk
  const filter = await filterOf(search, desk)
  if (filter === null) return {entries: [], total: 0, next: null}
  return store.next.passages(pipeline.file.id, {filter, page})
}

/** How many wait to be looked at. */
export async function countNext(search: PassageSearch, desk: Desk): Promise<number> {
  const {pipeline, store} = desk
  const filter = await filterOf(search, desk)
  return filter === null ? 0 : store.next.count(pipeline.file.id, filter)
}

/** Who wants passages to look at, how many, and when. */
export type Taker = {readonly by: string; readonly count: number; readonly now: Date}

/**
 * The passages that a person should look at next, at most `count`, which others are not sent to before her claim runs
 * out. She is given the same ones again until they are done with.
 */
export async function takeNext(
  search: PassageSearch,
  {by, count, now}: Taker,
  desk: Desk
): Promise<readonly NextPassage[]> {
  const {pipeline, store} = desk
  const filter = await filterOf(search, desk)
  if (filter === null) return []
  const {id} = pipeline.file
  const until = new Date(now.getTime() + CLAIM_MINUTES * 60_000)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const entries = await store.next.free(id, {filter, limit: count, by, now})
    const passages = entries.map(({passage}) => passage)
    const claimed = await store.next.claim(id, {passages, by, now, until})
    const mine = entries.filter(({passage}) => claimed.has(passage))
    if (mine.length > 0 || entries.length === 0) return mine
  }
  return []
}

/** Gives back what a person claimed, so that others may be sent to it; all of it where no passages are named. */
export const giveBack = (
  {by, now, passages}: Pick<Taker, 'by' | 'now'> & {readonly passages?: readonly string[] | undefined},
  {store, pipeline}: Desk
): Promise<void> => store.next.release(pipeline.file.id, {by, now, passages})
