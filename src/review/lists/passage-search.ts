import type {Page, PageWanted} from '../../store/index/page.js'
import type {PassageFilter} from '../../store/index/passage-filter.js'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Desk} from '../desk.js'
import {wordsQuery} from '../index/words-query.js'
import {wordsForSession} from './choices.js'

/** Which passages are sought: by what they hold, and by words as somebody types them. */
export type PassageSearch = Omit<PassageFilter, 'words' | 'sessions'> & {
  /** By whatever words mean it. */
  readonly session?: string | undefined
  /** Words by their stems, and in quotation marks as they stand. */
  readonly typed?: string | undefined
}

/** The passages of the collection that are sought, a part of them at a time. */
export async function searchPassages(
  search: PassageSearch,
  page: PageWanted,
  desk: Desk
): Promise<Page<FoundPassage>> {
  const filter = await filterOf(search, desk)
  // What was typed has no word in it.
  if (filter === null) return {entries: [], total: 0, next: null}
  return desk.store.index.passages(desk.pipeline.file.id, {filter, page})
}

/** All passages that are sought, for what is to be done with them together; at most `most`, and how many there are. */
export async function allPassages(
  search: PassageSearch,
  most: number,
  desk: Desk
): Promise<Pick<Page<FoundPassage>, 'entries' | 'total'>> {
  const {entries, total} = await searchPassages(search, {limit: most}, desk)
  return {entries, total}
}

/** What is sought in the index; null where what was typed has no word in it. */
export async function filterOf(
  {session, typed, ...others}: PassageSearch,
  desk: Desk
): Promise<PassageFilter | null> {
  const filter = session === undefined ? others : {...others, sessions: await wordsForSession(session, desk)}
  if (typed === undefined || typed.trim() === '') return filter
  const words = wordsQuery(typed, filter.language)
  return words === null ? null : {...filter, words}
}
