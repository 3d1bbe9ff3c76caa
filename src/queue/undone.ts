import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {sentence, userError} from '../domain/refusals/refuse.js'
import type {Work} from '../run/plan.js'
import type {Run, StoredOutcome} from '../store/store.js'
import type {BackEnd} from './back-end/back-end.js'
import {jobIdOf} from './flow.js'
import {type Mishap, mishapIn} from './mishap.js'
import {MOST_ROUNDS} from './settings.js'

/** A job that was not done in a round, and why; undefined where the queue does not say. */
export type Undone = {readonly work: Work; readonly mishap: Mishap | undefined}

/** How many rounds ended with failing jobs, and how many for want of a store, a disk or a reason. */
export type Tally = {readonly faults: number; readonly stoppages: number}

/** Asks the queue why each of these jobs of a round was not done. */
export async function undoneOf(
  works: readonly Work[],
  {backEnd, ...round}: {backEnd: BackEnd; run: Run; pipeline: Pipeline; round: number}
): Promise<readonly Undone[]> {
  const undone: Undone[] = []
  for (const work of works) {
    const told = await backEnd.failureOf(work.job.queue, jobIdOf(work, round))
    undone.push({work, mishap: told === undefined ? undefined : mishapIn(told)})
  }
  return undone
}

/**
 * Counts a round that ended without a digest. Only a fault of the jobs themselves counts towards giving them
 * up; what somebody must mend, a worker of another release or a store that fails again and again, is a UserError.
 */
export function tallied({faults, stoppages}: Tally, undone: readonly Undone[]): Tally {
  const reasonOf = (kind: Mishap['kind']) => undone.find(({mishap}) => mishap?.kind === kind)?.mishap?.reason
  const release = reasonOf('release')
  if (release !== undefined) throw userError('otherRelease', {release})
  const machine = reasonOf('machine')
  if (machine === undefined && reasonOf('fault') !== undefined) return {faults: faults + 1, stoppages: 0}
  if (stoppages + 1 >= MOST_ROUNDS)
    throw userError('workStops', {
      rounds: MOST_ROUNDS,
      machine: machine ?? sentence('queueLosesJobs').text
    })
  return {faults, stoppages: stoppages + 1}
}

/**
 * What could not be done, as outcomes of the submissions whose jobs failed, so that the digest can say so.
 * Throws where none did: then the comparison itself is at fault.
 */
export function givenUp(undone: readonly Undone[], has: (key: string) => boolean): readonly StoredOutcome[] {
  const failed = undone.filter(({mishap}) => mishap?.kind === 'fault')
  const reasons = new Map(failed.map(({work, mishap}) => [work.submission?.id, mishap?.reason]))
  const lost = undone.filter(({work: {submission}}) => submission && reasons.has(submission.id))
  if (lost.length === 0)
    throw new Error(`The comparison failed ${MOST_ROUNDS} times: ${failed[0]?.mishap?.reason}`)
  return lost.flatMap(({work: {submission, steps}}) =>
    steps
      .filter(({key}) => !has(key))
      .map(({key, stage}) => ({
        key,
        stage: stage.name,
        outcome: {
          failure: {
            code: 'crashed',
            message: `${submission?.file.name} stopped the stage “${stage.name}” ${MOST_ROUNDS} times (${reasons.get(submission?.id)}): look at it by hand and report it as a fault of concord.`
          },
          notes: []
        }
      }))
  )
}
