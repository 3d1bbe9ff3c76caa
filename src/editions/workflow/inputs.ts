import type {EditionFilters, LeftOut} from '../../domain/edition/covering.js'
import {collectionOf} from '../../review/collection.js'
import type {Desk} from '../../review/desk.js'
import {bringUpToDate} from '../../review/index/bring-up-to-date.js'
import {heldNow} from '../../review/lists/held.js'
import {newRunId} from '../../run/intake/take-in.js'
import {performWork} from '../../run/perform.js'
import {planComparison} from '../../run/plan.js'
import {plansOf} from '../../run/plans-of-run.js'
import type {Run} from '../../store/store.js'
import {type Chosen, chosenBy, type Listed} from '../covering/chosen.js'
import {mustBeKnown} from '../covering/known-filters.js'
import {EditionRefusal} from './refusals.js'

/** The run that fixes what an edition is made from, and the parties that its filters leave out. */
export type Fixed = {readonly run: Run; readonly leftOut: readonly LeftOut[]}

/**
 * Begins the run that fixes submissions, pipeline with the tagger in force, and corrections up to this moment. Throws an
 * EditionRefusal where a submission is still being read, as a party would else be shown silent that spoke.
 */
export async function fixInputs(filters: EditionFilters, desk: Desk): Promise<Fixed> {
  const {pipeline, store} = desk
  const {chosen, upTo} = await chosenNow(filters, desk)
  const run: Run = {
    id: newRunId(),
    kind: 'digest',
    pipeline: await store.pipelines.keep(pipeline),
    submissions: chosen.submissions,
    correctionsUpTo: upTo
  }
  await store.runs.begin(run)
  await store.runs.finish(run.id, await compared(run, desk))
  return {run, leftOut: chosen.leftOut}
}

/** What filters choose, and the corrections by which they do: who is left out hangs on what was checked. */
async function chosenNow(
  filters: EditionFilters,
  desk: Desk
): Promise<{readonly chosen: Chosen; readonly upTo: number}> {
  const {pipeline, store} = desk
  for (;;) {
    const upTo = await store.corrections.latest()
    await bringUpToDate(desk)
    await mustBeKnown(filters, desk)
    const [held, {submissions}] = [await heldNow(desk), await collectionOf(desk)]
    const known = new Map(held.submissions.map(each => [each.whose.submission, each]))
    const listed = submissions.map(({submission}) => ({submission, held: known.get(submission.id)}))
    const unread = listed.filter(each => !isRead(each)).length
    if (unread > 0) throw new EditionRefusal('unread', {count: unread})
    const chosen = chosenBy(filters, listed, pipeline)
    if (chosen.submissions.length === 0)
      throw new EditionRefusal(chosen.leftOut.length === 0 ? 'nothing' : 'nobody')
    // Whoever spoke in between is waited for.
    if ((await store.corrections.latest()) === upTo) return {chosen, upTo}
  }
}

const isRead = ({held}: Listed): boolean => held?.state === 'tagged' || held?.state === 'failed'

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
