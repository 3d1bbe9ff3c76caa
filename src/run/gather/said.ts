import type {SaidSubmission, Sentences} from '../../domain/digest/said.js'
import type {Turns} from '../../domain/meeting/turn.js'
import type {Identity} from '../../domain/submission.js'
import {collected} from '../../stages/registry.js'
import type {ValueName} from '../../stages/stage.js'
import type {Store} from '../../store/store.js'
import type {SubmissionPlan} from '../plan.js'
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
    const values = parts.map(part => {
      const outcome = outcomes.get(keyOf(plan, part))
      if (!outcome) throw new NotThereYet(`The ${part} of ${plan.submission.file.name} is not there yet`)
      return [part, 'value' in outcome ? outcome.value : undefined] as const
    })
    const given = new Map(values)
    if ([...given.values()].includes(undefined)) continue
    // Each was saved by the stage that declares it.
    said.push({
      submission: plan.submission,
      sentences: given.get('sentences') as Sentences,
      identity: given.get('identity') as Identity,
      turns: given.get('turns') as Turns
    })
  }
  return said
}
