import type {EditionFilters} from '../../domain/edition/draft.js'
import type {Submission} from '../../domain/submission.js'
import {collectionOf} from '../../review/collection.js'
import type {Desk} from '../../review/desk.js'
import {bringUpToDate} from '../../review/index/bring-up-to-date.js'
import {newRunId} from '../../run/intake/take-in.js'
import {performWork} from '../../run/perform.js'
import {planComparison} from '../../run/plan.js'
import {plansOf} from '../../run/plans-of-run.js'
import type {Run} from '../../store/store.js'
import {EditionRefusal} from './refusals.js'

/**
 * Begins the run that fixes submissions, pipeline with the tagger in force, and corrections up to this moment. Throws an
 * EditionRefusal where a submission is still being read, as a party would else be shown silent that spoke.
 */
export async function fixInputs(filters: EditionFilters, desk: Desk): Promise<Run> {
  const {pipeline, store} = desk
  await bringUpToDate(desk)
  const {chosen, unread} = await chosenOf(filters, desk)
  if (unread > 0) throw new EditionRefusal('unread', {count: unread})
  if (chosen.length === 0) throw new EditionRefusal('nothing')
  const run: Run = {
    id: newRunId(),
    kind: 'digest',
    pipeline: await store.pipelines.keep(pipeline),
    submissions: chosen,
    correctionsUpTo: await store.corrections.latest()
  }
  await store.runs.begin(run)
  await store.runs.finish(run.id, await compared(run, desk))
  return run
}

/** Lays side by side what was read before, as any other run would, and gives the key of the digest. */
async function compared(run: Run, {pipeline, store}: Desk): Promise<string> {
  const plans = await plansOf(run, pipeline, store)
  const works = planComparison(pipeline, plans)
  for (const work of works)
    await performWork(work, {
      run,
      pipeline,
      plans,
      store,
      report: () => {},
      read: notHere,
      recognise: notHere
    })
  return works.at(-1)?.steps.at(-1)?.key ?? ''
}

const notHere = () => Promise.reject(new Error('A draft is made of what was read before'))

/**
 * The submissions of the collection that are asked for. Where sessions are named, one that was not read and whose session
 * nobody knows is among them, so that it is listed as not read.
 */
async function chosenOf(
  {sessions}: EditionFilters,
  desk: Desk
): Promise<{readonly chosen: readonly Submission[]; readonly unread: number}> {
  const {id} = desk.pipeline.file
  const {submissions} = await collectionOf(desk)
  const {entries} = await desk.store.index.submissions(id, {filter: {}, page: {limit: MOST}})
  const listed = new Map(entries.map(entry => [entry.submission.id, entry]))
  const states = submissions.map(({submission}) => listed.get(submission.id)?.state ?? 'waiting')
  const chosen = submissions
    .map(({submission}) => submission)
    .filter(({id, manifest}) => {
      if (sessions.length === 0) return true
      const entry = listed.get(id)
      const session = entry?.identity?.session.value ?? manifest?.session ?? null
      return session === null ? entry?.state === 'failed' : sessions.includes(session)
    })
  return {chosen, unread: states.filter(state => state !== 'tagged' && state !== 'failed').length}
}

/** More submissions than any collection has. */
const MOST = 1_000_000
