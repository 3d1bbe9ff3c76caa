import type {SubmissionPlan} from '../../run/plan.js'
import {plansAtLatest} from '../collection.js'
import type {Desk} from '../desk.js'
import {tellCalmly} from '../next/tell-worth.js'
import {renew, settle} from './renew.js'

/**
 * Makes the rows anew of submissions that are being read. Only those are looked at of which more, or less, is done than
 * when their rows were made: it asks the same few questions of the database, however many are on their way.
 */
export async function follow(submissions: readonly string[], desk: Desk): Promise<void> {
  const {store, pipeline} = desk
  const {id} = pipeline.file
  const keys = await store.index.keys(id, submissions)
  const listed = await store.index.stagesDone(id, submissions)
  const plans = await plansAtLatest(
    listed.map(({submission}) => submission),
    desk
  )
  const stepsOf = ({work}: SubmissionPlan) => work.flatMap(({steps}) => steps.map(({key}) => key))
  const there = await store.outcomes.present(plans.flatMap(stepsOf))
  const moved = plans.filter(
    (plan, n) => stepsOf(plan).filter(key => there.has(key)).length !== listed[n]?.done
  )
  const renewed = await renew(moved, keys, {...desk, outcomesOf: store.outcomes.fetch})
  await settle(renewed, desk)
  if (renewed.changed.size > 0) tellCalmly(desk)
}
