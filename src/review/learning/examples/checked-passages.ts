import type {Correction} from '../../../domain/correction.js'
import type {Submission} from '../../../domain/submission.js'
import type {SettledPassage} from '../../../domain/tag.js'
import {planSubmission} from '../../../run/plan.js'
import {pipelineOf, runOf} from '../../../run/recall.js'
import {storedValue} from '../../../run/stage-outcome.js'
import type {HandedIn} from '../../../store/collections.js'
import {collectionOf} from '../../collection.js'
import {settledOutcome} from '../../corrections/settle-now.js'
import type {Desk} from '../../desk.js'
import type {CheckedPassage} from './examples.js'

/**
 * The passages of all submissions of the collection on which people have said something, settled with the corrections
 * up to a number, in the order of the submissions' ids and of their passages.
 */
export async function checkedPassages(desk: Desk, upTo: number): Promise<readonly CheckedPassage[]> {
  const {submissions} = await collectionOf(desk)
  const corrections = await desk.store.corrections.of(
    submissions.map(({submission}) => submission),
    upTo
  )
  const inBulk = madeInBulk([...corrections.values()].flat())
  const checked: CheckedPassage[] = []
  for (const entry of submissions.toSorted(byId))
    if ((corrections.get(entry.submission.id) ?? []).length > 0)
      checked.push(...(await passagesOf(entry, upTo, desk)).map(each => ({...each, inBulk})))
  return checked
}

/** Those of a batch that was made on several passages at once. */
function madeInBulk(corrections: readonly Correction[]): ReadonlySet<string> {
  const passages = new Map<string, Set<string>>()
  for (const {batch, passage} of corrections)
    if (batch !== undefined) passages.set(batch, (passages.get(batch) ?? new Set()).add(passage))
  return new Set(
    corrections.flatMap(({id, batch}) => ((passages.get(batch ?? '')?.size ?? 0) > 1 ? [id] : []))
  )
}

const byId = (one: HandedIn, other: HandedIn): number => (one.submission.id < other.submission.id ? -1 : 1)

/** As the pipeline in force tagged it, or, where it has not yet, as the run did that it was handed in with. */
async function passagesOf(
  {submission, run}: HandedIn,
  upTo: number,
  desk: Desk
): Promise<readonly CheckedPassage[]> {
  const {store} = desk
  const began = {store, pipeline: await pipelineOf(await runOf(run.id, store), store)}
  for (const each of [desk, began]) {
    const settled = await settledOutcome(submission, upTo, each)
    if (settled === undefined || 'failure' in settled) continue
    const parties = await partiesOf(submission, each)
    return settled.value.map(passage => ({passage, party: partyOf(passage, parties, submission)}))
  }
  return []
}

async function partiesOf(submission: Submission, {store, pipeline}: Desk): Promise<readonly string[]> {
  const identity = await storedValue('identity', planSubmission(pipeline, submission, []), store)
  return identity?.parties.value ?? []
}

/** Whose words a passage holds, so that the passages of one party are held out together. */
const partyOf = ({speaker}: SettledPassage, parties: readonly string[], {id}: Submission): string =>
  speaker?.party ?? (parties.length === 0 ? id : parties.join('+'))
