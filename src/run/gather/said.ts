import type {SaidSubmission} from '../../domain/digest/said.js'
import {collected} from '../../stages/registry.js'
import type {ValueName} from '../../stages/stage.js'
import type {Store} from '../../store/store.js'
import type {SubmissionPlan} from '../plan.js'
import {givenValue} from '../stage-outcome.js'
import {NotThereYet, outcomesOf} from './outcomes-of.js'

/**
 * What every submission says, sentence by sentence; one that could not be read says nothing. Throws NotThereYet where a
 * stage has no outcome yet.
 */
export async function saidOf(plans: readonly SubmissionPlan[], store: Store): Promise<SaidSubmission[]> {
  const said: SaidSubmission[] = []
  const parts = collected.get('said') ?? []
  const keyOf = ({keys}: SubmissionPlan, part: ValueName) => keys.get(part) ?? ''
  const all = outcomesOf(plans, plan => parts.map(part => keyOf(plan, part)), store)
  for await (const [plan, outcomes] of all) {
    for (const part of parts)
      if (!outcomes.has(keyOf(plan, part)))
        throw new NotThereYet(`The ${part} of ${plan.submission.file.name} is not there yet`)
    const sentences = givenValue('sentences', plan, outcomes)
    const identity = givenValue('identity', plan, outcomes)
    const turns = givenValue('turns', plan, outcomes)
    if (sentences === null || identity === null || turns === null) continue
    said.push({submission: plan.submission, sentences, identity, turns})
  }
  return said
}
