import {plainName} from '../../domain/alphabetical.js'
import type {Page, PageWanted} from '../../store/index/page.js'
import type {ListedSubmission, SubmissionFilter} from '../../store/index/submissions.js'
import type {Desk} from '../desk.js'

/** The submissions of the collection that are wanted, in the order of their files' names, a part of them at a time. */
export const listSubmissions = (
  filter: SubmissionFilter,
  page: PageWanted,
  {store, pipeline}: Desk
): Promise<Page<ListedSubmission>> => {
  const {name, ...others} = filter
  const plain = name === undefined || name === '' ? others : {...others, name: plainName(name)}
  return store.index.submissions(pipeline.file.id, {filter: plain, page})
}
