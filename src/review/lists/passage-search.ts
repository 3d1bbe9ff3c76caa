import type {Page, PageWanted} from '../../store/index/page.js'
import type {PassageFilter} from '../../store/index/passage-filter.js'
import type {FoundPassage} from '../../store/index/passages.js'
import type {Desk} from '../desk.js'
import {wordsQuery} from '../index/words-query.js'

/** Which passages are sought: by what they hold, and by words as somebody types them. */
export type PassageSearch = Omit<PassageFilter, 'words'> & {
  /** Words by their stems, and in quotation marks as they stand. */
  readonly typed?: string | undefined
}

/** The passages of the collection that are sought, a part of them at a time. */
export async function searchPassages(
  search: PassageSearch,
  page: PageWanted,
  {store, pipeline}: Desk
): Promise<Page<FoundPassage>> {
  const filter = filterOf(search)
  // What was typed has no word in it.
  if (filter === null) return {entries: [], total: 0, next: null}
  return store.index.passages(pipeline.file.id, {filter, page})
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
export function filterOf({typed, ...filter}: PassageSearch): PassageFilter | null {
  if (typed === undefined || typed.trim() === '') return filter
  const words = wordsQuery(typed, filter.language)
  return words === null ? null : {...filter, words}
}
