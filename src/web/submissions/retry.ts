import {collectionOf} from '../../review/collection.js'
import {listSubmissions} from '../../review/lists/submission-list.js'
import {forgetMishaps} from '../../run/mishaps.js'
import {personOf, type Visit} from '../server/visit.js'

/** Forgets the mishaps of one submission, or of all that were not read or not in full, and reads these again. Gives how many. */
export async function retryFailed(submission: string | null, visit: Visit): Promise<number> {
  const reviewing = await visit.desk.reviewing()
  const {pipeline, store} = reviewing
  const all = (await collectionOf(reviewing)).submissions.map(({submission: each}) => each)
  const unlucky = submission === null ? await unreadIn(visit) : new Set([submission])
  const submissions = all.filter(({id}) => unlucky.has(id))
  if (submissions.length === 0) return 0
  const run = {
    id: 'retry',
    kind: 'intake' as const,
    pipeline: '',
    submissions,
    correctionsUpTo: await store.corrections.latest()
  }
  await forgetMishaps(run, pipeline, store)
  await visit.desk.intakes.begin(submissions, personOf(visit).name)
  return submissions.length
}

/** All that failed, and all whose silence counts for nothing. */
async function unreadIn({desk}: Visit): Promise<ReadonlySet<string>> {
  const reviewing = await desk.reviewing()
  const found = new Set<string>()
  for (const filter of [{state: 'failed' as const}, {readInFull: false}]) {
    let after: string | undefined
    do {
      const {entries, next} = await listSubmissions(filter, {limit: 500, after}, reviewing)
      for (const {submission} of entries) found.add(submission.id)
      after = next ?? undefined
    } while (after !== undefined)
  }
  return found
}
