import type {Outcome} from '../domain/outcome.js'
import type {ValueName, Values} from '../stages/stage.js'
import type {Store} from '../store/store.js'
import type {SubmissionPlan} from './plan.js'

/** What a plan's stage found that gives a value, among outcomes by their keys; undefined where it is not there. */
export const outcomeOf = <Name extends ValueName>(
  name: Name,
  {keys}: Pick<SubmissionPlan, 'keys'>,
  outcomes: ReadonlyMap<string, Outcome<unknown>>
): Outcome<Values[Name]> | undefined =>
  // What stands under this key was saved by the stage that declares it.
  outcomes.get(keys.get(name) ?? '') as Outcome<Values[Name]> | undefined

/** The value itself; null where it is not there, or could not be given. */
export function givenValue<Name extends ValueName>(
  name: Name,
  plan: Pick<SubmissionPlan, 'keys'>,
  outcomes: ReadonlyMap<string, Outcome<unknown>>
): Values[Name] | null {
  return valueIn(outcomeOf(name, plan, outcomes))
}

/** The value of an outcome; null where there is none. */
export const valueIn = <Value>(outcome: Outcome<Value> | undefined): Value | null =>
  outcome !== undefined && 'value' in outcome ? outcome.value : null

/** The value as the store holds it; null where it is not there, or could not be given. */
export async function storedValue<Name extends ValueName>(
  name: Name,
  plan: Pick<SubmissionPlan, 'keys'>,
  store: Pick<Store, 'outcomes'>
): Promise<Values[Name] | null> {
  return givenValue(name, plan, await store.outcomes.fetch([plan.keys.get(name) ?? '']))
}
