import {plainName} from '../../domain/alphabetical.js'
import type {Page, PageWanted} from '../../store/index/page.js'
import type {ListedSubmission, SubmissionFilter} from '../../store/index/submissions.js'
import type {Desk} from '../desk.js'
import {wordsForSession} from './choices.js'

/** Which submissions are wanted; a session by whatever words mean it. */
export type SubmissionSearch = Omit<SubmissionFilter, 'sessions'> & {readonly session?: string | undefined}

/** The submissions of the collection that are wanted, in the order of their files' names, a part of them at a time. */
export async function listSubmissions(
  search: SubmissionSearch,
  page: PageWanted,
  desk: Desk
): Promise<Page<ListedSubmission>> {
  const {name, session, ...others} = search
  const filter = {
    ...others,
    ...(name === undefined || name === '' ? {} : {name: plainName(name)}),
    ...(session === undefined ? {} : {sessions: await wordsForSession(session, desk)})
  }
  return desk.store.index.submissions(desk.pipeline.file.id, {filter, page})
}
