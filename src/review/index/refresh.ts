import type {SubmissionPlan} from '../../run/plan.js'
import type {Keyed} from '../../store/index/submissions.js'
import type {Desk} from '../desk.js'
import {tellCalmly} from '../next/tell-worth.js'
import {keptOutcomes} from '../reading/kept-outcomes.js'
import {renew, settle} from './renew.js'

/**
 * Makes the rows anew of submissions on which a person has just spoken, without a look at any other, by plans that were
 * made of all corrections after their rows were read; gives those that changed. What is not in the index yet is left to
 * `bringUpToDate`.
 */
export async function refresh(
  plans: readonly SubmissionPlan[],
  listed: readonly Keyed[],
  desk: Desk
): Promise<readonly string[]> {
  const keys = new Map(listed.map(({entry, key}) => [entry.submission.id, key]))
  const there = plans.filter(({submission}) => keys.has(submission.id))
  // What somebody has just spoken on, somebody is reading.
  const outcomesOf = (wanted: readonly string[]) => keptOutcomes(wanted, desk.store)
  const renewed = await renew(there, keys, {...desk, listed, outcomesOf})
  await settle(renewed, desk)
  // Whoever has spoken does not wait for what follows for other passages.
  tellCalmly(desk)
  return [...renewed.changed]
}
